import { css, type CSSResult } from 'lit';

export const mediaStyles: CSSResult = css`
  .media {
    inline-size: 100%;
    max-inline-size: 40em;
  }
  .media + .media {
    margin-block-start: 0;
  }
  .media summary {
    min-block-size: 44px;
    padding-block: 0.5em;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .media summary:hover {
    color: var(--_link-hover);
    text-decoration-thickness: 3px;
  }
  .media > div {
    display: grid;
    gap: var(--_space);
    border-inline-start: 4px solid var(--_border);
    padding: var(--_space) calc(2 * var(--_space));
  }
  .media video {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    background: #000;
  }
  .player {
    display: grid;
    gap: var(--_space);
  }
  .player-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
`;
