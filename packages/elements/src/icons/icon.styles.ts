import { css, type CSSResult } from 'lit';

/** How icons are drawn; with the colours of the chart, which an element that shows them has too. */
export const iconStyles: CSSResult = css`
  .spc-icon {
    display: block;
    flex: none;
    inline-size: var(--always-icon-size, 2.5em);
    block-size: var(--always-icon-size, 2.5em);
    --_ink: var(--_common);
    --_on: var(--_surface);
  }
  .spc-icon.improvement {
    --_ink: var(--_improvement);
  }
  .spc-icon.concern {
    --_ink: var(--_concern);
  }
  .spc-icon.neutral {
    --_ink: var(--_neutral);
  }
  .spc-icon path {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 3.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .spc-icon .frame {
    fill: var(--_ink);
  }
  .spc-icon.hollow .frame {
    fill: none;
  }
  .spc-icon .glyph {
    stroke: var(--_on);
    stroke-width: 4.5;
  }
  .spc-icon.hollow .glyph {
    stroke: var(--_ink);
    stroke-width: 4;
  }
  @media (forced-colors: active) {
    .spc-icon {
      forced-color-adjust: none;
      --_ink: CanvasText !important;
      --_on: Canvas;
    }
  }
`;
