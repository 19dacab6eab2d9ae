import { css, type CSSResult } from 'lit';

export const tableStyles: CSSResult = css`
  summary {
    inline-size: fit-content;
    padding-block: 0.625em;
    color: var(--_link);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  summary:hover {
    color: var(--_link-hover);
    text-decoration-thickness: 3px;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.5em;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding-block: 0.5em;
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  tbody th {
    font-weight: inherit;
    white-space: nowrap;
  }
  /* In a narrow place the table scrolls rather than becoming a column of single words. */
  td:not(.number) {
    min-inline-size: 14em;
  }
  caption .hint {
    display: block;
    font-weight: 400;
  }
  thead th {
    vertical-align: middle;
  }
  th .link {
    padding-block: 0;
    min-inline-size: 44px;
    font-weight: inherit;
    text-align: inherit;
  }
  [aria-sort] button::after {
    content: ' ▲' / '';
  }
  [aria-sort='descending'] button::after {
    content: ' ▼' / '';
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  /* Paper has no next hundred rows, and no order to choose. */
  @media print {
    summary,
    details:has(.share),
    details > button,
    .scroll .hint,
    [aria-sort] button::after {
      display: none;
    }
    .scroll {
      overflow: visible;
    }
    /* All columns fit on a sheet of A4, at 9 points. */
    table {
      font-size: 0.75em;
    }
    th,
    td {
      padding-inline-end: 0.5em;
    }
    td:not(.number) {
      min-inline-size: 10em;
    }
    th .link {
      min-block-size: 0;
      color: inherit;
      text-decoration: none;
    }
    tr {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
  }
  .about {
    display: grid;
    gap: 0.75em;
    max-inline-size: 40em;
  }
  .about ul {
    display: grid;
    gap: 0.375em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
`;
