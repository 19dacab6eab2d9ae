import { css, type CSSResult } from 'lit';

/** On paper everything is open, and there is nothing to press. Last of the styles, so that it has the last word. */
export const printStyles: CSSResult = css`
  @media print {
    .panel[hidden] {
      display: block;
      content-visibility: visible;
    }
    .arrow,
    .you,
    .stale,
    form,
    button:not(.toggle) {
      display: none;
    }
    .toggle {
      display: flex;
      color: inherit;
    }
    .pips i,
    .state {
      print-color-adjust: exact;
    }
  }
`;
