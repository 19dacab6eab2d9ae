import { css, type CSSResult } from 'lit';

/** The drawing and its key. Time runs from left to right in every language, so the drawing never mirrors. */
export const plotStyles: CSSResult = css`
  .plot {
    direction: ltr;
    font-size: 0.875em;
    line-height: 1.25;
    min-block-size: 20em;
    overflow: hidden;
    /* A drawing far from the window is neither laid out nor painted. Its height is known, so nothing moves when it is. */
    content-visibility: auto;
    contain-intrinsic-block-size: var(--_height, 20em);
    touch-action: manipulation;
  }
  svg {
    display: block;
    max-inline-size: 100%;
  }
  .plot path {
    fill: none;
    stroke-width: 2;
  }
  .plot text {
    fill: var(--_text);
  }
  .plot .tick {
    fill: var(--_secondary);
  }
  .plot .label {
    font-weight: 600;
  }
  .plot .label.limit {
    fill: var(--_limits);
  }
  .plot .label.target {
    fill: var(--_target);
  }
  .plot .note {
    fill: var(--_secondary);
  }
  .plot .expected {
    fill: var(--_limits);
    fill-opacity: 0.07;
  }
  .plot .paused {
    fill: var(--_limits);
    fill-opacity: 0.14;
    stroke: var(--_limits);
    stroke-width: 1;
    stroke-dasharray: 2 3;
  }
  .plot .grid {
    stroke: var(--_border);
    stroke-width: 1;
  }
  .plot .axis {
    stroke: var(--_secondary);
    stroke-width: 1;
  }
  .plot .value {
    stroke: var(--_line);
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .plot path.mean {
    stroke: var(--_text);
  }
  .plot .limits {
    stroke: var(--_limits);
    stroke-dasharray: 8 5;
  }
  .plot path.target {
    stroke: var(--_target);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-dasharray: 0.1 7;
  }
  .plot .marker-lines {
    stroke: var(--_secondary);
    stroke-width: 1;
    stroke-dasharray: 1 3;
  }
  .plot .markers {
    fill: var(--_surface);
    stroke: var(--_secondary);
    stroke-width: 1.5;
  }
  .plot .number {
    font-size: 0.86em;
    font-weight: 600;
  }
  /* A rim in the colour of the page parts each mark from the line under it. */
  .plot :is(.common, .improvement, .concern, .neutral) {
    stroke: var(--_rim);
    stroke-width: 2.5;
    paint-order: stroke;
  }
  .plot .dense path:is(.common, .improvement, .concern, .neutral) {
    stroke: none;
  }
  /* Here common marks are dots without a shape of their own. */
  .plot .thinned path.common {
    stroke: var(--_line);
    stroke-width: 3;
    stroke-linecap: round;
  }
  .plot .dense .value {
    stroke-width: 1;
  }
  .common {
    --_mark: var(--_common);
  }
  .improvement {
    --_mark: var(--_improvement);
  }
  .concern {
    --_mark: var(--_concern);
  }
  .neutral {
    --_mark: var(--_neutral);
  }
  .plot :is(.common, .improvement, .concern, .neutral) {
    fill: var(--_mark);
  }
  .plot .unfinished {
    fill: var(--_surface);
    stroke: var(--_line);
  }
  .plot .ring {
    stroke: var(--_text);
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: 0.9375em;
  }
  :is(.key, .signals) li {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }
  /* Borders, not backgrounds: they are printed, and kept in contrast themes. */
  :is(.key, .signals) li::before,
  td span::before {
    content: '';
    flex: none;
    border: 0.4em solid var(--_mark);
  }
  td span::before {
    display: inline-block;
    margin-inline-end: 0.4em;
    vertical-align: -0.05em;
  }
  :is(.key, .signals, td) .common::before {
    border-radius: 50%;
    border-width: 0.35em;
  }
  :is(.key, .signals, td) .improvement::before {
    border-width: 0.47em;
    clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
  }
  :is(.key, .signals, td) .concern::before {
    border-width: 0.45em;
    clip-path: polygon(0 5%, 100% 5%, 50% 95%);
  }
  :is(.key, .signals, td) .neutral::before {
    border-width: 0.36em;
  }
  :is(.key, td) .unfinished::before {
    border: 2px solid var(--_line);
    border-radius: 50%;
    padding: 0.2em;
  }
  .key .paused::before {
    border: 1px dotted var(--_limits);
    padding: 0.3em;
  }
  .key :is(.mean, .limits, .target)::before {
    align-self: center;
    inline-size: 2em;
    border: 0;
    border-block-start: 2px solid var(--_text);
  }
  .key .limits::before {
    border-block-start: 2px dashed var(--_limits);
  }
  .key .target::before {
    border-block-start: 3px dotted var(--_target);
  }

  @media (forced-colors: active) {
    .plot :is(.tick, .note, .number, .label.mean, .label.limit, .label.target) {
      fill: CanvasText;
    }
    .plot path:is(.axis, .value, .mean, .limits, .target, .paused, .markers, .marker-lines, .thinned .common) {
      stroke: CanvasText;
    }
    .plot :is(.common, .improvement, .concern, .neutral) {
      fill: CanvasText;
      stroke: Canvas;
    }
    .plot .unfinished {
      fill: Canvas;
      stroke: CanvasText;
    }
    .plot .markers {
      fill: Canvas;
    }
    .plot :is(.expected, .paused) {
      fill: none;
    }
    .plot .grid {
      stroke: CanvasText;
      stroke-opacity: 0.35;
    }
    .plot .ring {
      stroke: Highlight;
    }
  }
  /* Paper is white and often black on white: shapes and dashes say it all. */
  @media print {
    .plot {
      content-visibility: visible;
    }
    :host {
      color-scheme: light;
      --_text: #000;
      --_secondary: #000;
      --_surface: #fff;
      --_rim: #fff;
      --_common: #000;
      --_line: #000;
      --_improvement: #000;
      --_concern: #000;
      --_neutral: #000;
      --_target: #000;
      --_limits: #000;
    }
    .plot .ring {
      display: none;
    }
  }
`;
