import type { Question, Questionnaire } from '@always-kit/contract';

/** A questionnaire of the questions a test needs. */
export function asking(...questions: Question[]): Questionnaire {
  return {
    id: 'test',
    version: '1',
    language: 'en-GB',
    title: { plain: 'Your stay', easyRead: ['Your stay'] },
    audience: ['patient'],
    standing: 'local',
    questions,
  };
}

export const helped: Question = {
  kind: 'several-choices',
  id: 'helped',
  text: { plain: 'What helped you?' },
  hint: { plain: 'Think about today.' },
  options: [
    { code: 'heard', text: { plain: 'Being listened to' } },
    { code: 'told', text: { plain: 'Knowing what happens next' } },
    { code: 'family', text: { plain: 'Having family with me' } },
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

export const why: Question = {
  kind: 'text',
  id: 'why',
  text: { plain: 'What happened?' },
  when: { all: [{ question: 'names', is: 'one-of', codes: ['no'] }] },
};

export const nights: Question = {
  kind: 'number',
  id: 'nights',
  text: { plain: 'How many nights did you stay?' },
  unit: { plain: 'nights' },
  min: 0,
  max: 1500,
};

export const left: Question = { kind: 'date', id: 'left', text: { plain: 'When did you go home?' } };

export const ward: Question = {
  kind: 'single-choice',
  id: 'ward',
  text: { plain: 'Where were you?' },
  required: true,
  options: [
    { code: 'bramley', text: { plain: 'Bramley ward' } },
    { code: 'elm', text: { plain: 'Elm ward' } },
  ],
};
