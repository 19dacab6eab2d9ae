import type { Reading } from '@always-kit/contract';
import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { version } from '../define/version.ts';
import { heading } from '../heading/heading.ts';
import { languageAround, languageTag, unlikeAround } from '../language/language.ts';
import { wordsIn } from '../language/words-in.ts';
import { picturesFor } from '../pictures/pictures.ts';
import { Surroundings } from '../provider/surroundings.ts';
import { explainerMessages, type ExplainerMessages } from './explainer.messages.ts';
import { styles } from './explainer.styles.ts';
import { line, sectionNames, sections, type SectionLook, type SectionName } from './sections.ts';

type HelpSlot = 'local-help' | 'national-help';

/**
 * What an Always Event is, why people are asked, how the work goes, a made-up example, and how it differs from an audit, a survey
 * and experience-based co-design. In plain words or in easy read with pictures. It asks nobody for anything and uses no network.
 *
 * @element always-explainer
 * @slot - Shown until this element's script has come, and in its place where there is none.
 * @slot local-help - Links to people nearby who can help.
 * @slot national-help - Links to help for the whole country.
 * @csspart title - The heading.
 * @csspart reading - The button that changes to easy read and back.
 * @csspart what - What an Always Event is.
 * @csspart why - Why people are asked.
 * @csspart phases - The three phases.
 * @csspart example - The made-up example.
 * @csspart compare - How it differs from other ways.
 * @csspart table - The table in it.
 * @csspart help - The links of the page.
 * @csspart mark - Whose mark it is, and that they have not made this.
 * @cssprop [--always-easy-read-font=sans-serif] - The font of easy read.
 */
export class AlwaysExplainer extends LitElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = styles;

  /** `plain` or `easy`. The reader can change it. */
  @property() reading: Reading = 'plain';
  /**
   * Which parts to show, as names with spaces between them: `what`, `why`, `phases`, `example`, `compare`. Without it all of them. `why`
   * alone fits beside a form.
   */
  @property() show = '';
  /** The level of the first heading, 1 to 6. The headings inside follow on from it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The language to show, as a BCP 47 tag. Without it the provider's, else the language the element stands in. */
  @property() language: string | undefined;
  /** Words to say instead of ours, for each reading; give `language` with a translation. */
  @property({ attribute: false }) messages: {
    readonly plain?: Partial<ExplainerMessages>;
    readonly easy?: Partial<ExplainerMessages>;
  } = {};

  @state() private filled: ReadonlySet<HelpSlot> = new Set();

  readonly #surroundings = new Surroundings(this);

  protected override render(): TemplateResult {
    const easy = this.reading === 'easy';
    const text = this.#text;
    const shown = this.#shown;
    const pictures = easy ? picturesFor(this, true, this.#surroundings.pictures) : undefined;
    const { lang = nothing, dir = nothing } = unlikeAround(this, text.language);
    const whole = shown.includes('what');
    const change = html`<button type="button" class="link reading" part="reading" @click=${this.#changeReading}>
      ${text.otherReading}
    </button>`;
    const look: SectionLook = { text, pictures, level: whole ? this.headingLevel + 1 : this.headingLevel };
    return html`<div class=${easy ? 'explainer easy' : 'explainer'} lang=${lang} dir=${dir}>
      ${whole ? heading(this.headingLevel, text.title, { class: 'title', part: 'title' }) : nothing}
      ${whole ? change : nothing} ${shown.map((name) => sections[name](look))} ${whole ? nothing : change}
      ${this.#help(look)} ${shown.some((name) => name !== 'why') ? this.#mark(look) : nothing}
    </div>`;
  }

  #help({ text, level }: SectionLook): TemplateResult {
    const group = (name: HelpSlot, title: string): TemplateResult =>
      html`<div ?hidden=${!this.filled.has(name)}>
        ${heading(level + 1, title, { class: 'name' })}
        <slot name=${name} dir="auto" @slotchange=${this.#onSlot}></slot>
      </div>`;
    return html`<section class="help" part="help" ?hidden=${this.filled.size === 0}>
      ${heading(level, text.helpTitle, { class: 'subtitle' })} ${group('local-help', text.localHelpTitle)}
      ${group('national-help', text.nationalHelpTitle)}
    </section>`;
  }

  #mark({ text: { mark }, pictures }: SectionLook): TemplateResult {
    return html`<div class="mark" part="mark">
      <p><strong>${mark.word}</strong></p>
      <p>${mark.meaning}</p>
      ${mark.lines.map((each) => line(each, pictures))}
    </div>`;
  }

  get #shown(): readonly SectionName[] {
    const wanted = this.show.split(' ');
    const shown = sectionNames.filter((name) => wanted.includes(name));
    return shown.length > 0 ? shown : sectionNames; // an attribute may say anything
  }

  get #text(): ExplainerMessages {
    const reading = this.reading === 'easy' ? 'easy' : 'plain';
    const language = languageTag(this.language) ?? this.#surroundings.language ?? languageAround(this) ?? 'en-GB';
    const provided = this.#surroundings.messages?.['always-explainer']?.[reading];
    return wordsIn(language, explainerMessages[reading], undefined, provided, this.messages[reading]);
  }

  #changeReading = (): void => {
    this.reading = this.reading === 'easy' ? 'plain' : 'easy';
  };

  #onSlot = (event: Event): void => {
    const slot = event.target as HTMLSlotElement;
    const name = slot.name as HelpSlot;
    const filled = new Set(this.filled);
    if (slot.assignedElements().length > 0) filled.add(name);
    else filled.delete(name);
    this.filled = filled;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'always-explainer': AlwaysExplainer;
  }
}
