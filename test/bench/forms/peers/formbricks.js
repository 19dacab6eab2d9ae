import { renderSurveyInline } from '@formbricks/surveys';
import { questions } from '../entries/survey.js';

const box = document.createElement('div');
box.id = 'survey';
document.querySelector('main').append(box);
const kinds = { one: 'multipleChoiceSingle', several: 'multipleChoiceMulti', text: 'openText' };
renderSurveyInline({
  containerId: 'survey',
  brandColor: '#005eb8',
  styling: {},
  isBrandingEnabled: false,
  languageCode: 'default',
  survey: {
    id: 'bench',
    name: 'bench',
    type: 'link',
    languages: [],
    triggers: [],
    welcomeCard: { enabled: false },
    thankYouCard: { enabled: true, headline: 'Thank you' },
    hiddenFields: { enabled: false },
    questions: questions.map(({ id, kind, text, options }) => ({
      id,
      type: kinds[kind],
      headline: text,
      required: false,
      ...(kind === 'text' && { longAnswer: true, inputType: 'text', placeholder: '' }),
      ...(options && { choices: options.map((option, at) => ({ id: `${id}-${at}`, label: option })) }),
      buttonLabel: 'Next',
      backButtonLabel: 'Back',
    })),
  },
  onSubmit: () => undefined,
  onResponse: () => undefined,
  onFinished: () => undefined,
});
