import { css, type CSSResultGroup } from 'lit';
import { disclosureStyles } from '../disclosure/disclosure.styles.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { tokens } from '../theme/tokens.ts';
import { formStyles } from '../writing/form.styles.ts';
import { entryStyles } from './entry.styles.ts';
import { fieldStyles } from './field.styles.ts';
import { printStyles } from './print.styles.ts';

const rows = css`
  .record {
    display: flow-root;
  }
  .vision {
    margin-block: 0.5em 1em;
    font-size: 1.2em;
    max-inline-size: 32em;
  }
  .now {
    margin-block: 1em;
    padding: 0.875em 1em 1em;
    border-inline-start: 6px solid var(--_link);
    background: color-mix(in srgb, var(--_link) 6%, transparent);
    max-inline-size: 44em;
  }
  .now-title {
    font-weight: 600;
  }
  .helps {
    margin-block: 0.25em 0.75em;
    font-size: 1.2em;
    max-inline-size: 32em;
  }
  .now .button {
    margin-block-start: 0.5em;
  }
  .how-far {
    margin-block: 1.25em;
    max-inline-size: 44em;
  }
  .how-far li {
    padding-block: 0.25em;
  }
  .apart {
    margin-block: 0.5em 0.75em;
  }
  .apart,
  .you,
  .why,
  .details > p {
    max-inline-size: 40em;
  }
  .stale {
    margin-block: 0.75em;
    padding: 0.625em 0.875em;
    border: 2px solid var(--_input-border);
    max-inline-size: 44em;
  }
  .phase-title {
    margin-block: 1.5em 0.5em;
    font-size: 1.2em;
    font-weight: 600;
  }
  .steps {
    border-block-start: 1px solid var(--_border);
  }
  .step {
    scroll-margin: var(--always-scroll-margin, 1em);
    border-block-end: 1px solid var(--_border);
  }
  .row {
    display: grid;
    padding-block: 0.25em 0.5em;
  }
  .toggle {
    font-weight: 600;
  }
  .state,
  .hint {
    margin-inline-start: 1.5em;
    max-inline-size: 40em;
  }
  .hint {
    margin-block-start: 0.375em;
  }
  .state:empty,
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
  [data-state='started'] .state {
    background: color-mix(in srgb, var(--_link) 10%, transparent);
    border-color: var(--_link);
  }
  [data-state='done'] .state {
    padding-inline: 0;
    border-color: transparent;
    font-weight: 600;
  }
  .details {
    padding-block: 0.25em 1.25em;
  }
  .details > * + * {
    margin-block-start: 0.75em;
  }
  .list-title {
    margin-block: 1.25em 0.5em;
    font-weight: 600;
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
    .details {
      margin-inline-start: 1.5em;
    }
  }

  @media (forced-colors: active) {
    .state {
      border-color: CanvasText;
    }
    [data-state='done'] .state {
      border-color: Canvas;
    }
    .now {
      border: 2px solid CanvasText;
    }
  }
`;

export const styles: CSSResultGroup = [
  tokens,
  base,
  buttons,
  disclosureStyles,
  rows,
  formStyles,
  entryStyles,
  fieldStyles,
  printStyles,
];
