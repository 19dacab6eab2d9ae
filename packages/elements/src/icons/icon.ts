import { html, type TemplateResult } from 'lit';
import { allDrawings as drawings } from './all-drawings.ts';
import type { SpcIcon } from './drawings.ts';

/** The drawing of an icon, hidden from screen readers: its words stand beside it. Needs `iconStyles`. */
export function iconDrawing(icon: SpcIcon): TemplateResult {
  const { frame, glyph } = drawings[icon];
  return html`
    <svg class=${drawingClass(icon)} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path class="frame" d=${frame} />
      <path class="glyph" d=${glyph} />
    </svg>
  `;
}

/** An icon beside its words, in one template: a board has a hundred of them. */
export function wordedIcon(icon: SpcIcon, label: string): TemplateResult {
  const { frame, glyph } = drawings[icon];
  return html`
    <span class="worded" part="icon"
      ><svg class=${drawingClass(icon)} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
        <path class="frame" d=${frame} />
        <path class="glyph" d=${glyph} /></svg
      ><span>${label}</span></span
    >
  `;
}

function drawingClass(icon: SpcIcon): string {
  const { colour, hollow } = drawings[icon];
  return `spc-icon ${colour}${hollow ? ' hollow' : ''}`;
}
