import { css, type CSSResult } from 'lit';

/** What somebody said, where it stands, and what can be done about it. */
export const commentStyles: CSSResult = css`
  .comment {
    padding: 0.625em 0.875em;
    margin-block: 0.625em;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_input-border);
    max-inline-size: 44em;
    break-inside: avoid;
  }
  .comment[data-standing='suggested'] {
    border-inline-start-style: dashed;
  }
  .comment[data-standing='confirmed'] {
    border-inline-start-color: var(--_success);
  }
  .said {
    margin: 0;
    white-space: pre-line;
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* The line under it says it without the colour. */
  mark {
    color: var(--_focus-text);
    background: var(--_focus);
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.75em;
    margin-block: 0.25em;
  }
  .standing {
    padding: 0.0625em 0.5em;
    border: 2px dashed var(--_input-border);
  }
  .standing.confirmed {
    border: 2px solid var(--_success);
  }
  .comment .buttons,
  .terms {
    margin-block: 0.25em 0;
    gap: 0 1em;
  }
  .comment form {
    margin-block-end: 0;
  }

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
    .standing,
    .comment {
      border-color: CanvasText;
    }
  }
`;
