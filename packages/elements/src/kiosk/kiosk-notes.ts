import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.ts';
import { fillCount } from '../language/fill.ts';
import type { Reader } from '../question/reader.ts';
import type { PartWords } from '../response/device.messages.ts';
import { warning } from './idle.ts';
import type { KioskMessages } from './kiosk.messages.ts';

type Words = PartWords<KioskMessages>;

/**
 * The warning, shown over the page by `showModal()`: a person who answers by a switch or the keyboard stands on its first
 * button at once, and where they were afterwards. How long there is is spoken once; the seconds that run are only seen.
 */
export function stillHere(
  { headingLevel }: Reader,
  { text, lang, dir }: Words,
  left: number,
  actions: { readonly stay: () => void; readonly moreTime: () => void },
): TemplateResult {
  const clearsIn = (seconds: number): string => fillCount(text.clearsIn, seconds, text.language);
  return html`<dialog
    part="still-here"
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
    aria-labelledby="still-here"
    aria-describedby="clears-in"
    @cancel=${actions.stay}
  >
    <div id="still-here">${heading(headingLevel, text.stillHere, { class: 'title' })}</div>
    <p id="clears-in" class="only-heard">${clearsIn(warning)}</p>
    <p class="seconds" aria-hidden="true">${clearsIn(calm(left))}</p>
    <button type="button" class="button" part="stay" @click=${actions.stay}>${text.stay}</button>
    <button type="button" class="button quiet" part="more-time" @click=${actions.moreTime}>${text.moreTime}</button>
  </dialog>`;
}

/** In steps of five: a number that changes each second hurries people. */
function calm(seconds: number): number {
  return 5 * Math.ceil(seconds / 5);
}

export function nextButton({ text, lang, dir }: Words, onClick: () => void): TemplateResult {
  return html`<button
    type="button"
    class="button"
    part="next"
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
    @click=${onClick}
  >
    ${text.next}
  </button>`;
}

/** For staff: the page must stay open. */
export function waitingNote({ text, lang, dir }: Words, count: number): TemplateResult {
  return html`<p class="hint" part="waiting" lang=${lang ?? nothing} dir=${dir ?? nothing}>
    ${fillCount(text.waiting, count, text.language)}
  </p>`;
}
