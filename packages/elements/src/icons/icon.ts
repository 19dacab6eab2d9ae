import { svg, html, type TemplateResult } from 'lit';
import { drawings, type SpcIcon } from './drawings.ts';

/** The drawing of an icon, hidden from screen readers: its words stand beside it. Needs `iconStyles`. */
export function iconDrawing(icon: SpcIcon): TemplateResult {
  const { colour, frame, hollow, glyph } = drawings[icon];
  return html`
    <svg class="spc-icon ${colour} ${hollow ? 'hollow' : ''}" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      ${svg`<path class="frame" d=${frame} /><path class="glyph" d=${glyph} />`}
    </svg>
  `;
}
