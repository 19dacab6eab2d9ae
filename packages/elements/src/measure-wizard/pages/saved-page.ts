import { html, nothing } from 'lit';
import { pageHeading, type MeasurePage } from './page.ts';

/** It is saved, and what comes next. */
export const savedPage: MeasurePage = (look) => {
  const { wizard, words } = look;
  const { text } = words;
  return html`
    ${pageHeading(look, text.savedTitle)}
    <p><strong>${wizard.title}</strong></p>
    <p>${text.savedNext}</p>
    ${wizard.othersChanged ? html`<p>${text.othersKept}</p>` : nothing}
    <button type="button" class="button quiet" @click=${() => void wizard.another()}>${text.another}</button>
  `;
};
