import { css, type CSSResultGroup } from 'lit';
import { formStyles as pageStyles } from '../response/form.styles.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { tokens } from '../theme/tokens.ts';
import { formStyles } from '../writing/form.styles.ts';

const pages = css`
  form {
    max-inline-size: 44em;
    margin: 0;
    padding: 0;
    border: 0;
  }
  form > :is(h1, h2, h3, h4, h5, h6).title {
    font-size: 1.5em;
    margin: 0;
  }
  form > .subtitle {
    margin: 0;
  }
  legend {
    padding: 0;
    inline-size: 100%;
    font-weight: 600;
  }
  legend > .title {
    margin-block-end: 0.25em;
  }
  .field {
    margin: 0;
  }
  .field > * + * {
    margin-block-start: var(--_space);
  }
  .aside {
    color: var(--_secondary);
  }
  .aside > p + p {
    margin-block-start: var(--_space);
  }
  .page,
  .page > * {
    min-inline-size: 0;
  }
  .page > :is(fieldset, .field, .problem, .counting, .said-back, .answers, section) {
    inline-size: 100%;
  }
  .options {
    display: grid;
    gap: var(--_space);
  }
  .last {
    margin-block-start: 1.5em;
  }
  .group {
    display: grid;
    gap: var(--_space);
    margin-block-start: 1.5em;
  }
  .group-title {
    font-weight: 600;
  }
  .group-title + .aside {
    margin-block-start: calc(-1 * var(--_space));
  }
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.75em;
    align-items: start;
  }
  .choice > label {
    font-weight: 400;
    min-block-size: 44px;
    padding-block: 0.625em;
    cursor: pointer;
  }
  .choice > :is(.aside, .more) {
    grid-column: 2;
  }
  .choice > .aside {
    margin-block: -0.5em 0.25em;
  }
  .more {
    margin-block: var(--_space);
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_input-border);
  }
  .short input[type='text'],
  .more input[type='text'] {
    max-inline-size: 8em;
  }
  input[type='radio'] {
    appearance: none;
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 44px;
    block-size: 44px;
    border: 2px solid var(--_input-border);
    border-radius: 50%;
    background: var(--_input-background);
    cursor: pointer;
  }
  /* A border, not a background: a contrast theme keeps it. */
  input[type='radio']::before {
    content: '';
    visibility: hidden;
    border: 11px solid currentColor;
    border-radius: 50%;
  }
  input:checked {
    border-color: var(--_text);
    border-width: 3px;
  }
  input:checked::before {
    visibility: visible;
  }
  .best {
    margin-inline-start: 0.25em;
    padding-inline: 0.5em;
    border: 1px solid var(--_success);
    color: var(--_success);
    white-space: nowrap;
  }
  .counting {
    border-block-start: 1px solid var(--_border);
  }
  .count-one {
    display: grid;
    gap: var(--_space);
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_border);
  }
  .count-one.wrong {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_error);
  }
  .answer {
    font-weight: 600;
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: var(--_space);
  }
  .way {
    display: grid;
    gap: 0.25em 0.5em;
    align-content: start;
    font-weight: 400;
    cursor: pointer;
  }
  .said-back,
  .inset {
    padding: 0.75em 1em;
    border-inline-start: 8px solid var(--_link);
  }
  .said-back p + p {
    margin-block-start: 0.5em;
  }
  .dashes > li {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_border);
    padding-block: 0.125em;
  }
  .answers > div {
    padding-block: 0.5em;
  }
  dd {
    white-space: normal;
  }
  .value {
    white-space: pre-line;
  }
  .theirs {
    margin-block-start: 0.25em;
    padding-inline-start: 0.5em;
    border-inline-start: 4px solid var(--_error);
  }
  .stale > p {
    margin-block-end: var(--_space);
  }
  .said,
  .answer,
  dd {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  [hidden] {
    display: none;
  }
  @container (inline-size >= 36em) {
    .answers > div {
      grid-template-columns: 11em 1fr auto;
      align-items: baseline;
      padding-block: 0.25em;
    }
    .count-one {
      grid-template-columns: 1fr auto;
      align-items: center;
    }
    .ways {
      display: flex;
      gap: 1.25em;
    }
    .way {
      grid-template-columns: auto auto;
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .best {
      border-color: CanvasText;
    }
  }
`;

export const styles: CSSResultGroup = [tokens, base, buttons, formStyles, pageStyles, pages];
