import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SmallDrawing } from './small-drawing.ts';

export interface SmallPlotMessages {
  /** How to read the small drawings: what their lines and marks mean. */
  readonly smallPlots: string;
}

/** What stands at the axes of a small chart. */
export interface SmallAxes {
  /** Level lines, as a path. */
  readonly grid: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly most: string;
  readonly least: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The drawing of a small chart. Hidden from screen readers: the words beside it say what it shows. Needs `smallPlotStyles`.
 * All paths are there, empty ones too, and stand in one template: a board has fifty of them. `axes` are left out where there is
 * room for the lines only.
 */
export function smallPlot(drawing: SmallDrawing, width: number, height: number, axes?: SmallAxes): TemplateResult {
  const { marks } = drawing;
  return html`
    <svg class="small-plot" width=${width} height=${height} aria-hidden="true" focusable="false">
      <path class="expected" d=${drawing.expected} />
      <path class="grid" d=${axes?.grid ?? ''} />
      <path class="limits" d=${drawing.limits} />
      <path class="target" d=${drawing.target} />
      <path class="mean" d=${drawing.mean} />
      <path class="value" d=${drawing.value} />
      <path class="common" d=${marks.get('common') ?? ''} />
      <path class="improvement" d=${marks.get('improvement') ?? ''} />
      <path class="concern" d=${marks.get('concern') ?? ''} />
      <path class="neutral" d=${marks.get('neutral') ?? ''} />
      <path class="unfinished" d=${marks.get('unfinished') ?? ''} />
      ${axes ? wordsOf(axes) : nothing}
    </svg>
  `;
}

function wordsOf({ left, right, top, bottom, most, least, from, to }: SmallAxes): TemplateResult {
  return svg`
    <text x=${left - 6} y=${top} dy=".35em" text-anchor="end">${most}</text>
    <text x=${left - 6} y=${bottom} dy=".35em" text-anchor="end">${least}</text>
    <text x=${left} y=${bottom} dy="1.4em">${from}</text>
    <text x=${right} y=${bottom} dy="1.4em" text-anchor="end">${to}</text>
  `;
}
