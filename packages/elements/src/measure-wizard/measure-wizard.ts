import type { AlwaysClient } from '@always-kit/client';
import { mayRecord } from '@always-kit/contract';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { remembered } from '../remembered/remembered.ts';
import { Announcer } from '../announcing/announcer.ts';
import { version } from '../define/version.ts';
import { languageAround, unlikeAround } from '../language/language.ts';
import { Surroundings } from '../provider/surroundings.ts';
import { showWholeFields } from '../response/whole-fields.ts';
import { Focusing } from '../writing/focusing.ts';
import { groupOf, type Questions } from './countable.ts';
import { Foresight } from './foresight.ts';
import { formAround } from './form-around.ts';
import { styles } from './measure-wizard.styles.ts';
import type { Look } from './pages/page.ts';
import { QuestionsReader, type FoundQuestions } from './questions-reader.ts';
import { whatIsThere, youMayRead } from './what-is-there.ts';
import { WizardReader, type FoundMeasures } from './wizard-reader.ts';
import { Wizard } from './wizard.ts';
import { Words, type SomeMessages } from './words.ts';

/** The most measures that an Always Event holds. */
const mostMeasures = 20;

/**
 * Takes a team that has never measured from what should always happen to a measure with a chart: one question a page, in plain
 * words, and everything checked before it is saved. People who may not record see what is measured, and no form.
 *
 * @element always-measure-wizard
 * @fires {AlwaysMeasureSavedEvent} always-measure-saved - The measure is saved, and the collector has it.
 * @fires {AlwaysMeasurePageEvent} always-measure-page - Another page is shown. It says nothing of what was answered.
 * @csspart title - The heading of the page.
 * @csspart progress - Which page it is.
 * @csspart counted - What will be counted, said back.
 * @csspart outlook - How soon a chart can show a change.
 * @csspart problem - What went wrong, above the form.
 * @csspart back - The button to the page before.
 * @csspart continue - The button to the next page, or to save.
 * @cssprop [--always-colour-button=#007f3b] - The main button.
 * @cssprop [--always-colour-link=#005eb8] - Links and the other buttons.
 * @cssprop [--always-scroll-margin=1em] - Room to leave for a bar of the page's own when focus moves.
 */
export class AlwaysMeasureWizard extends LitElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = styles;

  /** The id of the Always Event. */
  @property({ attribute: 'always-event' }) alwaysEvent = '';
  /** The id of a measure to change. Without it a new one is made. */
  @property() measure = '';
  /** Who talks to the collector, instead of the client of the nearest `<always-provider>`. */
  @property({ attribute: false }) client: AlwaysClient | undefined;
  /** The level of the heading, 1 to 6. The headings inside follow on from it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Words to say instead of ours. What is left out keeps its English; give `language` with a translation. */
  @property({ attribute: false }) messages: SomeMessages = {};

  @state() private finding = '';

  /** @internal */
  readonly foresight: Foresight = new Foresight(this);
  readonly #announcer = new Announcer(this);
  readonly #surroundings = new Surroundings(this);
  readonly #reader = new WizardReader(this);
  readonly #asked = new QuestionsReader(this);
  readonly #focusing = new Focusing(this);
  readonly #wizard = new Wizard(this);
  #around: string | undefined;
  readonly #wordsOnce = remembered<Words>();
  #questions: Questions = { groups: [], complete: false };
  #questionsOf: readonly unknown[] = [];

  constructor() {
    super();
    showWholeFields(this);
  }

  /** The client in use: our own, or the provider's. */
  get connectedClient(): AlwaysClient | undefined {
    return this.client ?? this.#surroundings.client;
  }

  /** @internal */
  get found(): FoundMeasures | undefined {
    return this.#reader.found;
  }

  /** @internal */
  get wantsQuestions(): boolean {
    return this.found !== undefined;
  }

  /** Our words, and dates and numbers as their language writes them. */
  get words(): Words {
    const given = this.#surroundings.messages?.['always-measure-wizard'];
    return this.#wordsOnce([given, this.messages], () => new Words({ ...given, ...this.messages }));
  }

  /** @internal */
  get questions(): Questions {
    const { words } = this;
    const { found } = this.#asked;
    if (found !== this.#questionsOf[0] || words !== this.#questionsOf[1]) {
      this.#questionsOf = [found, words];
      this.#questions = readQuestions(found, words.language);
    }
    return this.#questions;
  }

  /** Reads again what there is. What was answered stays as it is. */
  async refresh(): Promise<void> {
    await Promise.all([this.#reader.read(), this.#asked.read()]);
    await this.updateComplete;
  }

  override connectedCallback(): void {
    // Once, and not again when it changes: a page translator rewrites `lang` under our feet.
    this.#around ??= languageAround(this);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#wizard.leave();
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus(options);
  }

  /** @internal */
  focusOn(...ids: readonly string[]): void {
    this.#focusing.next(...ids, 'heading');
  }

  /** @internal */
  readAgain(): Promise<void> {
    return this.#reader.read();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const asksForAnother = (['alwaysEvent', 'measure'] as const).some((name) => changed.get(name) !== undefined);
    if (asksForAnother) this.#wizard.forget();
    this.#reader.follow();
    this.#asked.follow();
    if (!this.#wizard.undertaking && this.found && !this.#reader.reading) this.#begin(this.found);
    if (!this.#wizard.undertaking) return;
    this.foresight.prepare();
    if (this.#wizard.page === 'people') this.foresight.want(this.#wizard.findings.outlook.changes);
  }

  protected override render(): TemplateResult {
    const { language } = this.words;
    const { lang = nothing, dir = nothing } = unlikeAround(this.#around, language);
    return html`
      <div
        class="form wizard"
        lang=${lang}
        dir=${dir}
        aria-busy=${this.#reader.reading && !this.found ? 'true' : nothing}
      >
        <p class="only-heard" role="status">${this.#announcer.said}</p>
        ${this.#content()}
      </div>
    `;
  }

  #content(): TemplateResult {
    const { words, found, headingLevel } = this;
    const { text } = words;
    const { failure, person } = this.#reader;
    if (this.alwaysEvent === '') return html`<p>${text.noAlwaysEvent}</p>`;
    if (!found) return failure ? this.#notRead(words.notRead(failure)) : html`<p>${text.loading}</p>`;
    const why = this.#mayWrite ? this.#whyNot(found) : youMayRead(person, words);
    const wizard = this.#wizard;
    if (why !== undefined) return whatIsThere({ found, wizard, words, headingLevel, why });
    if (!wizard.undertaking) return html`<p>${text.loading}</p>`;
    return html`${keyed(wizard.page, formAround(this.#look(found)))}`;
  }

  get #mayWrite(): boolean {
    const { person } = this.#reader;
    return person !== undefined && mayRecord(person);
  }

  /** Why there is no form for somebody who may write. */
  #whyNot({ alwaysEvent }: FoundMeasures): string | undefined {
    const { undertaking, page } = this.#wizard;
    const { text } = this.words;
    if (undertaking) {
      const isNew = undertaking.began.measure === undefined && page !== 'saved';
      const others = alwaysEvent.measures.filter(({ id }) => id !== undertaking.id);
      return isNew && others.length >= mostMeasures ? text.tooMany : undefined;
    }
    return this.measure === '' || this.#reader.reading ? undefined : text.noSuchMeasure;
  }

  #look(found: FoundMeasures): Look {
    const { words, headingLevel } = this;
    return {
      wizard: this.#wizard,
      words,
      found,
      asking: {
        found: this.#asked.found,
        failed: this.#asked.failure !== undefined && !this.#asked.reading,
        read: () => void this.#lookAgain(),
      },
      noReckoning: this.foresight.missing,
      finding: { words: this.finding, write: (written) => (this.finding = written) },
      headingLevel,
      toField: (field) => this.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus(),
    };
  }

  #notRead(why: string): TemplateResult {
    const { text } = this.words;
    return html`
      <div class="problem">
        <p class="problem-title">${text.notRead}</p>
        <p>${why}</p>
      </div>
      <button type="button" class="button quiet" @click=${() => void this.#tryAgain()}>
        ${this.#reader.reading ? text.loading : text.tryAgain}
      </button>
    `;
  }

  async #tryAgain(): Promise<void> {
    if (this.#reader.reading) return;
    await this.#reader.read();
    const { failure } = this.#reader;
    if (failure) this.#announcer.say(this.words.notRead(failure));
    else this.focusOn('heading');
  }

  async #lookAgain(): Promise<void> {
    await this.#asked.read();
    const { failure } = this.#asked;
    this.#announcer.say(failure ? this.words.notRead(failure) : this.words.text.lookedAgain);
  }

  #begin(found: FoundMeasures): void {
    const before = found.alwaysEvent.measures.find(({ id }) => id === this.measure);
    if (!before && this.measure !== '') return;
    this.#wizard.begin(found, before);
    void this.updateComplete.then(() => this.#wizard.undertaking && this.#mayWrite && this.#wizard.tell());
  }
}

function readQuestions(found: FoundQuestions | undefined, language: string): Questions {
  const groups = (found?.questionnaires ?? []).flatMap((questionnaire) => groupOf(questionnaire, language) ?? []);
  return { groups, complete: found !== undefined && !found.incomplete };
}

declare global {
  interface HTMLElementTagNameMap {
    'always-measure-wizard': AlwaysMeasureWizard;
  }
}
