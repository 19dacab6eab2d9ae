import { css, type CSSResultGroup } from 'lit';
import { boardStyles } from '../board/board.styles.ts';
import { rowsAsCards } from '../board/rows-as-cards.styles.ts';
import { chartColours } from '../spc-chart/colours.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { tokens } from '../theme/tokens.ts';

const frame = css`
  .lead {
    max-inline-size: 40em;
    font-size: 1.1875em;
    font-weight: 600;
    text-wrap: pretty;
  }
  .notes {
    max-inline-size: 40em;
    color: var(--_secondary);
  }
  .notes p {
    margin-block-end: 0.5em;
  }
  section {
    max-inline-size: 40em;
  }
  section > * {
    margin-block-end: 0.5em;
  }
  ul {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  li {
    margin-block-end: 0.25em;
  }
  li a {
    display: inline-block;
    min-block-size: 44px;
    padding-block: 0.5em;
    text-underline-offset: 0.15em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.5em 0;
    padding-inline-end: 1em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: middle;
  }
  thead th,
  thead td {
    vertical-align: bottom;
    font-weight: 600;
  }
  tbody th {
    min-inline-size: 8em;
    font-weight: inherit;
  }
  .cohort {
    padding-inline: 0.375em;
    border: 1px solid currentcolor;
    font-size: 0.875em;
    white-space: nowrap;
  }
  .less {
    font-weight: 600;
  }
  .bars {
    inline-size: 22%;
    min-inline-size: 7em;
    padding-inline-end: 0;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 44px;
  }
  svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .heard {
    fill: var(--_common);
  }
  .population {
    fill: none;
    stroke: var(--_common);
    stroke-width: 2;
  }
  .label {
    display: none;
    color: var(--_secondary);
    font-weight: 400;
  }
  @media (forced-colors: active) {
    .heard {
      fill: CanvasText;
    }
    .population {
      stroke: CanvasText;
    }
  }
  @media print {
    tr,
    li {
      break-inside: avoid;
    }
    .heard,
    .population {
      print-color-adjust: exact;
    }
  }
  @container (max-width: 52em) {
    ${rowsAsCards}
    tr {
      grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
      gap: 0.5em 1em;
      padding-block: 0.75em;
      border-block-end: 1px solid var(--_border);
    }
    th,
    td {
      padding: 0;
      border: 0;
    }
    tbody th,
    .verdict,
    .bars {
      grid-column: 1 / -1;
      inline-size: auto;
    }
    tbody th {
      font-weight: 600;
    }
    .label {
      display: block;
    }
  }
`;

export const styles: CSSResultGroup = [tokens, chartColours, base, buttons, boardStyles, frame];
