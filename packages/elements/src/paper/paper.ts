import type { AlwaysClient, FailureReason } from '@always-kit/client';
import type { Questionnaire, Reading } from '@always-kit/contract';
import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { version } from '../define/version.ts';
import { heading } from '../heading/heading.ts';
import { fill } from '../language/fill.ts';
import { languageAround, languageTag, unlikeAround } from '../language/language.ts';
import { Translating } from '../language/translating.ts';
import { wordsIn } from '../language/words-in.ts';
import { picturesFor, type PictureSet } from '../pictures/pictures.ts';
import { pictureStyles } from '../pictures/picture.styles.ts';
import { printAlone } from '../printing/print-alone.ts';
import { Surroundings } from '../provider/surroundings.ts';
import { QuestionnaireSource } from '../questionnaire/questionnaire-source.ts';
import { AlwaysFailedEvent } from '../response/events.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { tokens } from '../theme/tokens.ts';
import {
  paperControlsMessages,
  paperMessages,
  type PaperControlsMessages,
  type PaperLook,
  type PaperMessages,
} from './paper.messages.ts';
import { paperStyles } from './paper.styles.ts';
import { qrCode } from './qr-code.ts';
import { lineOnPaper } from './line-on-paper.ts';
import { questionOnPaper } from './question-on-paper.ts';
import { written, type PaperReader } from './said-on-paper.ts';

const looks: readonly PaperLook[] = ['plain', 'large-print', 'easy-read'];

/**
 * A questionnaire as a sheet to print: plain, in large print or in easy read, with a square code that leads to the same
 * questions online. For the staff who hand it out. What comes back is typed in through a form with `source="paper"`.
 *
 * @element always-paper
 * @slot - Shown until this element's script has come, and in its place where there is none.
 * @fires {AlwaysFailedEvent} always-failed - The questions could not be had; the person has been told.
 * @csspart sheet - What is printed.
 * @csspart question - A question with its boxes.
 * @csspart code - The square code.
 * @csspart print - The button that prints.
 * @cssprop [--always-paper-height=30em] - The room that is kept while the questions are loading.
 */
export class AlwaysPaper extends LitElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = [tokens, base, buttons, pictureStyles, paperStyles];

  /** What to print. As an attribute the id of a questionnaire, or of one version of it; as a property also itself. */
  @property() questionnaire: string | Questionnaire | undefined;
  /** The ward, clinic or team that the answers are about: its id at the collector, printed at the foot. */
  @property() service = '';
  /** `plain`, `large-print` or `easy-read`. Whoever prints can choose another. */
  @property() look: PaperLook = 'plain';
  /**
   * How many points a scale of faces has, where the questionnaire allows both: `3`, or `5` as a form with the same `scale` shows.
   */
  @property({ type: Number }) scale: 3 | 5 = 3;
  /** Where the same questions are online: printed in letters and as a code. Nothing without it. */
  @property() address: string | undefined;
  /** Where to put the sheet when it is filled in, as a sentence: "Put it in the box at the ward desk.". */
  @property({ attribute: 'hand-in' }) handIn: string | undefined;
  /** The language to print, as a BCP 47 tag. Without it the provider's, else the language the element stands in. */
  @property() language: string | undefined;
  /** Whether to print translations that nobody who speaks the language has checked; the provider may allow them too. */
  @property({ type: Boolean, attribute: 'allow-drafts' }) allowDrafts = false;
  /** The level of the sheet's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Who talks to the collector, where there is no `<always-provider>` around. */
  @property({ attribute: false }) client: AlwaysClient | undefined;
  /** Words to say instead of ours: on the sheet, for each reading, and around it. */
  @property({ attribute: false }) messages: {
    readonly plain?: Partial<PaperMessages>;
    readonly easy?: Partial<PaperMessages>;
    readonly controls?: Partial<PaperControlsMessages>;
  } = {};

  readonly #surroundings = new Surroundings(this);
  readonly #translating = new Translating(this, () => {
    return { language: this.#language, reading: this.#reading, drafts: this.#drafts };
  });
  readonly #source: QuestionnaireSource = new QuestionnaireSource(
    this,
    () => ({ client: this.client ?? this.#surroundings.client, questionnaire: this.questionnaire }),
    (reason) => this.#sayFailure(reason),
  );

  protected override render(): TemplateResult {
    const provided = this.#surroundings.messages?.['always-paper']?.controls;
    const words = wordsIn(this.#language, paperControlsMessages, undefined, provided, this.messages.controls);
    const { waiting } = this.#translating;
    const questionnaire =
      waiting || !this.#source.questionnaire ? undefined : this.#translating.translated(this.#source.questionnaire);
    const { lang, dir } = unlikeAround(this, words.language);
    return html`<div lang=${lang ?? nothing} dir=${dir ?? nothing}>
        ${questionnaire ? this.#controls(words) : this.#without(words)}
        <p role="status" class="only-heard">${this.#source.failure ? words.notLoaded : ''}</p>
      </div>
      ${questionnaire ? this.#sheet(questionnaire) : nothing}`;
  }

  #without(words: PaperControlsMessages): TemplateResult {
    const failed = this.#source.failure !== undefined;
    return html`<div class="reserved">
      ${heading(this.headingLevel, failed ? words.notLoaded : words.loading, { class: 'title' })}
      ${
        failed
          ? html`<p>${words.notLoadedHelp}</p>
              <button type="button" class="button" @click=${this.#source.load}>${words.tryAgain}</button>`
          : nothing
      }
    </div>`;
  }

  #controls(words: PaperControlsMessages): TemplateResult {
    return html`<div class="controls">
      <label
        >${words.look}
        <select @change=${this.#choose}>
          ${looks.map((each) => html`<option value=${each} ?selected=${each === this.#look}>${words.looks[each]}</option>`)}
        </select>
      </label>
      <button type="button" class="button" part="print" @click=${() => printAlone(this)}>${words.print}</button>
    </div>`;
  }

  #sheet(questionnaire: Questionnaire): TemplateResult {
    const reader = this.#reader(questionnaire);
    const { words } = reader;
    const pictures = this.#look === 'easy-read' ? picturesFor(this, true, this.#surroundings.pictures) : undefined;
    const { lang, dir } = unlikeAround(this, words.language);
    const { questions } = questionnaire;
    const draft = this.#translating.now?.draft && this.#translating.now.catalogue.unchecked;
    return html`<div class="sheet ${this.#look}" part="sheet" lang=${lang ?? nothing} dir=${dir ?? nothing}>
      <div class="top">
        <div class="before">
          ${heading(this.headingLevel, written(questionnaire.title, reader), { class: 'title' })}
          ${words.before.map((line) =>
            typeof line === 'string' ? lineOnPaper(line) : lineOnPaper(line.text, line.picture, pictures),
          )}
          ${questions.some(({ required }) => required) ? nothing : lineOnPaper(words.skip, 'skip', pictures)}
        </div>
        ${this.address ? this.#online(this.address, words, pictures) : nothing}
      </div>
      <ol class="questions">
        ${questions.map((question, index) => questionOnPaper(question, index, questions, reader, this.headingLevel + 1, pictures))}
      </ol>
      ${this.handIn ? html`<div class="end">${lineOnPaper(fill(words.handIn, { where: this.handIn }), 'paper', pictures)}</div>` : nothing}
      ${draft ? html`<p>${draft}</p>` : nothing}
      <p class="foot">
        ${fill(words.foot, { id: questionnaire.id, version: questionnaire.version, service: this.service || '–' })}
      </p>
    </div>`;
  }

  #online(address: string, words: PaperMessages, pictures: PictureSet | undefined): TemplateResult {
    return html`<div class="online">
      ${qrCode(address, fill(words.code, { address }))} ${lineOnPaper(words.online, 'camera', pictures)}
      <p class="address">${address}</p>
    </div>`;
  }

  get #look(): PaperLook {
    return looks.includes(this.look) ? this.look : 'plain'; // an attribute may say anything
  }

  #reader({ language: writtenIn }: Questionnaire): PaperReader {
    const reading = this.#reading;
    const ours = this.#translating.now?.catalogue.paper;
    const provided = this.#surroundings.messages?.['always-paper']?.[reading];
    return {
      language: this.#language,
      reading,
      drafts: this.#drafts,
      points: this.scale === 5 ? 5 : 3,
      writtenIn,
      words: wordsIn(this.#language, paperMessages[reading], ours, provided, this.messages[reading]),
    };
  }

  get #language(): string {
    return languageTag(this.language) ?? this.#surroundings.language ?? languageAround(this) ?? 'en-GB';
  }

  get #reading(): Reading {
    return this.#look === 'easy-read' ? 'easy' : 'plain';
  }

  get #drafts(): boolean {
    return this.allowDrafts || this.#surroundings.drafts;
  }

  #choose = (event: Event): void => {
    this.look = (event.target as HTMLSelectElement).value as PaperLook;
  };

  #sayFailure(reason: FailureReason): void {
    if (!this.client && !this.#surroundings.client) console.warn('always/no-client: <always-paper> has nobody to ask.');
    this.dispatchEvent(new AlwaysFailedEvent('loading', reason));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'always-paper': AlwaysPaper;
  }
}
