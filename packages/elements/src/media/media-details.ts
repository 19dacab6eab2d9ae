import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../language/language.ts';
import { fill } from '../language/fill.ts';
import type { PartWords } from '../response/device.messages.ts';
import type { InLanguage } from './find-media.ts';
import type { Recording, SignedVideo } from './media.ts';
import type { MediaMessages } from './media.messages.ts';
import { controlsInFullScreen, player, type Playing } from './player.ts';

/** How a disclosure stands, and what to do when it changes. */
export interface Details extends Playing {
  /** Whether it was ever opened. Before that there is no player, so nothing can be loaded. */
  readonly opened: boolean;
  readonly failed: boolean;
  readonly onToggle: (event: Event) => void;
}

type Words = PartWords<MediaMessages>;

/** A recording of the question, and its words. */
export function audioDetails(found: InLanguage<Recording>, words: Words, details: Details): TemplateResult {
  const { is, language } = found;
  const media = html`<audio
    preload="none"
    src=${is.src}
    @play=${details.onChange}
    @pause=${details.onChange}
    @error=${details.onError}
  ></audio>`;
  const drawn = player(words.text, { name: words.text.player, media, isVideo: false, plays: details.plays });
  return disclosure(
    words.text.listen,
    'listen',
    { player: drawn, transcript: is.transcript, language },
    words,
    details,
  );
}

/** The question in sign language, with captions, its words, and who signed and checked it. */
export function signDetails(found: InLanguage<SignedVideo>, words: Words, details: Details): TemplateResult {
  const { is, language } = found;
  const { text } = words;
  const onPlay = (event: Event): void => {
    showCaptions(event);
    details.onChange(event);
  };
  const media = html`<video
    playsinline
    preload="none"
    src=${is.src}
    @play=${onPlay}
    @pause=${details.onChange}
    @fullscreenchange=${controlsInFullScreen}
    @error=${details.onError}
  >
    <track kind="captions" src=${is.captions.src} srclang=${is.captions.language} label=${text.captions} />
  </video>`;
  const drawn = player(text, { name: text.video, media, isVideo: true, plays: details.plays });
  const record = fill(text.record, { translator: is.translatedBy.name, checker: is.checkedBy.name });
  return disclosure(
    text.watch,
    'watch',
    { player: drawn, transcript: is.transcript, language, record },
    words,
    details,
  );
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
