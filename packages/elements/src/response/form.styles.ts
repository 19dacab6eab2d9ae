import { css, type CSSResult } from 'lit';

export const formStyles: CSSResult = css`
  /* Again what the host has: a page's rule for every element goes before it. */
  .form {
    line-height: 1.5;
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
    inline-size: 100%;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(1 * var(--_space)) calc(4 * var(--_space));
  }
  /* Whatever comes then, what follows the form neither moves nor comes into view. */
  .beginning {
    min-block-size: var(--always-form-height, 100svh);
    align-content: start;
  }
  .another-way,
  .explaining {
    min-block-size: 2.7em;
  }
  .reserved {
    min-block-size: 20em;
    align-content: start;
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
`;
