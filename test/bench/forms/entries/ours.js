/** Our element as a page without a build step has it: in its markup, with the questions set by script. */
import { codeOf, questions, title } from './survey.js';

const kinds = { one: 'single-choice', several: 'several-choices', text: 'text' };
const form = document.querySelector('always-what-matters, always-feedback');
await customElements.whenDefined(form.localName);
form.questionnaire = {
  id: 'bench',
  version: '1',
  language: 'en-GB',
  title: { plain: title },
  audience: ['patient'],
  standing: 'local',
  questions: questions.map(({ id, kind, text, options }) => ({
    id,
    kind: kinds[kind],
    text: { plain: text },
    ...(options && { options: options.map((option) => ({ code: codeOf(option), text: { plain: option } })) }),
  })),
};
form.addEventListener('always-response', (event) => event.taken());
form.start(); // the other forms have no introduction either
