import type { AlwaysClient } from '@always-kit/client';
import type { RecordEntry } from '@always-kit/contract';
import { weeklyUpdate, type UpdateReaders } from '@always-kit/method';
import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import { copied } from '../files/copying.ts';
import { saveFile } from '../files/save-file.ts';
import { heading } from '../heading/heading.ts';
import { fill } from '../language/fill.ts';
import { directionOf, languageAround, unlikeAround } from '../language/language.ts';
import { pngFile } from '../spc-chart/export/png-file.ts';
import type { Scene, Writing } from '../spc-chart/export/scene.ts';
import { svgFile } from '../spc-chart/export/svg-file.ts';
import type { Card } from './card.ts';
import { cardMarkup, cardPage, cardText } from './card-page.ts';
import { cardScene } from './card-scene.ts';
import { ended } from './ended.ts';
import { firstEnglish } from './first.messages.ts';
import { shareEnglish } from './share.messages.ts';
import { sharingStyles } from './sharing.styles.ts';
import type { Told } from './told.ts';
import { UpdateReader } from './update-reader.ts';
import { updateText } from './update-text.ts';
import type { YouSaidMessages } from './you-said.messages.ts';

/** What sharing needs of its element. */
export interface SharingHost extends LitElement {
  readonly alwaysEvent: string;
  readonly connectedClient: AlwaysClient | undefined;
  readonly entries: readonly RecordEntry[] | undefined;
  readonly ownWords: Partial<YouSaidMessages>;
  readonly heading: string;
  readonly place: string;
  say(words: string): void;
}

/** How the words around a card are written. */
interface Wording {
  /** The day on which people were told, as they read it. */
  readonly day: string | undefined;
  /** The language of our words. */
  readonly language: string;
}

const readers: readonly UpdateReaders[] = ['team', 'everybody'];

/** What staff share: a card of each “you said, together we did” as a picture, a page or text, and the week's update to copy. */
export class Sharing {
  readonly #host: SharingHost;
  readonly #numbers: UpdateReader;
  /** What staff wrote for those who do not see the picture, by the card. */
  readonly #alts = new Map<string, string>();
  /** Which cards are open: their pictures are drawn only then. */
  readonly #open = new Set<string>();
  #readers: UpdateReaders = 'team';
  /** The update as staff have changed it, for each who may read it: new answers do not take it away. */
  readonly #changed = new Map<UpdateReaders, string>();
  /** What the last press came to, to be seen too, and where. */
  #told: readonly [where: string, words: string] = ['', ''];

  constructor(host: SharingHost) {
    this.#host = host;
    this.#numbers = new UpdateReader(host);
    if (sharingStyles.styleSheet) (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(sharingStyles.styleSheet);
  }

  /** What is under one “you said, together we did”. */
  card(told: Told, wording: Wording): TemplateResult {
    const text = this.#text;
    const key = `${told.said}\n${told.did}`;
    const onToggle = (event: Event): void => {
      if ((event.currentTarget as HTMLDetailsElement).open) this.#open.add(key);
      else this.#open.delete(key);
      this.#host.requestUpdate();
    };
    const { lang = nothing, dir = nothing } = unlikeAround(this.#host, text.language);
    return html`<details class="share" part="share" lang=${lang} dir=${dir} @toggle=${onToggle}>
      <summary>${text.share}<span class="only-heard">: ${told.said}</span></summary>
      ${this.#open.has(key) ? this.#sharing(key, this.#cardOf(told, key, wording)) : ''}
    </details>`;
  }

  #sharing(key: string, card: Card): TemplateResult {
    const text = this.#text;
    const scene = cardScene(card);
    const hint = `hint-${[...this.#open].indexOf(key)}`;
    const file = [card.title, card.foot].join(' ');
    const button = (label: string, act: () => Promise<string> | string): TemplateResult =>
      html`<button type="button" class="button quiet" @click=${() => void this.#act(key, act)}>${label}</button>`;
    const saved = (blob: Blob | null, ending: string): string =>
      blob ? fill(text.saved, { file: saveFile(blob, file, ending, 'card') }) : text.notDrawn;
    const asText = (type: string, words: string): Blob => new Blob([words], { type });
    const copy = async (item: Record<string, Blob | Promise<Blob>>, done: string): Promise<string> =>
      (await copied(() => navigator.clipboard.write([new ClipboardItem(item)]))) ? done : text.notCopied;
    return html`<div class="sharing">
      <figure aria-label=${text.preview} lang=${card.language}>${previewOf(scene, card.alt)}</figure>
      <label
        >${text.altLabel}
        <textarea
          rows="4"
          aria-describedby=${hint}
          .value=${this.#alts.get(key) ?? card.alt}
          @input=${(event: Event) => this.#setAlt(key, (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      <p class="hint" id=${hint}>${text.altHint}</p>
      <div class="buttons">
        ${button(text.copyPicture, () => copy({ 'image/png': drawn(scene), 'text/plain': asText('text/plain', card.alt) }, text.copiedPicture))}
        ${button(text.copyAlt, () => copy({ 'text/plain': asText('text/plain', card.alt) }, text.copiedWords))}
        ${button(text.copyCard, () =>
          copy(
            {
              'text/html': asText('text/html', cardMarkup(card)),
              'text/plain': asText('text/plain', cardText(card)),
            },
            text.copiedWords,
          ),
        )}
        ${button(text.savePng, async () => saved(await pngFile(scene), 'png'))}
        ${button(text.saveSvg, () => saved(asText('image/svg+xml', svgFile(scene, card.title, card.alt)), 'svg'))}
        ${button(text.saveHtml, () => saved(asText('text/html', cardPage(card)), 'html'))}
      </div>
      ${this.#cameTo(key)}
    </div>`;
  }

  /** The week's update, for whom it is chosen. */
  update(level: number): TemplateResult {
    const text = this.#text;
    this.#numbers.follow();
    const { failure, facts, reading } = this.#numbers;
    const { lang = nothing, dir = nothing } = unlikeAround(this.#host, text.language);
    return html`<section class="update" part="update" lang=${lang} dir=${dir}>
      ${heading(level, text.updateTitle, { class: 'subtitle' })}
      ${
        facts
          ? this.#written(updateText(weeklyUpdate(facts, this.#readers), text.sentences, text.language))
          : html`<p>${failure ? text.updateNotRead : text.updateLoading}</p>`
      }
      ${
        failure
          ? html`<button
              type="button"
              class="button quiet"
              aria-disabled=${reading ? 'true' : 'false'}
              @click=${() => void this.#numbers.read()}
            >
              ${text.tryAgain}
            </button>`
          : ''
      }
    </section>`;
  }

  #written(update: string): TemplateResult {
    const text = this.#text;
    const now = (): string => this.#changed.get(this.#readers) ?? update;
    const shown = now();
    const copy = async (): Promise<string> =>
      (await copied(() => navigator.clipboard.writeText(now()))) ? text.copiedUpdate : text.notCopied;
    return html`<fieldset>
        <legend>${text.readersLabel}</legend>
        ${readers.map(
          (each) =>
            html`<label class="choice"
              ><input
                type="radio"
                name="readers"
                .checked=${each === this.#readers}
                @change=${() => this.#choose(each)}
              />${text.readers[each]}</label
            >`,
        )}
      </fieldset>
      <p class="hint">${text.readersHint[this.#readers]}</p>
      ${
        update || this.#changed.has(this.#readers)
          ? html`<label
                >${text.updateLabel}
                <textarea
                  id="update"
                  rows=${Math.min(12, shown.split('\n').length + 2)}
                  .value=${shown}
                  @input=${(event: Event) => this.#change((event.target as HTMLTextAreaElement).value)}
                ></textarea>
              </label>
              <div class="buttons">
                <button type="button" class="button" @click=${() => void this.#act('update', copy)}>
                  ${text.copyUpdate}
                </button>
                ${
                  shown === update
                    ? nothing
                    : html`<button type="button" class="button quiet" @click=${() => this.#change(undefined)}>
                        ${text.updateAnew}
                      </button>`
                }
              </div>`
          : html`<p>${text.updateEmpty}</p>`
      }
      ${this.#cameTo('update')}`;
  }

  #cameTo(where: string): TemplateResult {
    return html`<p aria-hidden="true">${this.#told[0] === where ? this.#told[1] : ''}</p>`;
  }

  async #act(where: string, act: () => Promise<string> | string): Promise<void> {
    const words = await act();
    this.#told = [where, words];
    this.#host.say(words);
    this.#host.requestUpdate();
  }

  #choose(chosen: UpdateReaders): void {
    this.#readers = chosen;
    this.#host.requestUpdate();
  }

  /** What staff changed is about another Always Event. */
  startAnew(): void {
    this.#changed.clear();
    this.#alts.clear();
  }

  #change(words: string | undefined): void {
    if (words === undefined) this.#changed.delete(this.#readers);
    else this.#changed.set(this.#readers, words);
    this.#host.requestUpdate();
  }

  #setAlt(key: string, words: string): void {
    this.#alts.set(key, words);
    this.#host.requestUpdate();
  }

  #cardOf({ said, did, quotes = [] }: Told, key: string, { day }: Wording): Card {
    const text = this.#text;
    const title = this.#host.heading || text.title;
    const language = languageAround(this.#host) ?? 'en-GB';
    const { youSaid, weDid } = text;
    const quoted = quotes.map((words) => fill(text.quote, { words }));
    const saidAloud = [ended(said), ...quoted].join(' ');
    return {
      said,
      did,
      title,
      youSaid,
      weDid,
      quoted,
      foot: [this.#host.place, day].filter(Boolean).join(', '),
      alt: this.#alts.get(key)?.trim() || fill(text.alt, { title, youSaid, said: saidAloud, weDid, did: ended(did) }),
      language,
      direction: directionOf(language),
    };
  }

  get #text(): YouSaidMessages {
    return { ...firstEnglish, ...shareEnglish, ...this.#host.ownWords };
  }
}

async function drawn(scene: Scene): Promise<Blob> {
  return (await pngFile(scene)) ?? (await Promise.reject<Blob>(new Error('no picture')));
}

/** The picture as it will be, to look at before it is sent. */
function previewOf({ width, height, background, items }: Scene, alt: string): TemplateResult {
  return html`<svg class="preview" viewBox="0 0 ${width} ${height}" role="img" aria-label=${alt}>
    <rect width=${width} height=${height} fill=${background}></rect>
    ${items.map((item) => ('path' in item ? svg`<path d=${item.path} fill=${item.look.fill}></path>` : writing(item)))}
  </svg>`;
}

function writing({ text, at, size, weight, family, colour, direction }: Writing): TemplateResult {
  return svg`<text x=${at.x} y=${at.y} fill=${colour} font-size=${size} font-weight=${weight} font-family=${family} direction=${direction}>${text}</text>`;
}
