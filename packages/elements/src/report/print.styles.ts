import { css, type CSSResult } from 'lit';

/**
 * On paper there is nothing to press, and no colour is needed: black on white, no part torn apart between two pages. Last of the
 * styles, so that it has the last word.
 */
export const printStyles: CSSResult = css`
  @media print {
    :host {
      --_text: #000;
      --_secondary: #000;
      --_link: #000;
      --_error: #000;
      --_border: #000;
      --_input-border: #000;
      --_surface: #fff;
      --_common: #000;
      --_improvement: #000;
      --_concern: #000;
      --_neutral: #000;
      --_target: #000;
      --_limits: #000;
      color-scheme: light;
      font-size: 9.5pt;
    }
    .report {
      gap: 0.5em;
      font-size: 9.5pt;
      line-height: 1.35;
    }
    .acts,
    form,
    .problem,
    .button {
      display: none;
    }
    :is(button, a).open,
    .in-short a {
      display: inline;
      min-block-size: 0;
      min-inline-size: 0;
      padding: 0;
      color: inherit;
      font-weight: inherit;
      text-decoration: none;
    }
    .vision {
      background: none;
    }
    .parts {
      columns: 2;
      column-gap: 2em;
    }
    .part {
      padding-block: 0.4em 0.6em;
    }
    .stage,
    .benefits {
      column-span: all;
    }
    .part,
    .vision,
    .in-short,
    .tests > li,
    .open-asks > li,
    tr {
      break-inside: avoid;
    }
    .stage,
    .benefits {
      break-inside: auto;
    }
    .subtitle {
      break-after: avoid;
    }
    thead {
      display: table-header-group;
    }
    i[data-state],
    .small-plot,
    .spc-icon {
      print-color-adjust: exact;
    }
  }
`;
