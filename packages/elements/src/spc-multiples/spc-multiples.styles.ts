import { css, type CSSResultGroup } from 'lit';
import { boardStyles } from '../board/board.styles.ts';
import { smallPlotStyles } from '../board/small-plot.styles.ts';
import { iconStyles } from '../icons/icon.styles.ts';
import { chartColours } from '../spc-chart/colours.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { tokens } from '../theme/tokens.ts';

const frame = css`
  .charts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--always-chart-width, 18em)), 1fr));
    gap: calc(2em - 12px) calc(1.5em - 12px);
    margin-block: -6px;
    margin-inline-start: -6px;
  }
  /* A board of fifty is drawn as it is scrolled to, and cut off at its edge: the padding is the room of a focus ring. */
  .chart {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto auto 1fr;
    align-content: start;
    gap: 0.5em;
    padding: 6px;
    content-visibility: auto;
    contain-intrinsic-size: auto 24em;
  }
  .name {
    font-size: 1.0625em;
    font-weight: 600;
  }
  .icons {
    --always-icon-size: 2em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1em;
  }
  .plot {
    align-self: end;
    min-block-size: 10em;
    font-size: 0.8125em;
    direction: ltr;
  }
  .plot text {
    fill: var(--_secondary);
  }
  .small-plot .grid {
    stroke: var(--_border);
    stroke-width: 1;
  }
  @media (forced-colors: active) {
    .plot text {
      fill: CanvasText;
    }
    .small-plot .grid {
      stroke: CanvasText;
      stroke-opacity: 0.35;
    }
  }
  @media print {
    .chart {
      content-visibility: visible;
      break-inside: avoid;
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
