import { css, type CSSResult } from 'lit';

/** What the elements of a board have alike: the state they are in, and what is missing. */
export const boardStyles: CSSResult = css`
  .board {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .problem {
    padding: 0.75em 1em;
    border: 2px solid var(--_input-border);
  }
  .problem p {
    max-inline-size: 44em;
  }
  .problem button {
    margin-block-start: 0.75em;
  }
  .worded {
    display: flex;
    align-items: center;
    gap: 0.625em;
  }
  .open {
    min-inline-size: 44px;
    font-weight: 600;
    text-align: start;
  }
  a.open {
    display: inline-block;
    min-block-size: 44px;
    padding-block: 0.25em;
    text-underline-offset: 0.15em;
  }
  p.quietly {
    max-inline-size: 40em;
  }
  .quietly {
    color: var(--_secondary);
  }
  @media print {
    .problem button {
      display: none;
    }
  }
`;
