import { css, type CSSResultGroup } from 'lit';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { tokens } from '../theme/tokens.ts';

const cards = css`
  .you-said,
  .told,
  dl,
  dl > div,
  dd {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  dl > div,
  dd {
    gap: 0.25em;
    align-content: start;
  }
  .told > li {
    padding: 1em;
    border: 1px solid var(--_border);
    border-inline-start: 6px solid var(--_success);
    max-inline-size: 60em;
    break-inside: avoid;
  }
  dt {
    color: var(--_secondary);
    font-weight: 600;
  }
  .did dt {
    color: var(--_success);
  }
  dd > p,
  blockquote,
  .when {
    max-inline-size: 40em;
    /* What others wrote may be in a language that runs the other way. */
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  dd > p {
    font-size: 1.125em;
    white-space: pre-line;
  }
  .said > dd > p,
  .did > dd > p {
    max-inline-size: 36em;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_border);
  }
  .when {
    color: var(--_secondary);
    margin-block-start: 0.75em;
  }
  .problem {
    padding: 0.75em 1em;
    border: 2px solid var(--_input-border);
  }
  .problem button {
    margin-block-start: 0.75em;
  }
  [hidden] {
    display: none;
  }
  @container (inline-size >= 44em) {
    dl {
      grid-template-columns: 1fr 1fr;
      gap: 2em;
    }
  }
  @media (forced-colors: active) {
    .told > li {
      border-color: CanvasText;
    }
  }
  @media print {
    .share,
    .update,
    .problem {
      display: none;
    }
  }
`;

export const styles: CSSResultGroup = [tokens, base, buttons, cards];
