import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Drawing } from './drawing.ts';
import type { Mark } from './marks.ts';
import { rounded } from './scale.ts';

const order: readonly Mark[] = ['common', 'improvement', 'concern', 'neutral', 'unfinished'];

/**
 * The drawing. One path for each kind of thing and no node for a point, so that 24 points and 100,000 cost the page the same.
 * It is hidden from screen readers: the summary, the explorer and the table say all of it, in words.
 */
export function plot(drawing: Drawing, index: number): TemplateResult {
  const { width, height, left, right, bottom, marks, labels, noteTexts } = drawing;
  const line = (kind: string, d: string): unknown => (d === '' ? nothing : svg`<path class=${kind} d=${d} />`);
  return html`
    <svg
      class=${drawing.radius < 2 ? 'dense' : ''}
      part="plot"
      width=${width}
      height=${height}
      aria-hidden="true"
      focusable="false"
    >
      ${line('expected', drawing.expected)} ${line('grid', drawing.grid)}
      ${line('axis', drawing.axis + drawing.noteLines + drawing.leaders)} ${line('value', drawing.value)}
      ${line('limits', drawing.limits)} ${line('target', drawing.target)} ${line('mean', drawing.mean)}
      ${order.map((mark) => line(mark, marks.get(mark) ?? ''))} ${line('ring', ring(drawing, index))}
      ${drawing.valueTicks.map(
        ({ y, text }) =>
          svg`<text class="tick" x=${left - 8} y=${rounded(y)} dy=".35em" text-anchor="end">${isolated(text)}</text>`,
      )}
      ${drawing.dateTicks.map(({ x, text }) => below(x, bottom, '1.5em', text))}
      ${drawing.dateTicks.map(({ x, year }) => (year === null ? nothing : below(x, bottom, '2.7em', year)))}
      ${labels.map(
        ({ y, text, kind }) =>
          svg`<text class="label ${kind}" x=${right + 10} y=${rounded(y)} dy=".35em">${isolated(text)}</text>`,
      )}
      ${noteTexts.map(
        ({ x, y, text, end }) =>
          svg`<text class="note" x=${x} y=${y} text-anchor=${end ? 'end' : 'start'}>${isolated(text)}</text>`,
      )}
    </svg>
  `;
}

/** The drawing reads from left to right; a text of a language that does not keeps its own order. */
function isolated(text: string): string {
  return /[\u0590-\u08ff]/.test(text) ? `\u2068${text}\u2069` : text;
}

function below(x: number, y: number, dy: string, text: string): unknown {
  return svg`<text class="tick" x=${rounded(x)} y=${y} dy=${dy} text-anchor="middle">${isolated(text)}</text>`;
}

/** A ring around the mark that is read out, and a tick on the axis; for a period without a value an upright line. */
function ring({ spots, radius, top, bottom }: Drawing, index: number): string {
  const spot = spots[index];
  if (!spot) return '';
  const { x, y } = spot;
  if (y === null) return `M${rounded(x)} ${top}V${bottom}`;
  const r = rounded(radius * 1.75 + 4);
  return `M${rounded(x - r)} ${rounded(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0zM${rounded(x)} ${bottom}v-10`;
}
