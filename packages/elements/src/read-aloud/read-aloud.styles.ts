import { css, type CSSResult } from 'lit';

/** The sentence that is read is marked, and nothing moves. The line under it is for those who do not see the colour. */
export const readAloudStyles: CSSResult = css`
  .read-aloud {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  ::highlight(always-reading) {
    background-color: var(--_focus);
    color: var(--_focus-text);
    text-decoration: underline 2px;
  }
  @media (forced-colors: active) {
    ::highlight(always-reading) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;
