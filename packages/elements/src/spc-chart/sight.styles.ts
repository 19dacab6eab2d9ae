import { css } from './plain-element.ts';

/**
 * How a chart looks at first sight, in one sheet, for all browsers and themes; what comes later brings its own. Time runs from left
 * to right in every language, so the drawing never mirrors.
 */
export const sightStyles: string = css`
  :host {
    display: block;
    min-inline-size: min(100%, 15em);
    color: var(--_text);
    font-size: max(1em, 16px);
    line-height: 1.5;
    white-space: normal;
    text-align: start;
    overflow-wrap: break-word;
    position: relative;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  button,
  input {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    line-height: inherit;
    color: inherit;
  }
  ul {
    list-style-type: '';
  }
  figure,
  figcaption,
  .instead {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  figure {
    gap: 1em;
  }
  .place {
    display: contents;
  }
  .title {
    font-size: 1.5em;
    font-weight: 600;
    text-wrap: pretty;
  }
  .lead,
  .more {
    max-inline-size: 40em;
  }
  .lead {
    font-size: 1.1875em;
    font-weight: 600;
    text-wrap: pretty;
  }
  .icons,
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
  }
  .icons {
    margin-block-start: 0.25em;
  }
  .icon {
    flex: 1 1 13em;
    max-inline-size: 26em;
    min-block-size: 3em;
    padding-inline-start: 3.9em;
    color: var(--_secondary);
  }
  .icon strong {
    display: block;
    color: var(--_text);
    font-weight: 600;
  }
  svg {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
  }
  .icon svg {
    float: inline-start;
    margin-block-start: 0.1em;
    margin-inline-start: -3.9em;
    inline-size: 3em;
    block-size: 3em;
  }
  path {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2;
  }
  .spc-icon path {
    stroke: var(--_mark);
    stroke-width: 3.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .spc-icon:not(.hollow) {
    fill: var(--_mark);
  }
  .spc-icon:not(.hollow) .frame {
    fill: inherit;
  }
  .spc-icon:not(.hollow) .glyph {
    stroke: var(--_surface);
    stroke-width: 4.5;
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
  .key {
    gap: 0.25em 1.25em;
  }
  .key li {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }
  /* Borders, not backgrounds: they are printed, and kept in contrast themes. */
  .key li::before {
    content: '';
    flex: none;
    border: 0.36em solid var(--_mark);
  }
  .key .common::before {
    border-radius: 50%;
  }
  .key .improvement::before {
    border-width: 0.47em;
    clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
  }
  .key .concern::before {
    border-width: 0.45em;
    clip-path: polygon(0 5%, 100% 5%, 50% 95%);
  }
  .key .unfinished::before {
    border: 2px solid var(--_line);
    border-radius: 50%;
    padding: 0.2em;
  }
  .key :is(.mean, .limits, .target)::before {
    align-self: center;
    inline-size: 2em;
    border: solid var(--_text);
    border-width: 2px 0 0;
  }
  .key .limits::before {
    border-style: dashed;
    border-color: var(--_limits);
  }
  .key .target::before {
    border-style: dotted;
    border-color: var(--_target);
    border-width: 3px 0 0;
  }
  .plot {
    direction: ltr;
    font-size: 0.875em;
    line-height: 1.25;
    min-block-size: 20em;
    overflow-clip-margin: 1em; /* numbers that a person's own spacing makes wider are not cut off */
    contain: content;
    touch-action: manipulation;
  }
  /* A drawing far from the window is neither laid out nor painted. Its height is known, so nothing moves when it is. The drawing
     alone: what is left out in this way Chromium does not tell screen readers of, headings and sliders too. Not
     where there is one chart: to find out where it stands has the page laid out twice. */
  .of-several {
    content-visibility: auto;
  }
  text {
    fill: var(--_text);
  }
  .tick,
  .note {
    fill: var(--_secondary);
  }
  .label.limit {
    fill: var(--_limits);
  }
  .label.target {
    fill: var(--_target);
  }
  .expected {
    fill: var(--_limits);
    fill-opacity: 0.07;
    stroke: none;
  }
  .grid {
    stroke: var(--_border);
    stroke-width: 1;
  }
  .axis {
    stroke: var(--_secondary);
    stroke-width: 1;
  }
  .value {
    stroke: var(--_line);
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  path.limits {
    stroke: var(--_limits);
    stroke-dasharray: 8 5;
  }
  path.target {
    stroke: var(--_target);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-dasharray: 0.1 7;
  }
  /* A rim in the colour of the page parts each mark from the line under it. */
  .plot :is(.common, .improvement, .concern, .neutral) {
    fill: var(--_mark);
    stroke: var(--_rim);
    stroke-width: 2.5;
    paint-order: stroke;
  }
  .dense path:is(.common, .improvement, .concern, .neutral) {
    stroke: none;
  }
  /* Here common marks are dots without a shape of their own. */
  .thinned path.common {
    stroke: var(--_line);
    stroke-width: 3;
    stroke-linecap: round;
  }
  .dense .value {
    stroke-width: 1;
  }
  .plot .unfinished {
    fill: var(--_surface);
    stroke: var(--_line);
  }
  .explorer {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.5em;
  }
  .explorer > *,
  .explorer > .place > * {
    grid-column: 1 / -1;
  }
  .explorer button {
    grid-column: auto;
    justify-self: start;
  }
  label {
    font-weight: 600;
  }
  /* As wide as the points are apart, so that the handle stands under the point that is read out. */
  input {
    appearance: none;
    direction: ltr;
    block-size: 44px;
    inline-size: calc(100% - var(--_start) - var(--_end) + 28px);
    margin-inline: calc(var(--_start) - 14px) calc(var(--_end) - 14px);
    background: none;
    cursor: pointer;
  }
  ::-webkit-slider-runnable-track {
    block-size: 6px;
    border: 1px solid var(--_input-border);
    border-radius: 3px;
    background: var(--_input-background);
  }
  ::-webkit-slider-thumb {
    appearance: none;
    block-size: 28px;
    inline-size: 28px;
    margin-block-start: -12px;
    border: 3px solid var(--_input-background);
    border-radius: 50%;
    background: var(--_link);
    outline: 2px solid var(--_link);
    outline-offset: -1px;
  }
  ::-moz-range-track {
    block-size: 6px;
    border: 1px solid var(--_input-border);
    border-radius: 3px;
    background: var(--_input-background);
  }
  ::-moz-range-thumb {
    block-size: 28px;
    inline-size: 28px;
    border: 3px solid var(--_input-background);
    border-radius: 50%;
    background: var(--_link);
    outline: 2px solid var(--_link);
    outline-offset: -1px;
  }
  /* Room for the longest sentence that is usual, so that nothing below moves from point to point. */
  .read-out {
    max-inline-size: 40em;
    min-block-size: 6em;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_link);
  }
  .button {
    min-block-size: 44px;
    padding: 0.55em 1em;
    border: 2px solid var(--_link);
    border-radius: 4px;
    background: var(--_input-background);
    color: var(--_link);
    font-weight: 600;
    cursor: pointer;
  }
  .explorer [aria-disabled='true'] {
    border-color: var(--_border);
    color: var(--_secondary);
    cursor: default;
  }
  .hint {
    color: var(--_secondary);
  }
  /* A dark ring around a yellow one: one of the two stands out at 3:1 or more on any page, on every side. */
  :focus-visible {
    outline: 3px solid var(--_focus-text);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_focus);
  }
  :focus {
    scroll-margin: var(--always-scroll-margin, 1em);
  }
  .title:focus {
    outline: none;
    box-shadow: none;
  }
  input:focus-visible {
    outline-offset: -3px;
    border-radius: 4px;
  }
  /* As wide as the chart and as high as its text, so that it grows with them. */
  .only-heard {
    position: absolute;
    inset-inline: 0;
    inline-size: auto;
    block-size: 1em;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    :host {
      --_text: CanvasText;
      --_secondary: CanvasText;
      --_limits: CanvasText;
      --_target: CanvasText;
      --_line: CanvasText;
      --_common: CanvasText;
      --_improvement: CanvasText;
      --_concern: CanvasText;
      --_neutral: CanvasText;
      --_surface: Canvas;
      --_rim: Canvas;
      --_border: GrayText;
      --_link: ButtonText;
      --_input-border: ButtonText;
      --_input-background: ButtonFace;
      --_focus-text: Highlight;
    }
    .expected {
      fill: none;
    }
    .ring {
      stroke: Highlight;
    }
    .explorer [aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
