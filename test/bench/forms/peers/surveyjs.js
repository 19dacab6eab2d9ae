import { Model } from 'survey-core';
import 'survey-core/survey-core.fontless.min.css';
import { renderSurvey } from 'survey-js-ui';
import { codeOf, questions, title } from '../entries/survey.js';

const kinds = { one: 'radiogroup', several: 'checkbox', text: 'comment' };
const survey = new Model({
  title,
  elements: questions.map(({ id, kind, text, options }) => ({
    type: kinds[kind],
    name: id,
    title: text,
    ...(options && { choices: options.map((option) => ({ value: codeOf(option), text: option })) }),
  })),
});
const box = document.createElement('div');
document.querySelector('main').append(box);
renderSurvey(survey, box);
