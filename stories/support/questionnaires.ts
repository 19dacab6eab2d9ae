import type { Question, Questionnaire } from '@always-kit/contract';
import { alwaysFeedback } from '@always-kit/contract/built-in';

/** A questionnaire of these questions, for a story. */
export function asking(...questions: Question[]): Questionnaire {
  return {
    id: 'story',
    version: '1',
    language: 'en-GB',
    title: { plain: 'Your time with us', easyRead: ['Your time with us'] },
    audience: ['patient'],
    minutes: 2,
    standing: 'local',
    questions,
  };
}

/** The feedback on a made-up Always Event. */
export const goingHome: Questionnaire = alwaysFeedback({
  id: 'going-home',
  version: '1',
  title: { plain: 'Going home', easyRead: ['Going home'] },
  vision: {
    plain: 'Did you know what to do when you got home, or who to contact?',
    easyRead: ['Did you know what to do at home?', 'Did you know who to call?'],
  },
});

export const helped: Question = {
  kind: 'several-choices',
  id: 'helped',
  text: { plain: 'What helped you?' },
  hint: { plain: 'Think about the last time you were here.' },
  options: [
    { code: 'heard', text: { plain: 'Being listened to' } },
    { code: 'told', text: { plain: 'Knowing what happens next, and when, and who will tell me about it' } },
    { code: 'family', text: { plain: 'Having my family with me' } },
    { code: 'none', text: { plain: 'None of these' }, apart: true },
  ],
};

export const names: Question = {
  kind: 'yes-no',
  id: 'names',
  text: { plain: 'Did staff tell you their names?' },
  options: [
    { code: 'yes', text: { plain: 'Yes' } },
    { code: 'no', text: { plain: 'No' } },
    { code: 'unsure', text: { plain: 'I’m not sure' }, apart: true },
  ],
};

export const nights: Question = {
  kind: 'number',
  id: 'nights',
  text: { plain: 'How many nights did you stay?' },
  unit: { plain: 'nights' },
  min: 0,
};

export const left: Question = { kind: 'date', id: 'left', text: { plain: 'When did you go home?' } };

/** A question in words of other languages, to see how they sit. Sample texts: not checked by translators. */
export const sampleTranslations: Question = {
  kind: 'yes-no',
  id: 'sample',
  text: {
    plain: 'Did staff tell you their names?',
    translations: {
      cy: { plain: 'A ddywedodd y staff eu henwau wrthych chi, a beth oedd eu gwaith?' },
      ur: { plain: 'کیا عملے نے آپ کو اپنے نام بتائے؟' },
    },
  },
  options: [
    { code: 'yes', text: { plain: 'Yes', translations: { cy: { plain: 'Do' }, ur: { plain: 'ہاں' } } } },
    { code: 'no', text: { plain: 'No', translations: { cy: { plain: 'Naddo' }, ur: { plain: 'نہیں' } } } },
  ],
};
