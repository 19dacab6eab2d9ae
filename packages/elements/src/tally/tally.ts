import type { AlwaysClient, FailureReason } from '@always-kit/client';
import { isIdentifier, type Questionnaire } from '@always-kit/contract';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { version } from '../define/version.ts';
import { heading } from '../heading/heading.ts';
import { fill } from '../language/fill.ts';
import { languageAround, languageTag, unlikeAround } from '../language/language.ts';
import { Translating } from '../language/translating.ts';
import { wordsIn } from '../language/words-in.ts';
import { Surroundings } from '../provider/surroundings.ts';
import { QuestionnaireSource } from '../questionnaire/questionnaire-source.ts';
import { AlwaysFailedEvent, AlwaysSubmittedEvent } from '../response/events.ts';
import { isWaiting } from '../response/not-sent.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { tokens } from '../theme/tokens.ts';
import { howFar, whatCameOfIt } from './how-far.ts';
import { KeepingLater } from './keeping-later.ts';
import { PeopleAsked } from './people-asked.ts';
import { sendingOf } from './sending.ts';
import { tallyMessages, type TallyMessages } from './tally.messages.ts';
import { tallyQuestion, type TallyQuestion } from './tally-question.ts';
import { tallyStyles } from './tally.styles.ts';
import { tallyView } from './tally-view.ts';
import { TallyWording, type Asking } from './tally-wording.ts';

/**
 * The ward's weekly sample: one question, and one press for each person who was asked it. Presses can be taken back until
 * they are sent. Without a connection it goes on working, and sends by itself later: with an outbox of the page also after the
 * page was closed, without one from the page only. It asks before the page is left with answers in it that would be lost.
 *
 * @element always-tally
 * @slot - Shown until this element's script has come, and in its place where there is none.
 * @fires {AlwaysSubmittedEvent} always-submitted - A response is with the collector, or with an outbox on its way there: once for each person asked.
 * @fires {AlwaysFailedEvent} always-failed - Loading or sending failed; the person has been told.
 * @csspart answer - The button of one answer.
 * @csspart send - The button that sends.
 * @csspart undo - The button that takes the last press back.
 * @csspart unchecked - That nobody who speaks the language has checked these words.
 * @cssprop [--always-space=0.5em] - The unit of all distances.
 * @cssprop [--always-tally-height=18em] - The room that is kept while the question is loading.
 */
export class AlwaysTally extends LitElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = [tokens, base, buttons, tallyStyles];

  /** What to ask from. As an attribute the id of a questionnaire, or of one version of it; as a property also itself. */
  @property() questionnaire: string | Questionnaire | undefined;
  /** The id of the question in it. Without it the first about how often something happens. */
  @property() question: string | undefined;
  /** The ward, clinic or team that is asked about: its id at the collector. */
  @property() service = '';
  /** How many people to ask, so that it can say how far you are; 0 says only how many were asked. */
  @property({ type: Number }) goal = 5;
  /** The language to show, as a BCP 47 tag. Without it the provider's, else the language the element stands in. */
  @property() language: string | undefined;
  /** Whether to show translations that nobody who speaks the language has checked; the provider may allow them too. */
  @property({ type: Boolean, attribute: 'allow-drafts' }) allowDrafts = false;
  /** Keeps each press on the device, encrypted, until it is sent, so that the tally outlives its page. */
  @property({ type: Boolean, attribute: 'save-drafts' }) saveDrafts = false;
  /** For how many days they are kept, 1 to 90. */
  @property({ type: Number, attribute: 'save-days' }) saveDays = 7;
  /** The level of our heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Who talks to the collector, where there is no `<always-provider>` around. */
  @property({ attribute: false }) client: AlwaysClient | undefined;
  /** Words to say instead of ours. */
  @property({ attribute: false }) messages: Partial<TallyMessages> = {};

  @state() private broken = false;
  @state() private heard = '';

  readonly #surroundings = new Surroundings(this);
  readonly #translating = new Translating(this, () => {
    return { language: this.#language, reading: 'plain', drafts: this.#drafts };
  });
  readonly #source: QuestionnaireSource = new QuestionnaireSource(
    this,
    // Without a service nothing could be sent in the end, and people would have been asked for nothing.
    () => ({ client: this.#client, questionnaire: isIdentifier(this.service) ? this.questionnaire : undefined }),
    (reason) => void this.#goOnWithout(reason),
  );
  readonly #people: PeopleAsked = new PeopleAsked((_, as, reason) => {
    this.heard = whatCameOfIt(this.#people, this.#words);
    if (as === 'refused' && reason) this.dispatchEvent(new AlwaysFailedEvent('sending', reason));
    this.requestUpdate();
  });
  readonly #keeping: KeepingLater = new KeepingLater(this, {
    people: this.#people,
    asking: () => this.#asking,
    reader: () => ({ reading: 'plain', text: this.#words, catalogue: this.#translating.now?.catalogue }),
    send: () => void this.#send(),
    say: (words) => (this.heard = [this.heard, words].filter(Boolean).join('. ')),
  });
  readonly #send: () => Promise<void> = sendingOf(
    this,
    this.#people,
    this.#keeping,
    () => this.#client,
    (sent) => {
      this.heard = sent ? whatCameOfIt(this.#people, this.#words) : this.#words.sending;
      this.requestUpdate();
      for (const each of sent?.arrived ?? []) this.dispatchEvent(new AlwaysSubmittedEvent(...each));
      if (!sent?.failure) return;
      if (this.#people.refused > 0) console.warn(`always/not-sent: ${sent.failure.message}`);
      this.dispatchEvent(new AlwaysFailedEvent('sending', sent.failure.reason));
    },
  );
  /** What was asked when it could last be read. */
  #before: Questionnaire | undefined;
  #asking: Asking | undefined;
  #askedAbout = '';
  #followed: string | undefined;

  /** Answers that would be lost with the page: ask before you take it or the element away. */
  get unsent(): number {
    return this.#people.unsafe;
  }

  protected override update(changed: PropertyValues): void {
    this.#follow(); // after the source has, which is told before this
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const { waiting, now: translation } = this.#translating;
    if (waiting) return html`<div class="reserved"></div>`;
    const words = this.#words;
    const { lang, dir } = unlikeAround(this, words.language);
    return html`<div class="tally" lang=${lang ?? nothing} dir=${dir ?? nothing}>
      ${this.#asking ? this.#tally(this.#worded(this.#asking), words) : this.#without(words)}
      ${translation?.draft ? html`<p part="unchecked">${translation.catalogue.unchecked}</p>` : nothing}
      <p role="status" class="only-heard">${this.heard}</p>
    </div>`;
  }

  #without(words: TallyMessages): TemplateResult {
    const { failure } = this.#source;
    if (!failure && !this.broken) return html`<div class="reserved">${heading(this.headingLevel, words.loading)}</div>`;
    const offline = failure !== undefined && isWaiting(failure);
    return html`<div class="reserved tally">
      ${heading(this.headingLevel, words.notLoaded, { class: 'title' })}
      ${words.notLoadedHelp[offline ? 'offline' : 'broken'].map((line) => html`<p>${line}</p>`)}
      ${
        offline
          ? html`<button type="button" class="button" @click=${this.#source.load}>${words.tryAgain}</button>`
          : nothing
      }
    </div>`;
  }

  #tally(wording: TallyWording, words: TallyMessages): TemplateResult {
    const { goal, headingLevel } = this;
    return tallyView(
      {
        wording,
        words,
        people: this.#people,
        goal,
        headingLevel,
        sending: this.#people.underWay,
        kept: this.#keeping.here?.note,
      },
      { note: this.#note, takeBack: this.#takeBack, letGo: this.#letGo },
    );
  }

  get #words(): TallyMessages {
    const ours = this.#translating.now?.catalogue.tally;
    return wordsIn(this.#language, tallyMessages, ours, this.#surroundings.messages?.['always-tally'], this.messages);
  }

  get #client(): AlwaysClient | undefined {
    return this.client ?? this.#surroundings.client;
  }

  get #language(): string {
    return languageTag(this.language) ?? this.#surroundings.language ?? languageAround(this) ?? 'en-GB';
  }

  get #drafts(): boolean {
    return this.allowDrafts || this.#surroundings.drafts;
  }

  /** What is asked, in the language that is wanted where we have it. */
  #worded({ questionnaire, question }: Asking): TallyWording {
    const translated = this.#translating.translated(questionnaire).questions.find(({ id }) => id === question.id);
    const known = (translated as TallyQuestion | undefined) ?? question;
    return new TallyWording({ questionnaire, question: known }, this.#language, this.#drafts);
  }

  #note = (code: string): void => {
    if (!this.#asking) return;
    const wording = this.#worded(this.#asking);
    this.#people.note(code, wording.response(this.service, code, new Date()));
    this.#say(wording.answer(code));
  };

  #takeBack = (): void => {
    const code = this.#people.takeBack();
    if (code === undefined || !this.#asking) return;
    this.#say(fill(this.#words.takenBack, { answer: this.#worded(this.#asking).answer(code) }));
    // The button may go with the last answer: the focus must not be lost to the page.
    if (this.#people.last === undefined) this.renderRoot.querySelector<HTMLElement>('[part=send]')?.focus();
  };

  /** Says what was done, and how far that is. */
  #say(done: string): void {
    this.heard = `${done}. ${howFar(this.#people, this.goal, this.#words)}`;
    this.requestUpdate();
  }

  #letGo = (): void => {
    if (this.#people.underWay) return;
    if (this.#people.noted() === 0 && this.#people.leaving === 0) {
      this.heard = this.#words.nothingToSend;
      return;
    }
    this.#people.letGo();
    void this.#send();
  };

  /** The question to ask from what was read, looked for once. */
  #follow(): void {
    const questionnaire = this.#source.questionnaire ?? this.#before;
    if (!questionnaire) return;
    const before = this.#asking;
    const same = before?.questionnaire.id === questionnaire.id && this.#askedAbout === this.service;
    if (same && before.questionnaire === questionnaire && this.#followed === this.question) return;
    this.#followed = this.question;
    this.#askedAbout = this.service;
    const question = tallyQuestion(questionnaire, this.question);
    if (!question) {
      console.warn(`always/no-tally: ${questionnaire.id} has no question that one press answers on its own.`);
      this.#asking = undefined;
      this.broken = true;
      return this.#sayFailure('invalid');
    }
    if (before && !(same && before.question.id === question.id)) {
      this.#people.beginAgain();
      if (this.#people.leaving > 0) void this.updateComplete.then(() => this.#send());
    }
    this.#asking = { questionnaire, question };
    this.broken = false;
  }

  async #goOnWithout(reason: FailureReason): Promise<void> {
    this.#before = await this.#keeping.before(reason);
    if (this.#before) this.requestUpdate();
    else this.#sayFailure(reason);
  }

  #sayFailure(reason: FailureReason): void {
    this.heard = this.#words.notLoaded;
    if (!this.#client) console.warn('always/no-client: <always-tally> has nobody to send to.');
    if (!isIdentifier(this.service))
      console.warn('always/no-service: <always-tally> needs service="…", the id of one.');
    this.dispatchEvent(new AlwaysFailedEvent('loading', reason));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'always-tally': AlwaysTally;
  }
}
