import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Drawing } from './drawing.ts';
import type { SpcChartMessages } from './spc-chart.messages.ts';

export interface ExplorerOptions {
  readonly text: SpcChartMessages;
  readonly index: number;
  /** The last point; the first is 0. */
  readonly last: number;
  /** The point in a sentence. */
  readonly sentence: string;
  /** The lines at the point in a sentence; may be empty. */
  readonly lines: string;
  /** Which point it is of how many. */
  readonly place: string;
  readonly onSlide: (event: Event) => void;
  readonly onStep: (by: -1 | 1) => void;
}

/**
 * The way through the points without a mouse: a native slider, so the browser brings the keys (arrows, Page, Home, End), touch
 * and switches. It is one tab stop and one node for any number of points, and as wide as the plot. What it says is written
 * under it too, but not as its description: everything would be heard twice.
 */
export function explorer({
  text,
  index,
  last,
  sentence,
  lines,
  place,
  onSlide,
  onStep,
}: ExplorerOptions): TemplateResult {
  return html`
    <div class="explorer" part="explorer">
      <label for="explorer">${text.explore}</label>
      <input
        id="explorer"
        type="range"
        step="1"
        min="0"
        max=${last}
        .value=${live(String(index))}
        aria-valuetext=${`${sentence} ${place}`}
        aria-describedby="explorer-help"
        @input=${onSlide}
      />
      <p class="read-out" part="read-out" aria-hidden="true"><strong>${sentence}</strong> ${lines} ${place}</p>
      <button type="button" class="button quiet" aria-disabled=${index <= 0} @click=${() => onStep(-1)}>
        ${text.previous}
      </button>
      <button type="button" class="button quiet" aria-disabled=${index >= last} @click=${() => onStep(1)}>
        ${text.next}
      </button>
      <p id="explorer-help" class="hint">${text.exploreHelp}</p>
    </div>
  `;
}

/**
 * Puts the ends of the slider under the first and the last point. By script, because a `style` attribute is what strict pages
 * refuse, and `styleMap` writes one the first time.
 */
export function alignExplorer(root: ParentNode, { spots, width }: Drawing): void {
  const style = root.querySelector<HTMLElement>('#explorer')?.style;
  style?.setProperty('--_start', `${spots[0]?.x ?? 0}px`);
  style?.setProperty('--_end', `${width - (spots.at(-1)?.x ?? 0)}px`);
}
