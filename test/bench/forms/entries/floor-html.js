/** The same form by hand, without a library: what a browser needs at the least. */
import { codeOf, questions, title } from './survey.js';

const form = document.createElement('form');
const add = (parent, tag, set = {}) => parent.appendChild(Object.assign(document.createElement(tag), set));
add(form, 'h2', { textContent: title });
for (const { id, kind, text, options = [] } of questions) {
  if (kind === 'text') {
    add(form, 'label', { htmlFor: id, textContent: text });
    add(form, 'textarea', { id, name: id, rows: 5 });
    continue;
  }
  const group = add(form, 'fieldset');
  add(group, 'legend', { textContent: text });
  for (const option of options) {
    const label = add(group, 'label');
    add(label, 'input', { type: kind === 'one' ? 'radio' : 'checkbox', name: id, value: codeOf(option) });
    label.append(option);
  }
}
add(form, 'button', { textContent: 'Send' });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  globalThis.sent = [...new FormData(form)];
});
document.querySelector('main').append(form);
