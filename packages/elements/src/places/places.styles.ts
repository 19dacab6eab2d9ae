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
  table {
    inline-size: 100%;
    max-inline-size: 60em;
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
  thead th {
    vertical-align: bottom;
  }
  tbody th {
    min-inline-size: 8em;
    font-weight: inherit;
  }
  .together > * {
    border-block-start: 2px solid var(--_secondary);
    font-weight: 600;
  }
  .label {
    display: none;
    color: var(--_secondary);
    font-weight: 400;
  }
  /* Numbers go up to the right in every language, as on our other charts. */
  .funnel {
    display: grid;
    grid-template-columns: 3em 1fr 1fr 4em;
    grid-template-rows: 1fr 1fr auto;
    gap: 0.25em;
    max-inline-size: 44em;
    font-size: 0.875em;
    color: var(--_secondary);
    direction: ltr;
  }
  .funnel > svg {
    grid-area: 1 / 2 / 3 / 5;
    inline-size: 100%;
    block-size: 20em;
    border-inline-start: 1px solid var(--_secondary);
    border-block-end: 1px solid var(--_secondary);
    overflow: visible;
  }
  .funnel + p {
    margin-block-start: 0.5em;
  }
  .most,
  .least {
    grid-column: 1;
    text-align: end;
  }
  .least {
    grid-row: 2;
    align-self: end;
  }
  .none,
  .people,
  .all {
    grid-row: 3;
  }
  .none {
    grid-column: 2;
  }
  .people {
    grid-column: 2 / 4;
    text-align: center;
  }
  .all {
    grid-column: 4;
    text-align: end;
  }
  path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .middle,
  .near,
  .far {
    stroke: var(--_limits);
    stroke-width: 1.5;
  }
  .near {
    stroke-dasharray: 6 4;
  }
  .mark {
    fill: var(--_common);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .outside {
    fill: var(--_neutral);
  }
  @media (forced-colors: active) {
    .middle,
    .near,
    .far {
      stroke: CanvasText;
    }
    .mark {
      fill: CanvasText;
      stroke: Canvas;
    }
    .outside {
      fill: Highlight;
    }
  }
  @media print {
    tr,
    .funnel {
      break-inside: avoid;
    }
  }
  @container (max-width: 36em) {
    ${rowsAsCards}
    tr {
      grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
      gap: 0.25em 1em;
      padding-block: 0.75em;
      border-block-end: 1px solid var(--_border);
    }
    th,
    td {
      padding: 0;
      border: 0;
    }
    .together > * {
      border: 0;
    }
    tbody th,
    .says {
      grid-column: 1 / -1;
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
