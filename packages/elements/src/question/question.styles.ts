import { css, type CSSResult } from 'lit';

/** Questions and their native inputs. Sizes that a finger needs are in px; all others follow the text. */
export const questionStyles: CSSResult = css`
  legend {
    padding: 0;
    inline-size: 100%;
  }
  .field > * + * {
    margin-block-start: calc(2 * var(--_space));
  }
  .error:empty,
  .count:empty {
    display: none;
  }
  /* Its room is kept: nothing moves when it comes. */
  .gone {
    visibility: hidden;
  }
  .hint {
    color: var(--_secondary);
  }
  .idea {
    display: flex;
    gap: 0.75em;
    align-items: center;
  }

  .options {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }
  .options + .options,
  .or {
    margin-block-start: calc(2 * var(--_space));
  }
  .or + .options {
    margin-block-start: var(--_space);
  }
  .option {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  input[type='radio'],
  input[type='checkbox'] {
    appearance: none;
    flex: none;
    display: grid;
    place-content: center;
    /* Large text makes them larger, but never so large that no room is left for the words. */
    inline-size: max(min(2.1em, 16cqi), 40px);
    block-size: max(min(2.1em, 16cqi), 40px);
    border: 2px solid var(--_input-border);
    background: var(--_input-background);
    cursor: pointer;
  }
  input[type='radio'] {
    border-radius: 50%;
  }
  input::before {
    content: '';
    visibility: hidden;
  }
  /* Borders, not backgrounds: a contrast theme keeps them. */
  input[type='radio']::before {
    border: 0.5em solid currentColor;
    border-radius: 50%;
  }
  input[type='checkbox']::before {
    inline-size: 1.05em;
    block-size: 0.55em;
    border: solid currentColor;
    border-width: 0 0 0.22em 0.22em;
    rotate: -45deg;
    translate: 0 -0.12em;
  }
  input:checked {
    border-color: var(--_text);
    border-width: 3px;
  }
  input:checked::before {
    visibility: visible;
  }

  input[type='text'],
  textarea {
    inline-size: 100%;
    max-inline-size: 40em;
    min-block-size: 44px;
    padding: 0.35em 0.5em;
    border: 2px solid var(--_input-border);
    border-radius: 0;
    background: var(--_input-background);
    color: var(--_text);
  }
  textarea {
    display: block;
    min-block-size: 8em;
    max-block-size: 24em;
    resize: vertical;
    field-sizing: content;
    overflow-wrap: anywhere; /* or a long word makes it wider than its place */
  }

  .faces .picture {
    inline-size: max(min(4em, 24cqi), 64px);
    block-size: max(min(4em, 24cqi), 64px);
  }
  .faces {
    justify-items: stretch;
    max-inline-size: 24em;
  }
  .faces .option {
    flex-wrap: wrap;
    border: 2px solid var(--_border);
    border-radius: 4px;
    padding: calc(0.5 * var(--_space)) var(--_space);
  }
  .faces .option > span {
    flex: 1 1 4.5em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .faces .option:has(:checked) {
    border-color: var(--_text);
    background: color-mix(in srgb, var(--_link) 8%, transparent);
  }
  .faces .option:has(:checked) .picture {
    stroke-width: 2.5;
  }
  /* A scale lies in one row or in one column, never broken over two rows. */
  @container (min-width: 36em) {
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: calc(4 * var(--_space));
    }
    .faces {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 7em);
      max-inline-size: none;
    }
    .faces .option {
      flex-direction: column;
      gap: calc(0.5 * var(--_space));
      padding: var(--_space);
      text-align: center;
    }
    .faces .option > span {
      flex: none;
      max-inline-size: 100%;
    }
  }
`;
