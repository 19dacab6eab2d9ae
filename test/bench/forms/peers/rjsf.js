import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { questions, title } from '../entries/survey.js';

const schemas = {
  one: ({ text, options }) => ({ type: 'string', title: text, enum: options }),
  several: ({ text, options }) => ({
    type: 'array',
    title: text,
    uniqueItems: true,
    items: { type: 'string', enum: options },
  }),
  text: ({ text }) => ({ type: 'string', title: text }),
};
const widgets = { one: 'radio', several: 'checkboxes', text: 'textarea' };
const box = document.createElement('div');
document.querySelector('main').append(box);
createRoot(box).render(
  createElement(Form, {
    validator,
    schema: {
      title,
      type: 'object',
      properties: Object.fromEntries(questions.map((question) => [question.id, schemas[question.kind](question)])),
    },
    uiSchema: Object.fromEntries(questions.map(({ id, kind }) => [id, { 'ui:widget': widgets[kind] }])),
  }),
);
