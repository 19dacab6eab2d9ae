import type { AnswerValue, Reading } from '@always-kit/contract';
import type { OwnPattern } from '@always-kit/contract/private-words';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { version } from '../define/version.ts';
import { languageAround, languageTag, unlikeAround } from '../language/language.ts';
import { Translating, type Wanted } from '../language/translating.ts';
import { wordsIn } from '../language/words-in.ts';
import type { Media } from '../media/media.ts';
import { pictureStyles } from '../pictures/picture.styles.ts';
import type { Part } from '../parts/part.ts';
import { Surroundings } from '../provider/surroundings.ts';
import { questionStyles } from '../question/question.styles.ts';
import type { Reader } from '../question/reader.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { tokens } from '../theme/tokens.ts';
import { announced } from './announced.ts';
import type { Announcing } from './announcing.ts';
import { Apart } from './apart.ts';
import { bringTo } from './bringing.ts';
import type { Extra } from './extra.ts';
import type { FirstMessages, FormMessages } from './form.messages.ts';
import { formStyles } from './form.styles.ts';
import { FormProperties } from './form-properties.ts';
import { GettingLater } from './getting-later.ts';
import type { Later } from './later-part.ts';
import { ideas } from './pages/ideas.ts';
import { drawn, roomFor, whenHere, type Page } from './pages/page.ts';
import { shownPage } from './pages/shown-page.ts';
import { ResponseFlow } from './response-flow.ts';
import { StepNews } from './step-news.ts';
import type { FocusOn } from './stepping.ts';

/**
 * What `<always-what-matters>` and `<always-feedback>` have in common: a questionnaire, asked a question at a time, and one
 * response that is sent. The two differ in their words, in how they are read, and in their looks.
 */
export abstract class AnswerForm<Messages extends FirstMessages = FirstMessages> extends FormProperties {
  static readonly version: string = version;
  static readonly formAssociated: boolean = true;
  static override styles: CSSResultGroup = [tokens, base, buttons, pictureStyles, questionStyles, formStyles];

  protected readonly surroundings: Surroundings = new Surroundings(this, true);
  readonly #translating = new Translating(this, () => this.#wanted);
  protected readonly flow: ResponseFlow = new ResponseFlow(this, () => ({
    client: this.client ?? this.surroundings.client,
    questionnaire: this.questionnaire,
    service: this.service,
    mode: this.mode,
    askedBy: this.askedBy,
    source: this.source,
    layout: this.layout,
    later: this.later,
    send: (response) => bringTo(this, this.flow, response),
    audience: this.audience,
    ...this.#wanted,
    translated: (questionnaire) => this.#translating.translated(questionnaire),
    extras: this.#extras,
  }));
  readonly #extras: Extra[] = [];
  #announcing: Announcing | undefined;
  readonly #gettingLater = new GettingLater(this, this.flow);
  readonly #news = new StepNews(this, this.flow);
  readonly #apart = new Apart();
  #around: string | undefined;

  /** Our words as they are to be said now, the page's own among them. */
  protected abstract get words(): Messages;
  /** What comes after the first question. */
  protected abstract readonly later: Part<Later>;
  protected abstract get shownReading(): Reading;
  protected abstract get showPictures(): boolean;
  protected abstract get safetyOn(): Page['safetyOn'];
  protected get sendsAtEnd(): boolean {
    return false;
  }
  protected get scaleLook(): Reader['scale'] {
    return { points: 3, faces: true };
  }

  /** Our words: `english`, or the catalogue of the language that is wanted, with those of the page's own that are in it. */
  protected wordsFrom(english: Messages, ...own: readonly (Partial<Messages & FormMessages> | undefined)[]): Messages {
    const later = this.later.here?.words[this.shownReading];
    return wordsIn(this.shownLanguage, { ...english, ...later }, this.#translating.now?.catalogue.form, ...own);
  }

  protected get shownLanguage(): string {
    return languageTag(this.language) ?? this.surroundings.language ?? this.#around ?? 'en-GB';
  }

  override connectedCallback(): void {
    // Once, and not again when it changes: a page translator rewrites `lang` under our feet.
    this.#around ??= languageAround(this);
    super.connectedCallback();
  }

  /** Recordings and signed videos there are for the questions: this form's own before the provider's. */
  get allMedia(): Media | undefined {
    const provided = this.surroundings.media;
    return this.media && provided ? { ...provided, ...this.media } : (this.media ?? provided);
  }

  /** What the provider wants found in answers besides what we look for. */
  get privatePatterns(): readonly OwnPattern[] {
    return this.surroundings.privatePatterns ?? [];
  }

  /** Adds something that this form does besides asking and sending. Once: usually from the constructor of a controller. */
  addExtra(extra: Extra): void {
    this.#extras.push(extra);
    this.#extras.sort((one, other) => (one.order ?? 0) - (other.order ?? 0));
    this.requestUpdate();
  }

  /** Gets at once all that this form may need later, for a page that is about to lose its connection. */
  async prepare(): Promise<void> {
    await this.#gettingLater.now();
  }

  /** The answers so far to the questions that are asked, by their ids. Set, they are taken as though they had been entered. */
  get answers(): Readonly<Record<string, AnswerValue>> {
    return this.flow.answers;
  }

  set answers(answers: Readonly<Record<string, AnswerValue>>) {
    this.flow.enter(answers);
  }

  /** What to say where something is to be answered and nothing is. */
  get whatIsMissing(): string {
    return (this.words as Partial<FormMessages>).nothingAnswered ?? this.words.start;
  }

  /** Leaves the introduction: now, or without showing it as soon as there are questions. */
  start(): void {
    this.flow.start();
  }

  /** Shows the question with this id, if it is asked. */
  goTo(id: string): void {
    this.flow.goTo(id);
  }

  /** Shows the page where the answers are checked, whatever is still to be asked. */
  finish(): void {
    this.flow.finish();
  }

  /** Sends the answers from there, once they are right. */
  async send(): Promise<void> {
    await this.flow.send();
  }

  /** Forgets everything that was entered, and begins again. What is on its way to the collector is not called back. */
  reset(): void {
    if (this.flow.unsent) this.flow.nextPerson();
    else this.flow.forget();
  }

  /** The page's `<form>` is reset. */
  formResetCallback(): void {
    this.reset();
  }

  /** The page's `<fieldset>` is disabled. */
  formDisabledCallback(): void {
    this.requestUpdate();
  }

  /** Takes the focus to what is shown now. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#summary, #failure, #heading')?.focus(options);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { here } = this.later;
    if (!here || this.#announcing) return;
    this.#announcing = new here.code.Announcing(this, this.flow, this.#extras);
    here.code.complete(this, this.flow);
  }

  protected override render(): TemplateResult {
    const { flow, words } = this;
    const { waiting, now: translation } = this.#translating;
    if (waiting) return html`<div class="beginning"></div>`;
    const page: Page = {
      flow,
      reader: this.#reader(words),
      safetyOn: this.safetyOn,
      mayQuote: this.mayQuote,
      // Whether words may be quoted is asked beside the words.
      sendsAtEnd: this.sendsAtEnd && !this.mayQuote,
      extras: this.#extras,
    };
    const { lang = nothing, dir = nothing } = unlikeAround(this.#around, words.language);
    const instead = this.#extras.map((extra) => extra.instead?.(page)).find(Boolean);
    const step = flow.question && flow.step === 'question' ? flow.question.id : flow.step;
    // Another page, other elements: fields of their own for each person too: a browser can bring back what was typed into one.
    const shown = `${flow.round} ${instead ? '' : step}`;
    const at = flow.beginning ? 'beginning' : '';
    return html`<div
      class="form ${this.shownReading} ${at}"
      lang=${lang}
      dir=${dir}
      @input=${this.#onEntry}
      @change=${this.#onEntry}
    >
      ${this.renderAbove(words)} ${drawn(page, 'above')}
      ${this.#apart.draw(shown, instead ?? shownPage(page, this.kiosk))} ${drawn(page, 'below')}
      ${this.anotherWay ? (whenHere(page, ({ anotherWay }, page) => anotherWay(page)) ?? roomFor('another-way')) : nothing}
      <slot name="help"><div class="help">${ideas(words.help, page.reader)}</div></slot>
      ${translation?.draft ? html`<p class="hint">${translation.catalogue.unchecked}</p>` : nothing}
      <p role="status" class="only-heard">
        ${whenHere(page, (_, { reader }) => this.#announcing?.says(reader.text, instead)) ?? announced(flow, words)}
      </p>
    </div>`;
  }

  /** What stands above every page. */
  protected renderAbove(_words: Messages): TemplateResult | typeof nothing {
    return nothing;
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.#translating.waiting) return;
    // What stands in for a page that is on its way has the focus only until then.
    const focusOn = this.flow.takeFocus(this.renderRoot.querySelector('.waits') !== null);
    if (focusOn) this.takeTo(focusOn);
    this.#news.tell();
  }

  get #wanted(): Wanted {
    const drafts = this.allowDrafts || this.surroundings.drafts;
    return { language: this.shownLanguage, reading: this.shownReading, drafts };
  }

  #reader(text: Messages): Reader {
    return {
      ...this.#wanted,
      catalogue: this.#translating.now?.catalogue,
      writtenIn: this.flow.questionnaire?.language ?? text.language,
      text,
      showPictures: this.showPictures,
      draw: (key) => this.draw(key),
      headingLevel: this.headingLevel,
      scale: this.scaleLook,
    };
  }

  /** The drawing called `key`. Its room is kept while the code for it is on its way. */
  protected draw(key: string | undefined): unknown {
    const { here, failed } = this.later;
    if (here) return here.code.drawIn(this, key, this.surroundings.pictures);
    return failed ? nothing : html`<span class="picture"></span>`;
  }

  /** Says that something was entered, and no more: the browser's own `input` holds the letters, and leads to the field. */
  #onEntry = (event: Event): void => {
    event.stopPropagation();
    this.dispatchEvent(new Event(event.type, { bubbles: true, composed: event.composed }));
  };

  /** Takes the person to a part of the form. */
  takeTo(on: FocusOn): void {
    const found = this.renderRoot.querySelector<HTMLElement>(`#${on.replace('answer', 'heading')}`);
    const field = found?.closest('.field')?.querySelector<HTMLElement>('[name]:is(input, textarea)');
    if (!on.startsWith('heading')) return (on.startsWith('answer') ? field : found)?.focus();
    const left = this.shadowRoot?.activeElement;
    // In a task of its own: in Chromium a heading that has the focus as soon as it is drawn is not spoken. Who has gone on by
    // then is not taken back.
    setTimeout(() => {
      if (this.shadowRoot?.activeElement === left) (found?.closest<HTMLElement>('.page[role=group]') ?? found)?.focus();
    });
  }
}
