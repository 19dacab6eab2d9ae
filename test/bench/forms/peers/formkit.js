import { defaultConfig, FormKit, plugin } from '@formkit/vue';
import { createApp, h } from 'vue';
import { codeOf, questions } from '../entries/survey.js';

const kinds = { one: 'radio', several: 'checkbox', text: 'textarea' };
const box = document.createElement('div');
document.querySelector('main').append(box);
createApp({
  render: () =>
    h(FormKit, { type: 'form', submitLabel: 'Send' }, () =>
      questions.map(({ id, kind, text, options }) =>
        h(FormKit, {
          type: kinds[kind],
          name: id,
          label: text,
          ...(options && { options: options.map((option) => ({ value: codeOf(option), label: option })) }),
        }),
      ),
    ),
})
  .use(plugin, defaultConfig())
  .mount(box);
