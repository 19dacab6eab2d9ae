import { html } from 'lit';
import { textField } from '../../writing/field.ts';
import { pageHeading, type MeasurePage } from './page.ts';

/** What do you call it? */
export const namePage: MeasurePage = (look) => {
  const { wizard, words } = look;
  const { text } = words;
  return html`
    ${pageHeading(look, text.nameTitle)}
    ${textField({
      id: 'name',
      label: text.nameLabel,
      hint: text.nameHint,
      lines: 3,
      error: wizard.errorOf('name'),
      value: wizard.title,
      write: (title) => wizard.write({ title }),
    })}
  `;
};
