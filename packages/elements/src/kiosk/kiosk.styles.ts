import { css, type CSSResult } from 'lit';

export const kioskStyles: CSSResult = css`
  dialog {
    max-inline-size: min(30em, 100vi - 2em);
    border: 4px solid var(--_text);
    padding: calc(3 * var(--_space));
    background: var(--_input-background);
    color: var(--_text);
  }
  dialog[open] {
    display: grid;
    gap: calc(2 * var(--_space));
    justify-items: start;
  }
  /* Whoever passes while nobody answers must not read what was written. The page around stays readable, so it is hardly dimmed. */
  .form:has(> dialog[open]) {
    visibility: hidden;
  }
  .form > dialog[open] {
    visibility: visible;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 20%);
  }
  .seconds {
    font-variant-numeric: tabular-nums;
  }
`;
