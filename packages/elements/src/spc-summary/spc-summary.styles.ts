import { css, type CSSResultGroup } from 'lit';
import { boardStyles } from '../board/board.styles.ts';
import { rowsAsCards } from '../board/rows-as-cards.styles.ts';
import { smallPlotStyles } from '../board/small-plot.styles.ts';
import { iconStyles } from '../icons/icon.styles.ts';
import { chartColours } from '../spc-chart/colours.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { tokens } from '../theme/tokens.ts';

const frame = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding-block: 0.75em;
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    vertical-align: bottom;
  }
  [aria-sort] {
    text-decoration: underline;
    text-decoration-thickness: 3px;
    text-underline-offset: 0.25em;
  }
  .value {
    font-size: 1.25em;
    font-weight: 600;
  }
  .quietly {
    display: block;
  }
  .says {
    min-inline-size: 12em;
  }
  .latest {
    min-inline-size: 10.5em;
  }
  .chart {
    min-inline-size: 10em;
  }
  .worded {
    align-items: start;
    max-inline-size: 12em;
  }
  .label {
    display: none;
    color: var(--_secondary);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 2em;
  }
  .choices > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .choices label,
  legend {
    display: block;
    padding: 0;
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  select {
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 0.375em 0.5em;
    border: 2px solid var(--_input-border);
    background: var(--_input-background);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 0.5em;
  }
  .chip {
    --always-icon-size: 1.75em;
    --_surface: var(--_input-background);
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding: 0.25em 0.75em;
    border: 2px solid var(--_input-border);
    border-radius: 4px;
    background: var(--_input-background);
    color: var(--_text);
    text-align: start;
  }
  .chip[aria-pressed='true'] {
    outline: 2px solid var(--_text);
    outline-offset: -4px;
    border-color: var(--_text);
    font-weight: 600;
  }
  .chip[aria-pressed='true']:focus-visible {
    outline: 3px solid var(--_focus-text);
    outline-offset: 3px;
  }
  .showing:empty {
    display: none;
  }
  .card {
    display: grid;
    gap: 0.625em;
  }
  .card .icons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
  }
  .card .worded {
    max-inline-size: none;
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      outline-color: Highlight;
      border-color: Highlight;
    }
  }
  @media print {
    .choices {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
  }

  /* In a narrow place each row is a card with its own headings: nothing scrolls sideways. */
  @container (max-width: 66em) {
    ${rowsAsCards}
    tr {
      grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
      gap: 0.75em 1.25em;
      padding-block: 1em;
      border-block-end: 2px solid var(--_border);
    }
    tbody th,
    td {
      padding: 0;
      border: 0;
    }
    .latest,
    .chart {
      min-inline-size: 0;
    }
    tbody th,
    .says {
      grid-column: 1 / -1;
      min-inline-size: 0;
    }
    .label {
      display: block;
    }
    .worded {
      max-inline-size: none;
    }
  }
`;

export const styles: CSSResultGroup = [
  tokens,
  chartColours,
  base,
  buttons,
  iconStyles,
  smallPlotStyles,
  boardStyles,
  frame,
];
