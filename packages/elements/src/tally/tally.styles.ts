import { css, type CSSResult } from 'lit';

export const tallyStyles: CSSResult = css`
  /* The host has these already, but a page's rule for every element goes before ours there. */
  .tally {
    line-height: 1.5;
  }
  .tally,
  .waiting,
  .refused {
    display: grid;
    /* Not as wide as its widest part wants to be. */
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
    justify-items: start;
  }
  .tally > p,
  .title {
    max-inline-size: 40em;
  }
  .answers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: calc(1.5 * var(--_space));
    inline-size: 100%;
    max-inline-size: 48em;
  }
  .answer {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--_space);
    min-block-size: 64px;
    padding: var(--_space) calc(2 * var(--_space));
    border: 2px solid var(--_input-border);
    border-block-end-width: 4px;
    border-radius: 4px;
    background: var(--_input-background);
    color: var(--_text);
    font-size: 1.2em;
    font-weight: 600;
    text-align: start;
    /* Two quick presses are two people, not a wish to zoom in. */
    touch-action: manipulation;
  }
  .answer:hover {
    border-color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .answer.apart {
    font-size: 1em;
    font-weight: 400;
  }
  .count {
    font-variant-numeric: tabular-nums;
    min-inline-size: 1.5em;
    text-align: end;
  }
  .count.none {
    visibility: hidden;
  }
  .far {
    font-weight: 600;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  .waiting,
  .refused {
    gap: var(--_space);
    border-inline-start: 8px solid var(--_link);
    padding: var(--_space) calc(2 * var(--_space));
  }
  .refused {
    border-color: var(--_error);
  }
  .reserved {
    min-block-size: var(--always-tally-height, 18em);
    align-content: start;
  }
`;
