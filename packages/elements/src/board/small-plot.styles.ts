import { css, type CSSResult } from 'lit';

/** Time runs from left to right in every language, so a drawing never mirrors. */
export const smallPlotStyles: CSSResult = css`
  .small-plot {
    display: block;
    max-inline-size: 100%;
    direction: ltr;
    overflow: visible; /* numbers that a person's own spacing makes wider are not cut off */
  }
  .small-plot path {
    fill: none;
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .small-plot .expected {
    fill: var(--_limits);
    fill-opacity: 0.1;
  }
  .small-plot .limits {
    stroke: var(--_limits);
    stroke-dasharray: 5 4;
    stroke-width: 1;
  }
  .small-plot .mean {
    stroke: var(--_text);
    stroke-width: 1;
  }
  .small-plot .target {
    stroke: var(--_target);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-dasharray: 0.1 5;
  }
  .small-plot .value {
    stroke: var(--_common);
  }
  .small-plot .common {
    fill: var(--_common);
  }
  .small-plot .improvement {
    fill: var(--_improvement);
  }
  .small-plot .concern {
    fill: var(--_concern);
  }
  .small-plot .neutral {
    fill: var(--_neutral);
  }
  .small-plot .unfinished {
    fill: var(--_surface);
    stroke: var(--_common);
  }
  @media (forced-colors: active) {
    .small-plot path:is(.limits, .target, .mean, .value) {
      stroke: CanvasText;
    }
    .small-plot .expected {
      fill: none;
      stroke: none;
    }
    .small-plot :is(.common, .improvement, .concern, .neutral) {
      fill: CanvasText;
      stroke: none;
    }
    .small-plot .unfinished {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
