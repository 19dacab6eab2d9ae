import { css, type CSSResult } from 'lit';

export const explorerStyles: CSSResult = css`
  .explorer {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.5em;
  }
  .explorer > :not(button) {
    grid-column: 1 / -1;
  }
  .explorer button {
    justify-self: start;
  }
  label {
    font-weight: 600;
  }
  /* As wide as the points are apart, so that the handle stands under the point that is read out. */
  input[type='range'] {
    appearance: none;
    direction: ltr;
    block-size: 44px;
    inline-size: calc(100% - var(--_start) - var(--_end) + 28px);
    margin-inline: calc(var(--_start) - 14px) calc(var(--_end) - 14px);
    background: none;
    cursor: pointer;
  }
  input::-webkit-slider-runnable-track {
    block-size: 6px;
    border: 1px solid var(--_input-border);
    border-radius: 3px;
    background: var(--_input-background);
  }
  input::-moz-range-track {
    block-size: 6px;
    border: 1px solid var(--_input-border);
    border-radius: 3px;
    background: var(--_input-background);
  }
  input::-webkit-slider-thumb {
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
  input::-moz-range-thumb {
    block-size: 28px;
    inline-size: 28px;
    border: 3px solid var(--_input-background);
    border-radius: 50%;
    background: var(--_link);
    outline: 2px solid var(--_link);
    outline-offset: -1px;
  }
  input[type='range']:focus-visible {
    outline-offset: -3px;
    border-radius: 4px;
  }
  /* Room for the longest sentence that is usual, so that nothing below moves from point to point. */
  .read-out {
    min-block-size: 4.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_link);
  }
  .explorer [aria-disabled='true'] {
    border-color: var(--_border);
    color: var(--_secondary);
    cursor: default;
  }
  @container (min-width: 40em) {
    .read-out {
      min-block-size: 3.2em;
    }
  }
  .ways,
  .share {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    padding-block-end: 0.5em;
  }
  :is(.ways, .share) > :not(button) {
    flex: 1 0 100%;
    max-inline-size: 44em;
  }
  .keys {
    display: grid;
    gap: 0.25em;
    color: var(--_secondary);
    font-size: 0.9375em;
  }
  kbd {
    padding: 0 0.35em;
    border: 1px solid currentColor;
    border-radius: 3px;
    font: inherit;
  }
  .easy {
    display: grid;
    gap: 0.5em;
    max-inline-size: 40em;
    font-size: 1.25em;
    line-height: 1.6;
  }
  .happened {
    display: grid;
    gap: 0.375em;
    max-inline-size: 40em;
    margin-block-start: -0.5em;
  }
  .happened li {
    position: relative;
    padding-inline-start: 2.2em;
  }
  .happened li::before {
    content: attr(value) / '';
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.6em;
    border: 1px solid var(--_text);
    border-radius: 50%;
    font-weight: 600;
    line-height: 1.5;
    text-align: center;
  }
  .happened .test-of-change::before {
    border-radius: 0;
  }
  .hint {
    color: var(--_secondary);
    font-size: 0.9375em;
  }
  @media print {
    .explorer {
      display: none;
    }
  }
  @media (forced-colors: active) {
    input::-webkit-slider-thumb {
      border-color: ButtonFace;
      background: ButtonText;
      outline-color: ButtonText;
    }
    input::-moz-range-thumb {
      border-color: ButtonFace;
      background: ButtonText;
      outline-color: ButtonText;
    }
    .explorer [aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
