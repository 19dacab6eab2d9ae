import { css, type CSSResult } from 'lit';

/** On paper everything is open, and there is nothing to press. Last of the styles, so that it has the last word. */
export const printStyles: CSSResult = css`
  @media print {
    .panel[hidden] {
      display: block;
      content-visibility: visible;
    }
    .arrow,
    .filter,
    .you,
    .stale,
    .pack,
    form,
    button:not(.toggle) {
      display: none;
    }
    .toggle {
      display: flex;
      color: inherit;
    }
    .criterion .row > .hint,
    .criterion .details {
      margin-inline-start: 2.25em;
    }
    .evidence a::after {
      content: ' (' attr(href) ')';
    }
    i[data-state],
    .state {
      print-color-adjust: exact;
    }
  }
`;
