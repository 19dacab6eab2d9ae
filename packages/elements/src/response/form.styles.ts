import { css, type CSSResult } from 'lit';

export const formStyles: CSSResult = css`
  /* Again what the host has already: a page's rule for every element goes before ours on the host, but ends there. */
  .form {
    color: var(--_text);
    font-size: max(1em, 16px);
    line-height: 1.5;
    text-align: start;
  }
  .form,
  .page,
  .inset,
  .thanks {
    display: grid;
    gap: calc(3 * var(--_space));
    justify-items: start;
  }
  .inset,
  .thanks {
    gap: var(--_space);
  }
  .page,
  .field {
    inline-size: 100%;
  }
  .page > :is(.title, p, .inset, .thanks),
  ::slotted(p) {
    max-inline-size: 40em;
  }
  .page > :is(p, slot) + p,
  slot > p {
    margin-block-start: calc(-1 * var(--_space));
  }
  .inset p.idea,
  .thanks p {
    margin: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(1 * var(--_space)) calc(4 * var(--_space));
  }
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
  .prompts > ul {
    padding-inline-start: 1.25em;
    list-style-type: disc;
  }
  .reserved {
    min-block-size: var(--always-form-height, 26em);
    align-content: start;
  }
  .summary > * + * {
    margin-block-start: var(--_space);
  }
  .progress {
    color: var(--_secondary);
    margin-block-end: calc(-2 * var(--_space));
  }
  .back {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .back::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 0 2px 2px;
    rotate: 45deg;
  }
  .back:dir(rtl)::before {
    rotate: -135deg;
  }
  .inset {
    border-inline-start: 8px solid var(--_link);
    padding: var(--_space) calc(2 * var(--_space));
  }
  .summary {
    inline-size: 100%;
    max-inline-size: 40em;
    border: 4px solid var(--_error);
    padding: calc(2 * var(--_space));
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
`;
