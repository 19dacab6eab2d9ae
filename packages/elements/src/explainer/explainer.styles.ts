import { css, type CSSResultGroup } from 'lit';
import { rowsAsCards } from '../board/rows-as-cards.styles.ts';
import { pictureStyles } from '../pictures/picture.styles.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { highContrast, tokens } from '../theme/tokens.ts';

const page = css`
  ${highContrast(css`.easy`)}
  .explainer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    max-inline-size: 60em;
    container-type: inline-size;
  }
  .lines,
  section,
  .steps,
  .steps > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .title {
    max-inline-size: 26em;
  }
  p {
    max-inline-size: 40em;
  }
  .reading {
    justify-self: start;
  }
  .lead {
    font-size: 1.125em;
  }
  .lead p {
    max-inline-size: 38em;
  }
  .name {
    font-size: inherit;
    font-weight: 600;
    line-height: inherit;
  }
  .called,
  .mark {
    color: var(--_secondary);
  }
  .steps {
    gap: 1em;
  }
  .steps > li,
  .example {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_link);
  }
  .example {
    border-color: var(--_input-border);
  }
  .example .name {
    margin-block-start: 0.5em;
  }
  .idea {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.75em 1em 0.75em 0;
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    vertical-align: bottom;
    border-block-end: 2px solid var(--_secondary);
  }
  tbody tr:first-child th {
    font-weight: 700;
  }
  tbody th {
    font-weight: 600;
  }
  .label {
    display: none;
    color: var(--_secondary);
  }
  .mark {
    display: grid;
    gap: 0.25em;
    border-block-start: 1px solid var(--_border);
    padding-block-start: 1em;
  }
  [hidden] {
    display: none;
  }
  ::slotted(a) {
    display: inline-block;
    padding-block: 0.625em;
    min-inline-size: 44px;
  }
`;

/** At least 16 pt, lines of at most 60 letters, the picture before its words. */
const easyRead = css`
  .easy {
    max-inline-size: 32em;
    font-family: var(--always-easy-read-font, sans-serif);
    font-size: max(1.2em, 21.4px);
  }
  .easy :is(.title, .subtitle, p, td, th) {
    max-inline-size: 28em;
  }
  .easy .title {
    font-size: 1.35em;
  }
  .easy .lead {
    font-size: inherit;
  }
  .easy :is(.idea, .mark p) {
    min-block-size: 44px;
  }
  .easy .idea .picture {
    inline-size: max(min(3em, 24cqi), 64px);
    block-size: max(min(3em, 24cqi), 64px);
  }
  /* What can be pressed looks like it can; only links of the page's own are underlined. */
  .easy .link {
    padding: 0.25em 0.6em;
    border: 2px solid;
    border-radius: 4px;
    text-decoration: none;
  }
  .easy .link:hover {
    text-decoration: underline;
    text-decoration-thickness: 3px;
  }
`;

const cards = css`
  @container (max-width: 44em) {
    ${rowsAsCards}
    tr {
      gap: 0.25em;
      padding-block: 1em;
      border-block-end: 1px solid var(--_border);
    }
    tbody tr:first-child {
      border-block-start: 2px solid var(--_secondary);
    }
    th,
    td {
      padding: 0;
      border: 0;
    }
    tbody th {
      font-size: 1.1em;
    }
    .label {
      display: block;
    }
  }
  @media print {
    .reading {
      display: none;
    }
    tr,
    .steps > li {
      break-inside: avoid;
    }
  }
`;

export const styles: CSSResultGroup = [tokens, base, buttons, pictureStyles, page, easyRead, cards];
