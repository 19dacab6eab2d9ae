import type { AlwaysClient } from '@always-kit/client';
import type { RecordEntry } from '@always-kit/contract';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Announcer } from '../announcing/announcer.ts';
import { version } from '../define/version.ts';
import { heading } from '../heading/heading.ts';
import { fill } from '../language/fill.ts';
import { languageAround, sameLanguage, unlikeAround } from '../language/language.ts';
import { withLatinDigits } from '../language/latin-digits.ts';
import { Part } from '../parts/part.ts';
import { Surroundings } from '../provider/surroundings.ts';
import { firstEnglish, type FirstYouSaidMessages } from './first.messages.ts';
import type { Sharing } from './sharing.ts';
import type * as sharingCode from './sharing.ts';
import { toldInPage, toldInRecord, type Told, type ToldTo } from './told.ts';
import { ToldReader } from './told-reader.ts';
import { styles } from './you-said.styles.ts';
import type { YouSaidMessages } from './you-said.messages.ts';

/** What only staff need. Loaded when the first element of the page is there to share. */
const sharingPart: Part<typeof sharingCode> = new Part(() => import('./sharing.ts'));

/**
 * “You said, together we did”: what people said and what came of it, for portals and wards. A portal's page writes it as a list inside the
 * tag, which is read where no script runs, or gives `items`; for staff it comes from the record of an Always Event. Staff who have `share` make
 * a card of it to send on, and the week's update to copy.
 *
 * @element always-you-said
 * @slot - A `<dl>` or `<ul>` with what was said and what was done. Shown as it is where it is no such list, and where no script runs.
 * @csspart title - The heading.
 * @csspart list - All of it.
 * @csspart item - What was said and what was done about it.
 * @csspart said - What was said.
 * @csspart did - What was done.
 * @csspart quote - In the words of somebody who agreed to be quoted.
 * @csspart share - What staff share it with.
 * @csspart update - The week's update.
 * @cssprop [--always-colour-success=#005c2a] - The edge of a card, and the words “Together we did”.
 */
export class AlwaysYouSaid extends LitElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = styles;

  /** What to show, instead of a list inside the tag or the record. Quotes must be of people who agreed. Property only. */
  @property({ attribute: false }) items: readonly Told[] | undefined;
  /** The id of the Always Event whose record to read, for staff. */
  @property({ attribute: 'always-event' }) alwaysEvent = '';
  /** Whom it is told to, of what the record holds: `people`, `staff`, `board`, or `everybody` alone. What is for everybody is shown to each. */
  @property() audience: ToldTo = 'people';
  /** How many to show at most, the newest first where they are the record's; `0` for all. */
  @property({ type: Number }) most = 0;
  /** Whether to offer the cards and the week's update. For staff. */
  @property({ type: Boolean }) share = false;
  /** Where it is from, printed at the foot of a card: `Bramley Ward`. */
  @property() place = '';
  /** The heading. Without it ours. */
  @property() heading = '';
  /** The level of the heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Who talks to the collector, instead of the client of the nearest `<always-provider>`. */
  @property({ attribute: false }) client: AlwaysClient | undefined;
  /** Words to say instead of ours. What is left out keeps its English; give `language` with a translation. */
  @property({ attribute: false }) messages: Partial<YouSaidMessages> = {};

  @state() private written: readonly Told[] | undefined;

  readonly #announcer = new Announcer(this);
  readonly #surroundings = new Surroundings(this);
  readonly #reader = new ToldReader(this);
  #sharing: Sharing | undefined;
  #watching: MutationObserver | undefined;

  /** The client in use: our own, or the provider's. */
  get connectedClient(): AlwaysClient | undefined {
    return this.client ?? this.#surroundings.client;
  }

  /** All that the record holds, once it is read. */
  get entries(): readonly RecordEntry[] | undefined {
    return this.#reader.found?.entries;
  }

  /** The words in use, where the page gives others than ours. */
  get ownWords(): Partial<YouSaidMessages> {
    return { ...this.#surroundings.messages?.['always-you-said'], ...this.messages };
  }

  /** Reads the record again, where it is shown. */
  async refresh(): Promise<void> {
    await this.#reader.read();
    await this.updateComplete;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The page may write its list after us, or change it.
    this.#watching = new MutationObserver(() => (this.written = toldInPage(this)));
    this.#watching.observe(this, { childList: true, subtree: true, characterData: true });
    this.written = toldInPage(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watching?.disconnect();
  }

  /** @internal */
  say(words: string): void {
    this.#announcer.say(words);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('alwaysEvent')) this.#sharing?.startAnew();
    this.#reader.follow();
    const code = this.share ? sharingPart.for(this) : undefined;
    if (code) this.#sharing ??= new code.Sharing(this);
  }

  protected override render(): TemplateResult {
    const text = this.#text;
    const { lang, dir } = this.#around;
    const told = this.#told;
    const asks = this.items === undefined && this.alwaysEvent !== '';
    const plain = !asks && told === undefined; // the page's own words, which are no list of ours
    return html`
      <div class="you-said">
        ${
          plain
            ? nothing
            : html`<div lang=${this.heading ? nothing : lang} dir=${this.heading ? nothing : dir}>
                ${heading(this.headingLevel, this.heading || text.title, { class: 'title', part: 'title' })}
              </div>`
        }
        ${asks && this.#reader.failure ? this.#problem(text) : nothing}
        ${told ? this.#list(told, text) : asks && !this.#reader.failure ? html`<p lang=${lang} dir=${dir}>${this.#waiting(text)}</p>` : nothing}
        ${this.share && asks ? this.#sharing?.update(this.headingLevel + 1) : nothing}
      </div>
      <slot ?hidden=${!plain}></slot>
      <p class="only-heard" role="status" lang=${lang} dir=${dir}>${this.#announcer.said}</p>
    `;
  }

  #list(told: readonly Told[], text: FirstYouSaidMessages): TemplateResult {
    const { lang, dir } = this.#around;
    if (told.length === 0) return html`<p lang=${lang} dir=${dir}>${text.empty}</p>`;
    const shown = this.most > 0 ? told.slice(0, this.most) : told;
    return html`<ul class="told" part="list">
      ${repeat(
        shown,
        ({ said, did }) => `${said}\n${did}`,
        (each) => this.#item(each, text),
      )}
    </ul>`;
  }

  #item(told: Told, text: FirstYouSaidMessages): TemplateResult {
    const { lang, dir } = this.#around;
    const day = dayIn(told.on, this.#language);
    return html`<li part="item">
      <dl>
        <div class="said" part="said">
          <dt lang=${lang} dir=${dir}>${text.youSaid}</dt>
          <dd>
            <p>${told.said}</p>
            ${told.quotes?.map((words) => html`<blockquote part="quote">${fill(text.quote, { words })}</blockquote>`)}
          </dd>
        </div>
        <div class="did" part="did">
          <dt lang=${lang} dir=${dir}>${text.weDid}</dt>
          <dd><p>${told.did}</p></dd>
        </div>
      </dl>
      ${day ? html`<p class="when" lang=${lang} dir=${dir}><time datetime=${told.on ?? nothing}>${day}</time></p>` : nothing}
      ${this.share ? this.#sharing?.card(told, { day, language: this.#language }) : nothing}
    </li>`;
  }

  #problem(text: FirstYouSaidMessages): TemplateResult {
    const { reading } = this.#reader;
    const { lang, dir } = this.#around;
    return html`<div class="problem" lang=${lang} dir=${dir}>
      <p><strong>${text.notRead}</strong></p>
      <p>${text.notReadHelp}</p>
      <button
        type="button"
        class="button quiet"
        aria-disabled=${reading ? 'true' : nothing}
        @click=${() => void this.#reader.read()}
      >
        ${reading ? text.loading : text.tryAgain}
      </button>
    </div>`;
  }

  #waiting({ noClient, loading }: FirstYouSaidMessages): string {
    return this.connectedClient ? loading : noClient;
  }

  /** What there is to show; `undefined` until it is known, and where the page has no list. */
  get #told(): readonly Told[] | undefined {
    if (this.items) return this.items;
    if (this.alwaysEvent === '') return this.written;
    return this.entries && toldInRecord(this.entries, this.audience);
  }

  /** What our words say of their language, where it is not that of the page. */
  get #around(): { readonly lang: string | typeof nothing; readonly dir: string | typeof nothing } {
    const { lang = nothing, dir = nothing } = unlikeAround(this, this.#text.language);
    return { lang, dir };
  }

  get #text(): FirstYouSaidMessages {
    return { ...firstEnglish, ...this.ownWords };
  }

  /** Without words of another language ours are English, whatever language the page is in. */
  get #language(): string {
    const asked = this.#surroundings.language ?? languageAround(this) ?? 'en-GB';
    const { language } = this.ownWords;
    return withLatinDigits(language ?? (sameLanguage(asked, 'en') ? asked : 'en-GB'));
  }
}

/** A day as people read it; `undefined` of what is no day. */
function dayIn(day: string | undefined, language: string): string | undefined {
  const date = new Date(day ?? '');
  if (Number.isNaN(date.getTime())) return undefined;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

declare global {
  interface HTMLElementTagNameMap {
    'always-you-said': AlwaysYouSaid;
  }
}
