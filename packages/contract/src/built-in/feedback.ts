import type { FacesQuestion, TextQuestion } from '../question.ts';
import type { Questionnaire } from '../questionnaire.ts';
import type { Wording } from '../wording.ts';
import { agreementScale, alwaysScale, careScale, friendsAndFamilyScale, influenceScale } from './scales.ts';

const care: FacesQuestion = {
  kind: 'faces',
  id: 'care',
  text: { plain: 'How was your care?', easyRead: ['How was your care?'] },
  picture: 'hospital',
  options: careScale,
};

/** The question of the Friends and Family Test. It is national: its plain words and its answers must not be changed. */
const experience: FacesQuestion = {
  kind: 'faces',
  id: 'experience',
  text: { plain: 'Overall, how was your experience of our service?', easyRead: ['How was our service?'] },
  picture: 'hospital',
  options: friendsAndFamilyScale,
};

const good: TextQuestion = {
  kind: 'text',
  id: 'good',
  text: { plain: 'What was good?', easyRead: ['What was good?'] },
  picture: 'happy',
};

const better: TextQuestion = {
  kind: 'text',
  id: 'better',
  text: { plain: 'What could we do better?', easyRead: ['What could be better?'] },
  picture: 'sad',
};

/** What makes the feedback questionnaire of one Always Event. */
export interface AlwaysFeedbackOptions {
  readonly id: string;
  readonly version: string;
  readonly title: Wording;
  /** The vision statement as a question: "Did you know what to do when you got home, or who to contact?" */
  readonly vision: Wording;
  /** The key of a picture for it; a star where none is given. */
  readonly picture?: string;
  /**
   * How to ask what care was like as a whole: by our own question (`care`), or by that of the Friends and Family Test
   * (`experience`) with its five answers, so that they can be counted as such.
   */
  readonly overall?: 'care' | 'friends-and-family';
}

/**
 * The questions that measure one Always Event: how often it happened (`always`), what got in the way when it did not
 * (`missed`), how care felt (`care`, or `experience`), and what was good or bad (`more`). The headline is the share who
 * answer "always" of those it applies to.
 */
export function alwaysFeedback({
  id,
  version,
  title,
  vision,
  picture = 'star',
  overall = 'care',
}: AlwaysFeedbackOptions): Questionnaire {
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
      overall === 'care' ? care : experience,
      {
        kind: 'text',
        id: 'more',
        text: { plain: 'Is there anything else you want to tell us?', easyRead: ['Do you want to say more?'] },
        hint: {
          plain: 'You can tell us what was good, and what could be better.',
          easyRead: ['What was good?', 'What could be better?'],
        },
        picture: 'pencil',
      },
    ],
  };
}

/** How care was, what was good and what could be better: feedback that needs no Always Event yet. */
export const careFeedback: Questionnaire = {
  id: 'care-feedback',
  version: '0.2',
  language: 'en-GB',
  title: { plain: 'Tell us about your care', easyRead: ['Tell us about your care.'] },
  audience: ['patient', 'carer', 'family-friend', 'child', 'young-person'],
  purpose: 'feedback',
  minutes: 1,
  standing: 'project-draft',
  questions: [care, good, better],
};

/** The Friends and Family Test. Its question and scale are national and must not be reworded; the free text is local. */
export const friendsAndFamily: Questionnaire = {
  id: 'friends-and-family',
  version: '0.3',
  language: 'en-GB',
  title: { plain: 'Friends and Family Test', easyRead: ['Tell us about your care.'] },
  audience: ['patient', 'carer', 'family-friend'],
  purpose: 'feedback',
  minutes: 1,
  standing: 'from-memory-unverified',
  questions: [
    experience,
    {
      kind: 'text',
      id: 'why',
      text: { plain: 'Please tell us why you gave your answer', easyRead: ['Why did you say that?'] },
      hint: { plain: 'For example, tell us what was good.', easyRead: ['What was good?'] },
      picture: 'speech',
    },
    better,
  ],
};

/** Two questions to staff, once or twice a year: is feedback used, and did the Always Event change how people work together? */
export const staffPulse: Questionnaire = {
  id: 'staff-pulse',
  version: '0.3',
  language: 'en-GB',
  title: { plain: 'How we use what people tell us', easyRead: ['How we use what people tell us.'] },
  audience: ['staff'],
  purpose: 'feedback',
  minutes: 1,
  standing: 'project-draft',
  questions: [
    {
      kind: 'single-choice',
      id: 'feedback-used',
      text: {
        plain: 'Is feedback from people who use services used to make decisions here?',
        easyRead: ['People tell us what they think.', 'Do we use it here?'],
      },
      picture: 'speech',
      options: agreementScale,
    },
    {
      kind: 'single-choice',
      id: 'influence',
      text: {
        plain: 'How much has this Always Event influenced co-production work in your organisation?',
        easyRead: ['We work on this together with people.', 'How much has that changed your work?'],
      },
      picture: 'people',
      options: influenceScale,
    },
  ],
};
