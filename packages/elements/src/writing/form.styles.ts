import { css, type CSSResult } from 'lit';

/** The forms in a row, what is wrong in them, and their buttons. */
export const formStyles: CSSResult = css`
  form {
    margin-block: 0.75em;
    padding: 0.875em 1em 1em;
    border: 1px solid var(--_input-border);
    max-inline-size: 40em;
  }
  form > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.1em;
    font-weight: 600;
    margin-block-end: 0.5em;
  }
  .field {
    margin-block-end: 1em;
  }
  .field.wrong {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_error);
  }
  label {
    font-weight: 600;
  }
  .filter label {
    font-weight: 400;
  }
  .error {
    color: var(--_error);
    font-weight: 600;
  }
  .error:empty {
    display: none;
  }
  input[type='text'],
  textarea,
  select {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    margin-block-start: 0.25em;
    padding: 0.375em 0.5em;
    border: 2px solid var(--_input-border);
    border-radius: 0;
    background: var(--_input-background);
  }
  textarea {
    resize: vertical;
  }
  .field.wrong :is(input, textarea, select) {
    border-color: var(--_error);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    margin-block-start: 0.75em;
  }
  .problem {
    margin-block: 0.5em 1em;
    padding: 0.75em 1em;
    border: 4px solid var(--_error);
  }
  .problem-title {
    font-size: 1.1em;
    font-weight: 600;
  }
  .problem a {
    color: var(--_error);
    font-weight: 600;
    display: inline-block;
    padding-block: 0.625em;
  }
  dl > div {
    padding-block: 0.375em;
    border-block-end: 1px solid var(--_border);
  }
  dt {
    font-weight: 600;
  }
  dd {
    white-space: pre-line;
  }
  dl + p {
    margin-block: 0.25em 0.5em;
  }
  @container (inline-size >= 36em) {
    dl > div {
      display: grid;
      grid-template-columns: 8em 1fr;
      column-gap: 1em;
    }
  }
`;
