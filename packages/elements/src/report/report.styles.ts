import { css, type CSSResultGroup } from 'lit';
import { boardStyles } from '../board/board.styles.ts';
import { smallPlotStyles } from '../board/small-plot.styles.ts';
import { iconStyles } from '../icons/icon.styles.ts';
import { chartColours } from '../spc-chart/colours.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { tokens } from '../theme/tokens.ts';
import { formStyles } from '../writing/form.styles.ts';
import { printStyles } from './print.styles.ts';
import { tableStyles } from './tables.styles.ts';

const page = css`
  .report {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-weight: inherit;
    line-height: inherit;
  }
  .title > * {
    font-size: inherit;
  }
  .subtitle {
    margin-block-end: 0.375em;
    font-weight: 600;
  }
  .label {
    font-weight: 600;
  }
  p {
    max-inline-size: 44em;
  }
  .vision {
    padding: 0.875em 1em;
    border-inline-start: 6px solid var(--_link);
    background: color-mix(in srgb, var(--_link) 6%, transparent);
  }
  .statement {
    font-size: 1.3em;
    font-weight: 600;
    max-inline-size: 32em;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_input-border);
  }
  .resting {
    padding: 0.625em 0.875em;
    border: 2px solid var(--_input-border);
  }
  .in-short {
    padding: 0.75em 1em;
    border: 1px solid var(--_input-border);
  }
  .in-short li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
  }
  .in-short a {
    display: inline-flex;
    align-items: center;
  }
  .parts {
    margin-block-start: 0.5em;
  }
  .part {
    break-inside: avoid;
    padding-block: 0.75em 1.25em;
    border-block-start: 2px solid var(--_input-border);
  }
  /* Nearly all of a report leads somewhere: in bold it would shout. */
  .open {
    font-weight: inherit;
  }
  .part > * + p {
    margin-block-start: 0.375em;
  }
  .says {
    font-size: 1.1em;
  }
  .value {
    font-size: 1.25em;
    font-weight: 600;
  }
  .icons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    margin-block-start: 0.5em;
  }
  .small-plot {
    margin-block: 0.5em;
  }
  .tests > li,
  .open-asks > li,
  .prompts > li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_border);
  }
  .overdue {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_error);
  }
  .overdue strong {
    color: var(--_error);
  }
  .open-asks .button,
  .looked > .button {
    margin-block-start: 0.375em;
  }
  .phases > li {
    margin-block: 0.5em;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .step {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .step.here {
    font-weight: 600;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    color: var(--_secondary);
  }
  .key i {
    margin-inline-end: 0.4em;
  }
  /* Full, half and empty: three shapes, so that no colour is needed. */
  i[data-state] {
    display: inline-block;
    flex: none;
    inline-size: 0.875em;
    block-size: 0.875em;
    border: 2px solid var(--_text);
  }
  i[data-state='done'] {
    background: var(--_text);
  }
  i[data-state='started'] {
    background: linear-gradient(to top, var(--_text) 50%, transparent 50%);
  }
  /* What others wrote may be in a language that runs the other way. */
  .theirs {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .theirs :is(button, a) {
    unicode-bidi: plaintext;
  }
  .written {
    white-space: pre-line;
  }
  @container (inline-size >= 40em) {
    .in-short li {
      grid-template-columns: 14em minmax(0, 1fr);
    }
  }
  @container (inline-size >= 60em) {
    .parts {
      columns: 2;
      column-gap: 2.5em;
    }
    .stage,
    .benefits {
      column-span: all;
    }
  }
  @media (forced-colors: active) {
    .vision,
    .overdue {
      border-color: CanvasText;
    }
    i[data-state] {
      forced-color-adjust: none;
      border-color: CanvasText;
      --_text: CanvasText;
    }
  }
`;

export const styles: CSSResultGroup = [
  tokens,
  chartColours,
  base,
  buttons,
  iconStyles,
  smallPlotStyles,
  boardStyles,
  formStyles,
  page,
  tableStyles,
  printStyles,
];
