import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../language/language.ts';
import { fill } from '../language/fill.ts';
import type { PartWords } from '../response/device.messages.ts';
import type { InLanguage } from './find-media.ts';
import type { Recording, SignedVideo } from './media.ts';
import type { MediaMessages } from './media.messages.ts';

/** How a disclosure stands, and what to do when it changes. */
export interface Details {
  /** Whether it was ever opened. Before that there is no player, so nothing can be loaded. */
  readonly opened: boolean;
  readonly failed: boolean;
  readonly onToggle: (event: Event) => void;
  readonly onError: () => void;
}

type Words = PartWords<MediaMessages>;

/** A recording of the question, and its words. */
export function audioDetails(found: InLanguage<Recording>, words: Words, details: Details): TemplateResult {
  const { is, language } = found;
  const player = html`<audio
    controls
    preload="none"
    src=${is.src}
    aria-label=${words.text.player}
    @error=${details.onError}
  ></audio>`;
  return disclosure(words.text.listen, 'listen', { player, transcript: is.transcript, language }, words, details);
}

/** The question in sign language, with captions, its words, and who signed and checked it. */
export function signDetails(found: InLanguage<SignedVideo>, words: Words, details: Details): TemplateResult {
  const { is, language } = found;
  const { text } = words;
  const player = html`<video
    controls
    playsinline
    preload="none"
    src=${is.src}
    aria-label=${text.video}
    @play=${showCaptions}
    @error=${details.onError}
  >
    <track kind="captions" src=${is.captions.src} srclang=${is.captions.language} label=${text.captions} />
  </video>`;
  const record = fill(text.record, { translator: is.translatedBy.name, checker: is.checkedBy.name });
  return disclosure(text.watch, 'watch', { player, transcript: is.transcript, language, record }, words, details);
}

/** Not `default` in the markup: a browser would then load them before anybody has pressed. */
function showCaptions({ currentTarget }: Event): void {
  const [captions] = (currentTarget as HTMLVideoElement).textTracks;
  if (captions) captions.mode = 'showing';
}

interface Inside {
  readonly player: TemplateResult;
  readonly transcript: string;
  readonly language: string;
  readonly record?: string;
}

function disclosure(
  name: string,
  part: string,
  { player, transcript, language, record }: Inside,
  { text, lang, dir }: Words,
  { opened, failed, onToggle }: Details,
): TemplateResult {
  return html`<details class="media" part=${part} lang=${lang ?? nothing} dir=${dir ?? nothing} @toggle=${onToggle}>
    <summary>${name}</summary>
    <div>
      ${opened ? player : nothing} ${failed ? html`<p>${text.notPlayed}</p>` : nothing}
      <p>
        <strong>${text.transcript}:</strong> <span lang=${language} dir=${directionOf(language)}>${transcript}</span>
      </p>
      ${record ? html`<p class="hint">${record}</p>` : nothing}
    </div>
  </details>`;
}
