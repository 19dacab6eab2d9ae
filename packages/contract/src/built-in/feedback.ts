import type { Questionnaire } from '../questionnaire.ts';
import type { Wording } from '../wording.ts';
import { agreementScale, alwaysScale, friendsAndFamilyScale, influenceScale, threeFaces } from './scales.ts';

/** What makes the feedback questionnaire of one Always Event. */
export interface AlwaysFeedbackOptions {
  readonly id: string;
  readonly version: string;
  readonly title: Wording;
  /** The vision statement as a question: "Did you know what to do when you got home, or who to contact?" */
  readonly vision: Wording;
  /** The key of a picture for it; a star where none is given. */
  readonly picture?: string;
}

/**
 * The questions that measure one Always Event: how often it happened (`always`), what got in the way when it did not
 * (`missed`), how care felt (`care`), and anything more (`more`). The headline is the share who answer "always" of those
 * it applies to.
 */
export function alwaysFeedback({ id, version, title, vision, picture = 'star' }: AlwaysFeedbackOptions): Questionnaire {
  return {
    id,
    version,
    language: 'en-GB',
    title,
    audience: ['patient', 'carer', 'family-friend'],
    purpose: 'feedback',
    minutes: 2,
    standing: 'project-draft',
    questions: [
      { kind: 'always', id: 'always', text: vision, picture, options: alwaysScale },
      {
        kind: 'text',
        id: 'missed',
        text: { plain: 'If it did not happen, what got in the way?', easyRead: ['What stopped it?'] },
        picture: 'speech',
        when: { all: [{ question: 'always', is: 'one-of', codes: ['mostly', 'sometimes', 'never'] }] },
      },
      {
        kind: 'faces',
        id: 'care',
        text: { plain: 'How was your care?', easyRead: ['How was your care?'] },
        picture: 'hospital',
        options: threeFaces,
      },
      {
        kind: 'text',
        id: 'more',
        text: { plain: 'Is there anything else you want to tell us?', easyRead: ['Do you want to say more?'] },
        picture: 'pencil',
      },
    ],
  };
}

/** The Friends and Family Test. Its question and scale are national and must not be reworded; the free text is local. */
export const friendsAndFamily: Questionnaire = {
  id: 'friends-and-family',
  version: '0.1',
  language: 'en-GB',
  title: { plain: 'Friends and Family Test', easyRead: ['How was our service?'] },
  audience: ['patient', 'carer', 'family-friend'],
  purpose: 'feedback',
  minutes: 1,
  standing: 'from-memory-unverified',
  questions: [
    {
      kind: 'faces',
      id: 'experience',
      text: { plain: 'Overall, how was your experience of our service?', easyRead: ['How was our service?'] },
      picture: 'hospital',
      options: friendsAndFamilyScale,
    },
    {
      kind: 'text',
      id: 'why',
      text: { plain: 'Please tell us why you gave your answer', easyRead: ['Why did you say that?'] },
      picture: 'speech',
    },
    {
      kind: 'text',
      id: 'better',
      text: { plain: 'What could we do better?', easyRead: ['What could be better?'] },
      picture: 'pencil',
    },
  ],
};

/** Two questions to staff, once or twice a year: is feedback used, and did the Always Event change how people work together? */
export const staffPulse: Questionnaire = {
  id: 'staff-pulse',
  version: '0.1',
  language: 'en-GB',
  title: { plain: 'How we use what people tell us' },
  audience: ['staff'],
  purpose: 'feedback',
  minutes: 1,
  standing: 'project-draft',
  questions: [
    {
      kind: 'single-choice',
      id: 'feedback-used',
      text: { plain: 'Is feedback from people who use services used to make decisions here?' },
      options: agreementScale,
    },
    {
      kind: 'single-choice',
      id: 'influence',
      text: { plain: 'How much has this Always Event influenced co-production work in your organisation?' },
      options: influenceScale,
    },
  ],
};
