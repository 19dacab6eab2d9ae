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
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0;
    padding-inline-end: 1em;
    block-size: 44px;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: middle;
  }
  thead th {
    vertical-align: bottom;
  }
  tbody th {
    min-inline-size: 7em;
    padding-block: 0.5em;
    font-weight: inherit;
  }
  td:not(.hidden) {
    white-space: nowrap;
  }
  .everybody > * {
    border-block-start: 2px solid var(--_secondary);
    font-weight: 600;
  }
  .plot {
    inline-size: 45%;
    padding: 0;
  }
  .hidden {
    color: var(--_secondary);
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 44px;
    direction: ltr;
    overflow: visible;
  }
  thead svg {
    block-size: 1.5em;
  }
  svg text {
    fill: var(--_secondary);
    font-weight: 400;
  }
  .grid {
    stroke: var(--_border);
    stroke-width: 1;
  }
  .all {
    stroke: var(--_limits);
    stroke-width: 2;
    stroke-dasharray: 5 4;
  }
  .interval {
    stroke: var(--_common);
    stroke-width: 3;
  }
  .ends {
    stroke: var(--_common);
    stroke-width: 2;
  }
  .dot {
    fill: var(--_common);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .label {
    display: none;
    color: var(--_secondary);
    font-weight: 400;
  }
  @media (forced-colors: active) {
    .grid,
    .all,
    .interval,
    .ends {
      stroke: CanvasText;
    }
    .grid {
      stroke-opacity: 0.35;
    }
    .dot {
      fill: CanvasText;
      stroke: Canvas;
    }
    svg text {
      fill: CanvasText;
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
  }
  @container (max-width: 48em) {
    ${rowsAsCards}
    tr {
      grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
      gap: 0.25em 1em;
      padding-block: 0.75em;
      border-block-end: 1px solid var(--_border);
    }
    th,
    td {
      block-size: auto;
      padding: 0;
      border: 0;
    }
    .everybody {
      border-block-start: 2px solid var(--_secondary);
    }
    .everybody > * {
      border: 0;
    }
    tbody th,
    .plot,
    .hidden {
      grid-column: 1 / -1;
      inline-size: auto;
    }
    td:not(.hidden) {
      white-space: normal;
    }
    tbody th {
      font-weight: 600;
    }
    .label {
      display: block;
    }
    .plot .label {
      display: flex;
      justify-content: space-between;
      direction: ltr;
    }
  }
`;

export const styles: CSSResultGroup = [tokens, chartColours, base, buttons, boardStyles, frame];
