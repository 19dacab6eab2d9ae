import { html, svg, type TemplateResult } from 'lit';

/** Points down on a button that opens what is below it; `disclosureStyles` turns it while that is open. */
export const arrow: TemplateResult = html`
  <svg class="arrow" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${svg`<path d="M5 9l7 7 7-7" fill="none" stroke="currentColor" stroke-width="3" />`}
  </svg>
`;

/** Stands before the words that something is done. */
export const tick: TemplateResult = html`
  <svg class="tick" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${svg`<path d="M4 13l5 5L20 6" fill="none" stroke="currentColor" stroke-width="3.5" />`}
  </svg>
`;
