import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { version } from '../define/version.ts';
import { directionOf, languageAround, languageTag } from '../language/language.ts';
import { languageFor, languages, type Language } from '../locales/languages.ts';
import { Surroundings } from '../provider/surroundings.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { tokens } from '../theme/tokens.ts';
import { AlwaysLanguageEvent } from './language-switch.events.ts';
import { languageSwitchStyles } from './language-switch.styles.ts';

/** What the switch shows of a language. English is built into our elements, and so no catalogue. */
type Offer = Pick<Language, 'tag' | 'autonym' | 'label' | 'draft' | 'standing'>;

const english: Offer = {
  tag: 'en-GB',
  autonym: 'English',
  label: 'Language',
  draft: 'not checked',
  standing: 'checked',
};

/**
 * Lets people choose the language they read: each by its own name in itself, and marked where no speaker has checked our words
 * in it. Everything in the `<always-provider>` around follows at once, and answers stay. The choice is kept in memory only, by
 * the provider: on a shared device the next person starts in the page's own language.
 *
 * @element always-language-switch
 * @fires {AlwaysLanguageEvent} always-language - A language was chosen.
 * @csspart label - The word "Language", in the language that is read now.
 * @csspart language - The button of a language.
 * @cssprop [--always-space=0.5em] - The unit of all distances.
 */
export class AlwaysLanguageSwitch extends LitElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = [tokens, base, buttons, languageSwitchStyles];

  /**
   * Which languages to offer, as BCP 47 tags with spaces between them, in this order: `en-GB cy pl`. Those among them that we
   * have no words in are for the page's own translation. Without it English and every language of ours that may be shown.
   */
  @property() languages = '';
  /** Whether to offer translations that nobody who speaks the language has checked; the provider may allow them too. */
  @property({ type: Boolean, attribute: 'allow-drafts' }) allowDrafts = false;
  /** The language that is read now. Without it the provider's, else the one around. */
  @property() language: string | undefined;

  readonly #surroundings = new Surroundings(this);
  #around: string | undefined;

  override connectedCallback(): void {
    // Once, and not again when it changes: a page translator rewrites `lang` under our feet.
    this.#around ??= languageAround(this);
    super.connectedCallback();
  }

  protected override render(): TemplateResult | typeof nothing {
    const offers = this.#offers;
    if (offers.length < 2) return nothing;
    const now = languageFor(this.#language, offers) ?? offers[0] ?? english;
    return html`<p class="label" part="label" id="label" lang=${now.tag} dir=${directionOf(now.tag)}>${now.label}</p>
      <ul aria-labelledby="label">
        ${offers.map((offer) => html`<li>${this.#button(offer, offer === now)}</li>`)}
      </ul>`;
  }

  #button({ tag, autonym, standing, draft }: Offer, current: boolean): TemplateResult {
    return html`<button
      type="button"
      class="link"
      part="language"
      lang=${tag}
      dir=${directionOf(tag)}
      aria-current=${current ? 'true' : nothing}
      @click=${() => this.#choose(tag)}
    >
      ${autonym}${standing === 'draft' && this.#drafts ? ` (${draft})` : nothing}
    </button>`;
  }

  get #language(): string {
    return languageTag(this.language) ?? this.#surroundings.language ?? this.#around ?? english.tag;
  }

  get #offers(): readonly Offer[] {
    const all = [english, ...languages];
    const wanted = this.languages.split(' ').flatMap((tag) => languageTag(tag) ?? []);
    if (wanted.length === 0) return all.filter(({ standing }) => this.#drafts || standing === 'checked');
    return wanted.map((tag) => languageFor(tag, all) ?? { ...english, tag, autonym: nameInItself(tag) });
  }

  get #drafts(): boolean {
    return this.allowDrafts || this.#surroundings.drafts;
  }

  #choose(tag: string): void {
    if (this.language !== undefined) this.language = tag;
    this.dispatchEvent(new AlwaysLanguageEvent(tag));
  }
}

/** The browser's name for a language that we have no words in. */
function nameInItself(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

declare global {
  interface HTMLElementTagNameMap {
    'always-language-switch': AlwaysLanguageSwitch;
  }
  interface HTMLElementEventMap {
    'always-language': AlwaysLanguageEvent;
  }
}
