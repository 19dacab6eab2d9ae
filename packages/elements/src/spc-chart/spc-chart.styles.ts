import { css, type CSSResultGroup } from 'lit';
import { iconStyles } from '../icons/icon.styles.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { tokens } from '../theme/tokens.ts';
import { chartColours } from './colours.ts';
import { explorerStyles } from './explorer.styles.ts';
import { plotStyles } from './plot.styles.ts';
import { plotTheDotsStyles } from './plot-the-dots.styles.ts';
import { tableStyles } from './table.styles.ts';

const frame = css`
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    margin: 0;
  }
  figcaption,
  .instead {
    display: grid;
    gap: 0.5em;
  }
  .lead {
    max-inline-size: 40em;
    font-size: 1.1875em;
    font-weight: 600;
    text-wrap: pretty;
  }
  .more {
    max-inline-size: 40em;
  }
  .icons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    margin-block-start: 0.25em;
  }
  /* Small words around a label that is not. */
  .icon {
    position: relative;
    flex: 1 1 15em;
    max-inline-size: 30em;
    min-block-size: 3.4em;
    padding-inline-start: 4.4em;
    color: var(--_secondary);
    font-size: 0.875em;
  }
  .icon strong {
    display: block;
    color: var(--_text);
    font-size: 1.143em;
  }
  .icon svg {
    position: absolute;
    inset-block-start: 0.1em;
    inset-inline-start: 0;
    --always-icon-size: 3.4em;
  }
  .signals {
    display: grid;
    gap: 0.375em;
    max-inline-size: 40em;
    margin-block-start: -0.5em;
  }
  .notes {
    max-inline-size: 40em;
    color: var(--_secondary);
    font-size: 0.9375em;
  }
  .problem {
    padding: 0.75em 1em;
    border: 2px solid var(--_error);
  }
  .problem p {
    max-inline-size: 44em;
  }
  .problem button {
    margin-block-start: 0.75em;
  }
  .stale {
    border-color: var(--_input-border);
  }
  details + details {
    margin-block-start: -1em;
  }
  @media print {
    .problem button,
    details:not([open]) {
      display: none;
    }
    figure {
      break-inside: avoid;
    }
  }
`;

export const styles: CSSResultGroup = [
  tokens,
  chartColours,
  base,
  buttons,
  iconStyles,
  frame,
  plotStyles,
  explorerStyles,
  tableStyles,
  plotTheDotsStyles,
];
