import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Drawing } from './drawing.ts';
import type { FirstMessages } from './first.messages.ts';
import type { PointWords } from './point-words.ts';

export interface ExplorerOptions {
  readonly text: FirstMessages;
  readonly index: number;
  /** The last point; the first is 0. */
  readonly last: number;
  readonly point: PointWords;
  /** What is told besides; may be empty. */
  readonly notice: string;
  /** “More ways to look”. */
  readonly more: unknown;
  readonly onSlide: (event: Event) => void;
  readonly onStep: (by: -1 | 1) => void;
}

/**
 * The way through the points without a mouse: a native slider, so the browser brings the keys (arrows, Page, Home, End), touch
 * and switches. It is one tab stop and one node for any number of points, and as wide as the plot. What it says is written
 * under it too, but not as its description: everything would be heard twice.
 */
export function explorer({ text, index, last, point, notice, more, onSlide, onStep }: ExplorerOptions): TemplateResult {
  const { sentence, more: besides, lines, place } = point;
  const spoken = [sentence, besides, place].filter(Boolean).join(' ');
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
        aria-valuetext=${spoken}
        aria-describedby="explorer-help"
        @input=${onSlide}
      />
      <p class="read-out" part="read-out" aria-hidden="true">
        <strong>${sentence}</strong> ${besides} ${lines} ${place} ${notice}
      </p>
      <button type="button" class="button quiet" aria-disabled=${index <= 0} @click=${() => onStep(-1)}>
        ${text.previous}
      </button>
      <button type="button" class="button quiet" aria-disabled=${index >= last} @click=${() => onStep(1)}>
        ${text.next}
      </button>
      <p id="explorer-help" class="hint">${text.exploreHelp}</p>
      ${more}
    </div>
  `;
}

/**
 * Puts the ends of the slider under the first and the last point. By script, because a `style` attribute is what strict pages
 * refuse, and `styleMap` writes one the first time.
 */
export function alignExplorer(root: ParentNode, { xs, width }: Drawing): void {
  const style = root.querySelector<HTMLElement>('#explorer')?.style;
  style?.setProperty('--_start', `${xs[0] ?? 0}px`);
  style?.setProperty('--_end', `${width - (xs.at(-1) ?? 0)}px`);
}
