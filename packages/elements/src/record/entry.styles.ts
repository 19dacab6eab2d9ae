import { css, type CSSResult } from 'lit';

/** What is written down, and the ledger. */
export const entryStyles: CSSResult = css`
  .entry {
    margin-block: 0.75em;
    padding: 0.625em 0.875em;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_input-border);
    max-inline-size: 44em;
    break-inside: avoid;
  }
  .entry-title {
    font-weight: 600;
  }
  .as-written {
    white-space: pre-line;
  }
  dd {
    white-space: normal;
  }
  .entry > form {
    margin-block: 0;
    padding: 0.25em 0;
    border: 0;
  }
  .entry-title,
  .entry dd,
  .said li,
  .vision,
  .subtitle,
  .lowest li {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .entry .group-title {
    font-size: 1.1em;
  }
  .entry dl {
    margin-block: 0.375em;
  }
  .said li,
  .measures li {
    padding-block: 0.25em;
  }
  dd .said li:first-child {
    padding-block-start: 0;
  }
  .about {
    display: block;
    padding-inline-start: 1em;
    color: var(--_secondary);
  }
  .link-out {
    display: inline-block;
    padding-block: 0.625em;
    overflow-wrap: anywhere;
  }
  .unfinished {
    font-weight: 600;
  }
  .lowest {
    margin-block: 0.5em;
    padding: 0.5em 0.875em;
    background: color-mix(in srgb, var(--_link) 6%, transparent);
  }
  .lowest ol {
    padding-inline-start: 1.25em;
    list-style-type: decimal;
  }
  .lowest li {
    padding-block: 0.25em;
  }
  .group-title {
    margin-block: 0.75em 0.25em;
    font-weight: 600;
  }
  .ledger li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_border);
    max-inline-size: 40em;
  }
  .shared-name {
    font-weight: 600;
  }
  .pips {
    display: inline-flex;
    gap: 2px;
    margin-inline-end: 0.5em;
  }
  .pips i {
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 1px solid var(--_input-border);
  }
  .pips .full {
    background: var(--_link);
    border-color: var(--_link);
  }
  @container (inline-size >= 36em) {
    .entry dl > div {
      grid-template-columns: 14em 1fr;
    }
    .ledger li {
      display: grid;
      grid-template-columns: 12em 1fr;
      column-gap: 1em;
    }
    .ledger .aside {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .pips i {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    .pips .full {
      background: CanvasText;
      border-color: CanvasText;
    }
    .lowest {
      border: 1px solid CanvasText;
    }
  }
`;
