import { css, type CSSResult } from 'lit';

/** The looks of what comes after the first question. */
export const laterStyles: CSSResult = css`
  .wrong {
    border-inline-start: 4px solid var(--_error);
    padding-inline-start: calc(2 * var(--_space));
  }
  /* A border begins at the middle of a legend, unless that floats: the bar stands beside the whole question. */
  .wrong > legend {
    float: inline-start;
    margin-block-end: calc(2 * var(--_space));
  }
  .wrong > legend + * {
    clear: both;
  }
  .error,
  .count.over {
    color: var(--_error);
    font-weight: 600;
  }
  .said {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .line {
    display: block;
  }
  .wrong :is(input, textarea) {
    border-color: var(--_error);
  }
  .summary {
    inline-size: 100%;
    max-inline-size: 40em;
    border: 4px solid var(--_error);
    padding: calc(2 * var(--_space));
  }
  /* Not the person's mistake, so not in the colour of mistakes. */
  [part='failure'] {
    border-color: var(--_text);
  }
  .thanks {
    inline-size: 100%;
    padding: calc(3 * var(--_space));
    border-inline-start: 8px solid var(--_success);
    background: color-mix(in srgb, var(--_success) 8%, transparent);
  }
  .offer,
  .hand-over {
    display: grid;
    gap: calc(2 * var(--_space));
    justify-items: start;
  }
  summary {
    display: list-item;
    padding-block: max(0.6em, 10px);
    color: var(--_link);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .explaining dl {
    padding-inline-start: calc(2 * var(--_space));
    border-inline-start: 4px solid var(--_border);
  }
  .explaining dd + dt {
    margin-block-start: calc(1.5 * var(--_space));
  }
  .prompts > ul {
    padding-inline-start: 1.25em;
    list-style-type: disc;
  }
  .summary > * + * {
    margin-block-start: var(--_space);
  }
  .summary a {
    display: inline-block;
    padding-block: max(0.6em, 10px);
    color: var(--_error);
    font-weight: 600;
    text-underline-offset: 0.15em;
  }
  .summary p + p {
    margin-block-start: var(--_space);
  }
  .summary .button {
    margin-block-start: calc(2 * var(--_space));
  }
  .answers {
    inline-size: 100%;
    max-inline-size: 48em;
  }
  .answers > div {
    display: grid;
    gap: calc(0.5 * var(--_space));
    padding-block: calc(1.5 * var(--_space));
    border-block-end: 1px solid var(--_border);
  }
  dt {
    font-weight: 600;
  }
  dd {
    white-space: normal;
  }
  /* One box, also when it is several lines: of an inline one, engines cannot tell what is behind it. */
  dd > .said {
    display: inline-block;
    vertical-align: top; /* its first line, not its last, stands beside the question */
  }
  .unanswered {
    color: var(--_secondary);
  }
  @container (min-width: 38em) {
    .answers > div {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
      gap: calc(2 * var(--_space));
      align-items: baseline;
    }
  }
  input.short {
    inline-size: 8em;
  }
  .part {
    display: grid;
    gap: calc(0.5 * var(--_space));
  }
  .date input {
    inline-size: 3.5em;
  }
  .date .year {
    inline-size: 5.5em;
  }
  .beside,
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    align-items: center;
  }
`;
