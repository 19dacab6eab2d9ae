import { css, type CSSResult } from 'lit';

/** Fields that a plain form has not: groups, ticks, statements, hints, and what somebody else wrote meanwhile. */
export const fieldStyles: CSSResult = css`
  legend {
    padding: 0;
    font-weight: 600;
  }
  input[type='date'] {
    display: block;
    min-block-size: 44px;
    margin-block-start: 0.25em;
    padding: 0.375em 0.5em;
    border: 2px solid var(--_input-border);
    border-radius: 0;
    background: var(--_input-background);
    max-inline-size: 100%;
  }
  .tick-field {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    column-gap: 0.5em;
    min-block-size: 44px;
    padding-block: 0.25em;
    font-weight: 400;
  }
  /* A browser's own ring is so thin that less of it than needed stands out from the page. */
  .tick-field input {
    appearance: none;
    display: grid;
    place-content: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 2px solid var(--_input-border);
    background: var(--_input-background);
  }
  .tick-field [type='radio'] {
    border-radius: 50%;
  }
  .tick-field input:checked::before {
    content: '';
    border: 0.375em solid var(--_link);
  }
  .tick-field [type='radio']:checked::before {
    border-radius: 50%;
  }
  .statement,
  .member {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_border);
  }
  .statement,
  .member {
    margin-block-start: 0.5em;
  }
  .statement legend {
    font-weight: 400;
  }
  .statement .field,
  .member .field,
  .grid .field {
    margin-block: 0.25em 0.5em;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .voices {
    max-block-size: 24em;
    overflow-y: auto;
    margin-block-end: 0.5em;
  }
  .hint-note {
    margin-block: -0.5em 1em;
    padding: 0.5em 0.875em;
    border-inline-start: 4px solid var(--_link);
    background: color-mix(in srgb, var(--_link) 6%, transparent);
  }
  .conflict {
    margin-block: 0.5em 1em;
    padding: 0.75em 1em;
    border: 4px solid var(--_link);
  }
  @container (inline-size >= 36em) {
    .grid {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 1em;
    }
  }
  @media (forced-colors: active) {
    .tick-field input:checked::before {
      border-color: Highlight;
    }
    .hint-note {
      border: 1px solid CanvasText;
    }
  }
`;
