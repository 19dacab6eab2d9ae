import { css, type CSSResult } from 'lit';
import { highContrast } from '../theme/tokens.ts';

/** Easy read: at least 16 pt, lines of at most 60 characters, the picture before its words, and above them where narrow. */
export const feedbackStyles: CSSResult = css`
  ${highContrast(css`.easy`)}
  .reading {
    justify-self: end;
    margin-block-end: calc(-2 * var(--_space));
  }
  .easy {
    font-family: var(--always-easy-read-font, sans-serif);
    font-size: max(1.2em, 21.4px);
    line-height: 1.5;
  }
  .easy :is(.title, p, li, dd, slot, .inset, .summary, .list span, input[type='text'], textarea) {
    max-inline-size: 28em;
  }
  .easy .title {
    font-size: 1.35em;
  }
  /* A person's own spacing reaches only what we leave alone. */
  .easy :is(.title, .subtitle) {
    line-height: inherit;
  }
  .easy .sentence {
    display: block;
  }
  /* What can be pressed looks like it can; only links of the page's own are underlined. */
  .easy :is(.link, summary) {
    padding: 0.25em 0.6em;
    border: 2px solid;
    border-radius: 4px;
    text-decoration: none;
  }
  .easy :is(.link, summary):hover {
    text-decoration: underline;
    text-decoration-thickness: 3px;
  }
  .easy summary {
    inline-size: fit-content;
  }
  .easy :is(.another-way, .explaining) {
    min-block-size: calc(2em + 4px);
  }
  .easy .explaining dl {
    margin-block-start: var(--_space);
  }
  .easy .reading {
    margin-block-end: 0;
  }
  .easy .option .sentence {
    display: inline;
  }
  .easy .idea .picture {
    inline-size: max(min(3em, 24cqi), 64px);
    block-size: max(min(3em, 24cqi), 64px);
  }
  .easy .inset .idea .picture {
    inline-size: max(min(2.2em, 16cqi), 48px);
    block-size: max(min(2.2em, 16cqi), 48px);
  }
  .easy .option > .picture {
    inline-size: max(min(3em, 24cqi), 64px);
    block-size: max(min(3em, 24cqi), 64px);
  }
  @container (max-width: 26em) {
    .easy .title .idea {
      flex-direction: column;
      align-items: start;
      gap: var(--_space);
    }
  }
`;
