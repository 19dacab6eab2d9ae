import { css, type CSSResult } from 'lit';

export const languageSwitchStyles: CSSResult = css`
  /* Again what the host has already: a page's rule for every element goes before ours on the host, but ends there. */
  .label,
  ul {
    color: var(--_text);
    font-size: max(1em, 16px);
    line-height: 1.5;
  }
  .label {
    font-weight: 600;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(3 * var(--_space));
  }
  button {
    min-inline-size: 44px;
  }
  /* Not by colour alone: it loses its line, as a link to where one is already. */
  button[aria-current] {
    color: var(--_text);
    font-weight: 600;
    text-decoration: none;
  }
`;
