import { css, type CSSResultGroup } from 'lit';
import { disclosureStyles } from '../disclosure/disclosure.styles.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { tokens } from '../theme/tokens.ts';
import { formStyles } from '../writing/form.styles.ts';
import { commentStyles } from './comment.styles.ts';
import { paretoStyles } from './pareto.styles.ts';

const page = css`
  .themes {
    display: flow-root;
  }
  .subtitle {
    margin-block: 1.25em 0.25em;
  }
  .themes > p {
    max-inline-size: 44em;
    margin-block: 0.5em;
  }
  .notice {
    padding: 0.625em 0.875em;
    border-inline-start: 6px solid var(--_link);
    background: color-mix(in srgb, var(--_link) 6%, transparent);
  }
  .summary {
    font-weight: 600;
  }
  .stale {
    margin-block: 0.75em;
    padding: 0.625em 0.875em;
    border: 2px solid var(--_input-border);
    max-inline-size: 44em;
  }
  .source a {
    display: inline-block;
    padding-block: 0.625em;
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
    margin-block: 0.75em;
  }
  .filter legend {
    float: inline-start;
  }
  legend {
    padding: 0;
    font-weight: 600;
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
  .tick-field [type='radio'],
  .tick-field [type='radio']:checked::before {
    border-radius: 50%;
  }
  .tick-field input:checked::before {
    content: '';
    border: 0.375em solid var(--_link);
  }
  .ticks {
    margin-block: 0.75em;
  }
  .sections {
    border-block-start: 1px solid var(--_border);
    margin-block: 0.5em 1em;
  }
  .section {
    border-block-end: 1px solid var(--_border);
  }
  .toggle {
    padding: 0.5em 0;
  }
  .toggle .text {
    font-weight: 600;
  }
  .toggle .count {
    grid-column: 2;
    color: var(--_secondary);
  }
  .panel {
    padding-block-end: 1em;
  }
  .panel > p {
    margin-block: 0.25em;
  }

  @media (forced-colors: active) {
    .tick-field input:checked::before {
      border-color: Highlight;
    }
    .notice {
      border: 1px solid CanvasText;
    }
  }
`;

export const styles: CSSResultGroup = [
  tokens,
  base,
  buttons,
  disclosureStyles,
  formStyles,
  page,
  paretoStyles,
  commentStyles,
];
