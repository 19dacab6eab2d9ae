import { css, unsafeCSS, type CSSResult } from 'lit';

/** Each row of a table as a card: the headings are heard only, since each cell shows its own. */
function asCards(table: string): CSSResult {
  const it = unsafeCSS(table);
  return css`
    ${it}, ${it} tbody {
      display: block;
    }
    ${it} thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    ${it} tr {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
      gap: 0.5em 1.25em;
      padding-block: 0.875em;
      border-block-end: 2px solid var(--_border);
    }
    ${it} :is(th, td) {
      padding: 0;
      border: 0;
    }
    ${it} :is(tbody th, .says) {
      grid-column: 1 / -1;
      min-inline-size: 0;
    }
    ${it} .label {
      display: block;
    }
  `;
}

/** The tables of a report. In a narrow place each row of a wide one is a card with its own headings: nothing scrolls sideways. */
export const tableStyles: CSSResult = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding-block: 0.5em;
    padding-inline: 0 0.875em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  thead :is(th, td) {
    vertical-align: bottom;
    border-block-end: 2px solid var(--_input-border);
  }
  tbody th {
    font-weight: 600;
  }
  .early-signs {
    max-inline-size: 44em;
  }
  .early-signs tbody :is(th, td) {
    padding-block: 0;
    vertical-align: middle;
  }
  .early-signs tbody td:not(:has(.open)) {
    padding-block: 0.6em;
  }
  .side th {
    padding-block-start: 1em;
    font-size: 1.1em;
  }
  .cards .label {
    display: none;
    color: var(--_secondary);
    font-weight: 400;
  }
  .pack .worded {
    align-items: start;
    max-inline-size: 11em;
  }
  .pack .says {
    min-inline-size: 11em;
    font-size: inherit;
  }
  .pack .latest {
    min-inline-size: 9em;
  }
  @container (max-width: 54em) {
    ${asCards('.benefit-lines')}
    .benefit-lines tr.side {
      padding-block: 1em 0.25em;
      border: 0;
    }
    .benefit-lines .none {
      display: none;
    }
  }
  @container (max-width: 62em) {
    ${asCards('.pack')}
    .pack :is(.latest, .worded) {
      min-inline-size: 0;
      max-inline-size: none;
    }
  }
`;
