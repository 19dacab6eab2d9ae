import { css, type CSSResult } from 'lit';

/**
 * What `palette="plot-the-dots"` needs beside its hues, since two of them are under 3:1 on white: a rim around the marks of
 * the key, the lists and the table, as on the drawing, and icons with an outline and a dark sign. A contrast theme has colours
 * of its own.
 */
export const plotTheDotsStyles: CSSResult = css`
  @media (forced-colors: none) {
    :host([palette='plot-the-dots']) :is(.key, .signals, td) :is(.common, .improvement, .concern, .neutral)::before {
      filter: drop-shadow(1px 0 var(--_rim)) drop-shadow(-1px 0 var(--_rim)) drop-shadow(0 1px var(--_rim))
        drop-shadow(0 -1px var(--_rim));
    }
    /* Shapes of borders alone: what is cut out by a path would be cut out of the rim too. */
    :host([palette='plot-the-dots']) :is(.key, .signals, td) .improvement::before {
      border-width: 0.33em;
      clip-path: none;
      rotate: 45deg;
    }
    :host([palette='plot-the-dots']) :is(.key, .signals, td) .concern::before {
      border-width: 0.8em 0.45em 0;
      border-color: var(--_mark) transparent transparent;
      clip-path: none;
    }
    :host([palette='plot-the-dots']) .spc-icon.hollow path {
      stroke: var(--_line);
    }
    :host([palette='plot-the-dots']) .spc-icon:not(.hollow) .frame {
      stroke: var(--_rim);
      stroke-width: 2.5;
    }
    :host([palette='plot-the-dots']) .spc-icon:is(.improvement, .concern) .glyph {
      stroke: #212b32;
    }
  }
`;
