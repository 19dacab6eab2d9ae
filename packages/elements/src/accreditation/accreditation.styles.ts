import { css, type CSSResultGroup } from 'lit';
import { disclosureStyles } from '../disclosure/disclosure.styles.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { tokens } from '../theme/tokens.ts';
import { formStyles } from '../writing/form.styles.ts';
import { overviewStyles } from './overview.styles.ts';
import { printStyles } from './print.styles.ts';

const rows = css`
  .checklist {
    display: flow-root;
  }
  .criteria {
    border-block-start: 1px solid var(--_border);
    margin-block: 0.75em;
  }
  .criterion {
    border-block-end: 1px solid var(--_border);
    break-inside: avoid;
  }
  .row {
    display: grid;
    padding-block: 0.375em 0.625em;
  }
  .toggle {
    grid-template-columns: auto auto 1fr;
  }
  .name {
    min-inline-size: 1.75em;
    font-weight: 600;
  }
  .state,
  .hint,
  .details {
    margin-inline-start: 1.5em;
  }
  .hint:empty {
    display: none;
  }
  .state {
    justify-self: start;
    align-self: start;
    margin-block: 0.25em;
    padding: 0.125em 0.5em;
    border: 1px solid var(--_input-border);
  }
  [data-state='in-progress'] .state {
    background: color-mix(in srgb, var(--_link) 10%, transparent);
    border-color: var(--_link);
  }
  [data-state='evidence-complete'] .state {
    background: color-mix(in srgb, var(--_success) 12%, transparent);
    border-color: var(--_success);
  }
  [data-state='signed-off'] .state {
    padding-inline: 0;
    border-color: transparent;
    font-weight: 600;
  }
  .details {
    padding-block: 0.25em 1.25em;
  }
  .details > :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 600;
  }
  .evidence > li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_border);
  }
  .evidence > li:last-child {
    border: 0;
  }
  .extra {
    margin-block: 1.25em;
  }
  .details h6,
  .details > :is(h4, h5),
  .extra > :is(h2, h3, h4, h5, h6),
  :is(.comments, .lasting) > :is(h4, h5, h6) {
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  .comment {
    margin-block: 0.5em;
    padding: 0.375em 0.75em;
    border-inline-start: 4px solid var(--_border);
  }
  :is(.sentences, .compared, .next) > li,
  .lasting > .what {
    margin-block: 0.375em;
  }
  .sentences > li {
    margin-inline-start: 1.25em;
    list-style: disc;
  }
  .text,
  .what,
  .sentences,
  .detail {
    max-inline-size: 40em;
  }
  .detail {
    white-space: pre-line;
  }
  .what a {
    display: inline-block;
    padding-block: 0.625em;
  }
  /* What others wrote may be in a language that runs the other way. */
  .text,
  .what,
  .detail,
  .notice,
  dd {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .signed {
    margin-block: 0.75em;
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--_success);
  }

  @container (inline-size >= 36em) {
    .row {
      grid-template-columns: 1fr auto;
      column-gap: 1em;
    }
    .state {
      margin-block: 0.5em 0.25em;
    }
    .hint {
      grid-column: 1;
    }
    .hint,
    .details {
      margin-inline-start: 3.75em;
    }
  }

  @media (forced-colors: active) {
    .state {
      border-color: CanvasText;
    }
    [data-state='signed-off'] .state {
      border-color: Canvas;
    }
  }
`;

export const styles: CSSResultGroup = [
  tokens,
  base,
  buttons,
  disclosureStyles,
  rows,
  overviewStyles,
  formStyles,
  printStyles,
];
