import { css, type CSSResult } from 'lit';

export const sharingStyles: CSSResult = css`
  summary {
    inline-size: fit-content;
    min-block-size: 44px;
    padding-block: 0.5em;
    color: var(--_link);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  summary:hover {
    color: var(--_link-hover);
    text-decoration-thickness: 3px;
  }
  .share {
    margin-block-start: 0.5em;
  }
  .sharing,
  .update {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding-block-start: 0.5em;
  }
  figure {
    margin: 0;
  }
  .preview {
    inline-size: 100%;
    max-inline-size: 30em;
    block-size: auto;
    border: 1px solid var(--_border);
    forced-color-adjust: none;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  label {
    display: block;
    font-weight: 600;
  }
  .hint {
    max-inline-size: 40em;
    color: var(--_secondary);
  }
  textarea {
    display: block;
    inline-size: 100%;
    max-inline-size: 40em;
    padding: 0.5em;
    border: 2px solid var(--_input-border);
    background: var(--_input-background);
    font-weight: 400;
    resize: vertical;
    field-sizing: content;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    font-weight: 400;
  }
  input[type='radio'] {
    inline-size: 1.5em;
    block-size: 1.5em;
    accent-color: var(--_link);
  }
`;
