import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Mark } from '../spc-chart/marks.ts';
import type { SmallDrawing } from './small-drawing.ts';

const order: readonly Mark[] = ['common', 'improvement', 'concern', 'neutral', 'unfinished'];

/** The drawing of a small chart. Hidden from screen readers: the words beside it say what it shows. Needs `smallPlotStyles`. */
export function smallPlot(
  drawing: SmallDrawing,
  width: number,
  height: number,
  more: unknown = nothing,
): TemplateResult {
  const line = (kind: string, d: string): unknown => (d === '' ? nothing : svg`<path class=${kind} d=${d} />`);
  return html`
    <svg
      class="small-plot"
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
      aria-hidden="true"
      focusable="false"
    >
      ${line('expected', drawing.expected)} ${line('limits', drawing.limits)} ${line('target', drawing.target)}
      ${line('mean', drawing.mean)} ${line('value', drawing.value)}
      ${order.map((mark) => line(mark, drawing.marks.get(mark) ?? ''))} ${more}
    </svg>
  `;
}
