import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Drawing } from './drawing.ts';
import type { SpcChartMessages } from './spc-chart.messages.ts';

export interface ExplorerOptions {
  readonly drawing: Drawing;
  readonly index: number;
  /** The point in a sentence. */
  readonly sentence: string;
  /** The lines at the point in a sentence; may be empty. */
  readonly lines: string;
  readonly place: string;
  readonly text: SpcChartMessages;
  readonly onSlide: (event: Event) => void;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
}

/**
 * The way through the points without a mouse: a native slider, so the browser brings the keys (arrows, Page, Home, End), touch
 * and switches. It is one tab stop and one node for any number of points, and as wide as the plot.
 */
export function explorer(options: ExplorerOptions): TemplateResult {
  const { drawing, index, sentence, lines, place, text } = options;
  const last = drawing.spots.length - 1;
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
        @input=${options.onSlide}
      />
      <p class="read-out" part="read-out" aria-hidden="true"><strong>${sentence}</strong> ${lines} ${place}</p>
      <button type="button" class="button quiet" aria-disabled=${index <= 0} @click=${options.onPrevious}>
        ${text.previous}
      </button>
      <button type="button" class="button quiet" aria-disabled=${index >= last} @click=${options.onNext}>
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
  const { style } = root.querySelector<HTMLElement>('#explorer') ?? {};
  style?.setProperty('--_start', `${spots[0]?.x ?? 0}px`);
  style?.setProperty('--_end', `${width - (spots.at(-1)?.x ?? 0)}px`);
}
