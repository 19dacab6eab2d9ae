import { html, type TemplateResult } from 'lit';
import type { Exploring } from './exploring.ts';
import type { SightMessages } from './sight.messages.ts';

/** What the slider says, and what is written under it. */
export interface Spoken {
  readonly aloud: string;
  readonly written: unknown;
}

/**
 * The way through the points without a mouse: a native slider, so the browser brings the keys (arrows, Page, Home, End), touch
 * and switches. It is one tab stop and one node for any number of points, and as wide as the plot. What it says is written
 * under it too, but not as its description: everything would be heard twice.
 */
export function explorer(
  { index, slide, back, on }: Exploring,
  last: number,
  text: SightMessages,
  { aloud, written }: Spoken,
  more: unknown,
): TemplateResult {
  return html`
    <div class="explorer" part="explorer">
      <label for="explorer">${text.explore}</label>
      <input
        id="explorer"
        type="range"
        step="1"
        max=${last}
        .value=${String(index)}
        aria-valuetext=${aloud}
        aria-describedby="explorer-help"
        @input=${slide}
      />
      <p class="read-out" part="read-out" aria-hidden="true">${written}</p>
      <button type="button" class="button quiet" aria-disabled=${index <= 0} @click=${back}>${text.previous}</button>
      <button type="button" class="button quiet" aria-disabled=${index >= last} @click=${on}>${text.next}</button>
      <p id="explorer-help" class="hint">${text.exploreHelp}</p>
      ${more}
    </div>
  `;
}
