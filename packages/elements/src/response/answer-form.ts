import type { AlwaysClient, Result } from '@always-kit/client';
import { type AnswerValue, type Questionnaire, type QuestionnaireResponse, type Reading } from '@always-kit/contract';
import type { OwnPattern } from '@always-kit/contract/private-words';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { version } from '../define/version.ts';
import { languageAround, languageTag, unlikeAround } from '../language/language.ts';
import { Translating, type Wanted } from '../language/translating.ts';
import { wordsIn } from '../language/words-in.ts';
import type { Media } from '../media/media.ts';
import { pictureStyles } from '../pictures/picture.styles.ts';
import { picturesFor } from '../pictures/pictures.ts';
import type { Part } from '../parts/part.ts';
import { Surroundings } from '../provider/surroundings.ts';
import { questionStyles } from '../question/question.styles.ts';
import { kindOf } from '../question/kinds.ts';
import type { Reader } from '../question/reader.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { tokens } from '../theme/tokens.ts';
import { Apart } from './apart.ts';
import { AlwaysStepEvent } from './events.ts';
import type { Extra } from './extra.ts';
import type { FirstMessages, FormMessages } from './form.messages.ts';
import { formStyles } from './form.styles.ts';
import { ideas } from './pages/ideas.ts';
import { loadingPage, notLoadedPage } from './pages/loading-page.ts';
import type { Later } from './later-part.ts';
import { onePageLayout } from './layouts.ts';
import { drawn, whenHere, type Page } from './pages/page.ts';
import { questionPage } from './pages/question-page.ts';
import { sendingPage } from './pages/sending-page.ts';
import { startPage } from './pages/start-page.ts';
import { thanksPage } from './pages/thanks-page.ts';
import { whenIdle } from './when-idle.ts';
import { ResponseFlow, type FocusOn } from './response-flow.ts';

/** How long to wait for a client, a questionnaire and a service before saying that there are none, in milliseconds. */
const patience = 5_000;
/** How long after the last key to say how many characters are left, in milliseconds: not while somebody types. */
const pause = 1_000;

/**
 * What `<always-what-matters>` and `<always-feedback>` have in common: a questionnaire, asked a question at a time, and one
 * response that is sent. The two differ in their words, in how they are read, and in their looks.
 *
 * @slot - Shown until this element's script has come, and in its place where there is none.
 * @slot intro - Before the first question, instead of our own introduction.
 * @slot safety - Instead of our own words on who reads the answers, what to do when it is urgent, and leaving out names.
 * @slot help - How to get help from a person: shown after the buttons of every page.
 * @slot urgent - Where to get help now, instead of our own words, when an answer says that a life or a body may be in danger.
 * @slot safeguarding - The same, when an answer says that somebody may be hurt, abused or unsafe.
 * @slot after - After the thanks, instead of our own words on what happens next.
 * @fires {AlwaysSubmittedEvent} always-submitted - The response is with the collector.
 * @fires {AlwaysFailedEvent} always-failed - Loading or sending failed; the person has been told.
 * @fires {AlwaysStepEvent} always-step - Something else is shown: keep the page's title in step.
 * @fires {AlwaysResponseEvent} always-response - With `delivery="host"`: the response, for the page to take.
 * @fires {Event} input - Something was entered.
 * @fires {Event} change - Something was entered, and left.
 * @csspart question - A question with its inputs.
 * @csspart option - One answer to pick, with its input.
 * @csspart hint - The hint of a question.
 * @csspart error - The error beside a question.
 * @csspart summary - The summary of errors.
 * @csspart failure - What is said when sending failed.
 * @csspart safety - The words on safety.
 * @csspart caution - What is said of private words in an answer.
 * @csspart hide - The button that hides them.
 * @csspart leave - The button that leaves them.
 * @csspart help-now - Where to get help now.
 * @csspart thanks - The thanks.
 * @csspart start - The button that starts.
 * @csspart continue - The button that goes on.
 * @csspart back - The button that goes back.
 * @csspart send - The button that sends, or tries again.
 * @csspart finish - The button that stops asking.
 * @csspart clear - The button that takes a pick back.
 * @csspart another-way - How to say that this is needed in another way.
 * @csspart quote - The question whether words may be quoted.
 * @csspart helped - How to say that somebody helps.
 * @csspart hand-over - What an interviewer sees between two people.
 * @csspart offer - What is offered after the thanks.
 * @csspart begin - The button that takes it up.
 * @csspart no-thanks - The button that does not.
 * @csspart next-person - The button for the next person.
 * @cssprop [--always-space=0.5em] - The unit of all distances.
 * @cssprop [--always-scroll-margin=1em] - Room to keep above what takes the focus: the height of a sticky header.
 * @cssprop [--always-form-height=26em] - The room that is kept while the questions are loading.
 */
export abstract class AnswerForm<Messages extends FirstMessages = FirstMessages> extends LitElement {
  static readonly version: string = version;
  static readonly formAssociated: boolean = true;
  static override styles: CSSResultGroup = [tokens, base, buttons, pictureStyles, questionStyles, formStyles];

  /**
   * What to ask. As an attribute the id of a questionnaire (`wm-core`), or of one version of it (`wm-core@0.1`); as a
   * property also the questionnaire itself.
   */
  @property() questionnaire: string | Questionnaire | undefined;
  /** The ward, clinic or team that the answers are about: its id at the collector. */
  @property() service = '';
  /**
   * How the person answers: `self`, `helped`, `interview` (somebody asks one person after the other: after sending they go on
   * to the next, and nothing of the one before is left) or `story` (one large box, with the questions as prompts). Without it
   * the person can say that somebody helps them.
   */
  @property() mode: string | undefined;
  /** Who asks: `nobody`, `peer-or-volunteer`, `staff-not-giving-care`, `staff-giving-care` or `researcher`. */
  @property({ attribute: 'asked-by' }) askedBy: string | undefined;
  /** Where the answers come from: `screen`, or `paper` where somebody types them in from a paper form. */
  @property() source: string | undefined;
  /** `pages` asks one question at a time, `one-page` all of them on one page. */
  @property() layout: 'pages' | 'one-page' = 'pages';
  /** `host` sends nothing: the page takes each response from `always-response`. */
  @property() delivery: 'collector' | 'host' = 'collector';
  /** Asks, apart from the answers and before they are sent, whether the person's words may be quoted without a name. */
  @property({ type: Boolean, attribute: 'may-quote' }) mayQuote = false;
  /**
   * Offers to say in which other way the person needs this, such as large print or another language; `another-way="off"` does
   * not. `<always-feedback>` offers it by itself.
   */
  @property({ attribute: 'another-way', converter: (written) => written !== null && written !== 'off' }) anotherWay =
    false;
  /** Who the person is, where the page knows: `patient`, `carer`, `family-friend`, `staff`, `child` or `young-person`. */
  @property() audience: string | undefined;
  /** The language to show, as a BCP 47 tag. Without it the provider's, else the language the element stands in. */
  @property() language: string | undefined;
  /** Whether to show translations that nobody who speaks the language has checked; the provider may allow them too. */
  @property({ type: Boolean, attribute: 'allow-drafts' }) allowDrafts = false;
  /** The level of our headings, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Keeps answers that are not sent on the device, encrypted, so that the person can come back. Not on a kiosk. */
  @property({ type: Boolean, attribute: 'save-drafts' }) saveDrafts = false;
  /** For how many days they are kept, 1 to 90. */
  @property({ type: Number, attribute: 'save-days' }) saveDays = 7;
  /** Clears itself for the next person: after a while without a touch, which it warns of, and after sending. */
  @property({ type: Boolean }) kiosk = false;
  /** After how many seconds without a touch a kiosk clears itself, 40 or more. The last 20 of them are the warning. */
  @property({ type: Number, attribute: 'kiosk-idle' }) kioskIdle = 60;
  /** `button` offers to read each question aloud. */
  @property({ attribute: 'read-aloud' }) readAloud: 'button' | undefined;
  /** Recordings and signed videos of the questions, before those of the provider. */
  @property({ attribute: false }) media: Media | undefined;
  /**
   * Offers questions about the person after the answers are sent, such as age or ethnic group, and sends them apart: the id of
   * a questionnaire whose purpose is `about-you` (that name where it is empty), or as a property the questionnaire.
   */
  @property() equality: string | Questionnaire | undefined;
  /**
   * How deprived the area is where the person lives, 1 (most) to 10 (least), where the page knows it. It goes with the questions
   * about the person, so never without their yes. Never ask for a postcode to find it out.
   */
  @property({ type: Number, attribute: 'deprivation-decile' }) deprivationDecile: number | undefined;
  /** Offers to leave an address after the answers are sent. It is sent and kept apart from them. */
  @property({ type: Boolean, attribute: 'stay-in-touch' }) stayInTouch = false;
  /** Its name in a `<form>` of the page: its value there is the answers so far, as JSON by the ids of the questions. */
  @property({ reflect: true }) name = '';
  /** Whether a `<form>` of the page may be submitted only once something is answered. */
  @property({ type: Boolean }) required = false;
  /**
   * `off` looks at nothing that is written: no offer to hide private words, no help where somebody may be in danger, no mark
   * for staff. Not recommended; for pages that do all of it themselves.
   */
  @property() cautions: 'on' | 'off' = 'on';
  /** Who talks to the collector, where there is no `<always-provider>` around. */
  @property({ attribute: false }) client: AlwaysClient | undefined;

  protected readonly surroundings: Surroundings = new Surroundings(this, true);
  readonly #translating = new Translating(this, () => this.#wanted);
  protected readonly flow: ResponseFlow = new ResponseFlow(this, () => ({
    client: this.client ?? this.surroundings.client,
    questionnaire: this.questionnaire,
    service: this.service,
    mode: this.mode,
    askedBy: this.askedBy,
    source: this.source,
    layout: this.layout === 'one-page' && !onePageLayout.failed ? 'one-page' : 'pages',
    later: this.later,
    send: this.#send,
    audience: this.audience,
    ...this.#wanted,
    translated: (questionnaire) => this.#translating.translated(questionnaire),
    extras: this.#extras,
  }));
  readonly #extras: Extra[] = [];
  #around: string | undefined;
  #shown = '';
  readonly #apart = new Apart();
  #prepared: Questionnaire | undefined;
  #styled = false;
  #impatient: ReturnType<typeof setTimeout> | undefined;
  #count = '';
  #counted = '';
  #counting: ReturnType<typeof setTimeout> | undefined;

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
    this.#impatient = setTimeout(() => void this.#warnOfMissing(), patience);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#impatient);
    clearTimeout(this.#counting);
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
    await Promise.all([this.later.load(), this.layout === 'one-page' && onePageLayout.load()]);
    this.requestUpdate();
    await this.updateComplete;
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

  /** Leaves the introduction. */
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
    this.flow.forget();
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
    if (!here || this.#styled) return;
    this.#styled = true;
    here.code.complete(this, this.flow);
  }

  protected override render(): TemplateResult {
    const { flow, words } = this;
    const { waiting, now: translation } = this.#translating;
    if (waiting) return html`<div class="reserved"></div>`;
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
    return html`<div class="form ${this.shownReading}" lang=${lang} dir=${dir} @change=${this.#onChange}>
      ${this.renderAbove(words)} ${drawn(page, 'above')} ${this.#apart.draw(shown, instead ?? this.#page(page))}
      ${drawn(page, 'below')} ${this.anotherWay ? whenHere(page, ({ anotherWay }, page) => anotherWay(page)) : nothing}
      <slot name="help"><div class="help">${ideas(words.help, page.reader)}</div></slot>
      ${translation?.draft ? html`<p class="hint">${translation.catalogue.unchecked}</p>` : nothing}
      <p role="status" class="only-heard">${this.#status(words)}</p>
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
    if (this.flow.questionnaire) this.#prepare();
    this.#sayCount();
    const { step, faults, nothingAnswered, notSent } = this.flow;
    const heading = this.renderRoot.querySelector('#heading')?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
    const error = faults.length > 0 || nothingAnswered || notSent !== undefined;
    const shown = JSON.stringify([step, heading, error]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const at = step === 'question' ? this.flow.asked.findIndex(({ id }) => id === this.flow.question?.id) + 1 : 0;
    this.dispatchEvent(new AlwaysStepEvent(step, heading, error, at, this.flow.asked.length));
  }

  #page(page: Page): TemplateResult | typeof nothing {
    switch (page.flow.step) {
      case 'loading':
        return loadingPage(page);
      case 'not-loaded':
        return notLoadedPage(page);
      case 'start':
        // Without the rest it could not clear itself for the next person.
        if (this.kiosk && !this.later.here) return this.later.failed ? notLoadedPage(page, true) : loadingPage(page);
        return startPage(page);
      case 'question':
        if (!page.flow.onOnePage) return questionPage(page);
        return onePageLayout.for(this)?.onePage(page) ?? loadingPage(page);
      case 'check':
        if (page.flow.straight) return sendingPage(page);
        return whenHere(page, ({ checkPage }, page) => checkPage(page)) ?? sendingPage(page);
      case 'done':
        return thanksPage(page);
    }
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
      pictures: picturesFor(
        this,
        this.showPictures || asksWithFaces(this.flow.questionnaire),
        this.surroundings.pictures,
      ),
      headingLevel: this.headingLevel,
      scale: this.scaleLook,
    };
  }

  /** What is announced. The element for it is there from the first rendering: one that comes later is not spoken. */
  #status(words: Messages): string {
    const { step, sending, notSent, byItself } = this.flow;
    if (step === 'loading') return words.loading;
    if (step === 'not-loaded') return words.notLoaded;
    if (step === 'done') return `${words.thanks}. ${words.received}`;
    if (sending) return words.sending;
    if (this.flow.cleared) return words.cleared;
    if (!notSent) return this.#counted || (this.#extras.map(({ says }) => says?.()).find(Boolean) ?? '');
    // What came of a press is read where the focus goes. What came by itself is not, so it is said here.
    const help = (words as Partial<FormMessages>).notSentHelp?.[notSent];
    return byItself && help && notSent !== 'waiting'
      ? `${words.notSent}. ${help.map(({ text }) => text).join(' ')}`
      : words.notSent;
  }

  /** A `change` does not leave a shadow root by itself, as `input` does. */
  #onChange = (): void => {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  #sayCount(): void {
    const count = this.renderRoot.querySelector('#count')?.textContent ?? '';
    if (count === this.#count) return;
    this.#count = count;
    clearTimeout(this.#counting);
    this.#counting = setTimeout(() => {
      this.#counted = this.#count;
      this.requestUpdate();
    }, pause);
  }

  /** Takes the person to a part of the form. */
  takeTo(on: FocusOn): void {
    const found = this.renderRoot.querySelector<HTMLElement>(`#${on.replace('answer', 'heading')}`);
    const field = found?.closest('.field')?.querySelector<HTMLElement>('[name]:is(input, textarea)');
    (on.startsWith('answer') ? field : found)?.focus();
  }

  /** Gets what comes after the first question while the person reads, so that being offline later does not hurt. */
  #prepare(): void {
    if (this.#prepared === this.flow.questionnaire) return;
    this.#prepared = this.flow.questionnaire;
    if (this.layout === 'one-page') void onePageLayout.load();
    const { questions = [] } = this.flow.questionnaire ?? {};
    const soon = this.mode === 'story' || this.mode === 'interview' || this.saveDrafts || this.kiosk || this.readAloud;
    if (soon || questions.some((question) => !kindOf(question))) this.later.for(this);
    else whenIdle(() => this.later.for(this));
  }

  #send = async (response: QuestionnaireResponse): Promise<Result<unknown>> => {
    const client = this.client ?? this.surroundings.client;
    if (this.delivery !== 'host') {
      return client?.sendResponse(response) ?? failure('There is no client: set one, or use <always-provider>');
    }
    await this.later.load();
    return this.later.here?.code.handToPage(this, response) ?? failure('The rest of the form could not be loaded');
  };

  #warnOfMissing = async (): Promise<void> => {
    this.flow.giveUp();
    await this.later.load();
    this.later.here?.code.warnOfMissing(this, this.client ?? this.surroundings.client);
  };
}

function failure(message: string): Result<never> {
  return { ok: false, reason: 'invalid', message };
}

function asksWithFaces(questionnaire: Questionnaire | undefined): boolean {
  return questionnaire?.questions.some(({ kind }) => kind === 'faces') ?? false;
}
