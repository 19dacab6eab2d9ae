import { css, type CSSResult } from 'lit';

export const savingStyles: CSSResult = css`
  .kept {
    display: grid;
    gap: var(--_space);
    justify-items: start;
    inline-size: 100%;
    max-inline-size: 40em;
    border-block-start: 1px solid var(--_border);
    padding-block-start: calc(2 * var(--_space));
  }
  .kept .inset {
    inline-size: 100%;
  }
`;
