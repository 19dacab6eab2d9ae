import type { AlwaysClient } from '@always-kit/client';
import type { MethodStep } from '@always-kit/contract';
import { steps } from '@always-kit/method';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { remembered } from '../remembered/remembered.ts';
import { dayHere } from '../response/moment.ts';
import { againButton } from '../reading/again-button.ts';
import { Announcer } from '../announcing/announcer.ts';
import { version } from '../define/version.ts';
import { heading } from '../heading/heading.ts';
import { languageAround, unlikeAround } from '../language/language.ts';
import { Surroundings } from '../provider/surroundings.ts';
import { showWholeFields } from '../response/whole-fields.ts';
import { Focusing } from '../writing/focusing.ts';
import { Begin } from './begin.ts';
import { beside } from './beside.ts';
import { overview, phases, youAre } from './overview.ts';
import { AlwaysStepOpenedEvent } from './record.events.ts';
import { styles } from './record.styles.ts';
import { RecordReader, type Work } from './record-reader.ts';
import { RecordWords, type SomeMessages } from './record-words.ts';
import { Resting } from './resting.ts';
import { stepRow, type OpenRows } from './step-row.ts';
import { Tasks } from './tasks.ts';
import type { View } from './view.ts';
import { Voices } from './voices.ts';

/**
 * Where a team does the work on an Always Event: what would help now, the steps of the method, and all that is written down about
 * each. People whose role allows it write here; others read.
 *
 * @element always-record
 * @fires {AlwaysEntryWrittenEvent} always-entry-written - The person wrote something, and the collector has it.
 * @fires {AlwaysEntryRemovedEvent} always-entry-removed - The person took something out, and the collector has done it.
 * @fires {AlwaysStepOpenedEvent} always-step-opened - The person opened a step.
 * @csspart title - The heading.
 * @csspart vision - The vision statement, once there is one.
 * @csspart now - What would help now, or that the work rests.
 * @csspart helps - The sentence that says what would help now.
 * @csspart progress - How far each phase has come.
 * @csspart step - Each step, and each row beside the steps.
 * @csspart state - Where a step stands, in words.
 * @csspart entry - Each thing that is written down.
 * @csspart lowest - What to look after first, of the readiness check.
 * @csspart ledger - Who took part in each step.
 * @csspart form - A form that is open.
 * @csspart hint - What would make something stronger, under its field.
 * @csspart problem - What went wrong, above the form.
 * @csspart conflict - That somebody else wrote meanwhile, and what.
 * @cssprop [--always-colour-button=#007f3b] - The main button.
 * @cssprop [--always-colour-link=#005eb8] - Links and the other buttons.
 * @cssprop [--always-scroll-margin=1em] - Room to leave for a bar of the page's own when focus moves.
 */
export class AlwaysRecord extends LitElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = styles;

  /** The id of the Always Event. */
  @property({ attribute: 'always-event' }) alwaysEvent = '';
  /** The id of the service that it is about. Where there is no Always Event yet, one can then be begun here. */
  @property() service = '';
  /** The step that is open from the start, such as `aim`. */
  @property() step = '';
  /** Who talks to the collector, instead of the client of the nearest `<always-provider>`. */
  @property({ attribute: false }) client: AlwaysClient | undefined;
  /** The level of the heading, 1 to 6. The headings inside follow on from it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Words to say instead of ours. What is left out keeps its English; give `language` with a translation. */
  @property({ attribute: false }) messages: SomeMessages = {};

  @state() private open: ReadonlySet<string> = new Set();

  readonly #announcer = new Announcer(this);
  readonly #surroundings = new Surroundings(this);
  readonly #reader = new RecordReader(this);
  readonly #tasks = new Tasks(this, this.#reader);
  readonly #begin = new Begin(this, this.#reader);
  readonly #resting = new Resting(this, this.#reader);
  readonly #voices = new Voices(this);
  readonly #focusing = new Focusing(this);
  #around: string | undefined;
  readonly #wordsOnce = remembered<RecordWords>();

  constructor() {
    super();
    showWholeFields(this);
  }

  /** The client in use: our own, or the provider's. */
  get connectedClient(): AlwaysClient | undefined {
    return this.client ?? this.#surroundings.client;
  }

  /** @internal */
  get words(): RecordWords {
    const given = this.#surroundings.messages?.['always-record'] as SomeMessages | undefined;
    return this.#wordsOnce([given, this.messages], () => new RecordWords({ ...given, ...this.messages }));
  }

  /** Reads the record again. What is open, written or focused stays as it is. */
  async refresh(): Promise<void> {
    await this.#reader.read();
    await this.updateComplete;
  }

  /** Opens a step and goes to it. */
  async openStep(step: MethodStep): Promise<void> {
    this.#setOpen(step, true);
    this.focusOn(`toggle-${step}`);
    await this.updateComplete;
    this.renderRoot.querySelector(`[data-step='${CSS.escape(step)}']`)?.scrollIntoView({ block: 'start' });
  }

  override connectedCallback(): void {
    // Once, and not again when it changes: a page translator rewrites `lang` under our feet.
    this.#around ??= languageAround(this);
    super.connectedCallback();
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus(options);
  }

  /** @internal */
  focusOn(...ids: readonly string[]): void {
    this.#focusing.next(...ids);
  }

  /** @internal */
  say(...sentences: readonly string[]): void {
    this.#announcer.say(...sentences);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('alwaysEvent')) {
      this.#voices.forget();
      this.#resting.failure = undefined;
      this.open = new Set(this.step === '' ? [] : [this.step]);
    } else if (changed.has('step') && this.step !== '') this.open = new Set([...this.open, this.step]);
    this.#reader.follow();
  }

  protected override render(): TemplateResult {
    const { text, language } = this.words;
    const { lang = nothing, dir = nothing } = unlikeAround(this.#around, language);
    const { reading, found } = this.#reader;
    return html`
      <div class="record" lang=${lang} dir=${dir} aria-busy=${reading && !found ? 'true' : nothing}>
        <div class="title" part="title">
          ${heading(this.headingLevel, text.title, { id: 'title', focusable: true })}
        </div>
        <p class="only-heard" role="status">${this.#announcer.said}</p>
        ${found ? this.#whole(found) : this.#nothingYet()}
      </div>
    `;
  }

  #nothingYet(): TemplateResult {
    const { text } = this.words;
    const { failure, reading } = this.#reader;
    if (this.alwaysEvent === '') return html`<p>${text.noAlwaysEvent}</p>`;
    if (!this.connectedClient) return html`<p>${text.noClient}</p>`;
    const form = this.#begin.form();
    if (form) return form;
    if (!failure) return html`<p>${text.loading}</p>`;
    if (this.#begin.noneYet) {
      return html`
        <p class="apart">${text.noneYet}</p>
        <p class="aside apart">${youAre(this.#reader.person, this.words)}</p>
        ${this.#again(text.checkAgain, reading)}
      `;
    }
    return html`
      <div class="problem" part="problem">
        <p class="problem-title">${text.notRead}</p>
        <p>${this.words.notRead(failure)}</p>
      </div>
      ${this.#again(text.tryAgain, reading)}
    `;
  }

  #whole(work: Work): TemplateResult {
    const { words } = this;
    const { text } = words;
    const { failure, person, reading } = this.#reader;
    const view: View = {
      work,
      words,
      person,
      tasks: this.#tasks,
      voices: this.#voices,
      headingLevel: this.headingLevel,
      today: dayHere(new Date()),
      focusOn: (...ids) => this.focusOn(...ids),
    };
    const rows: OpenRows = { isOpen: (id) => this.open.has(id), setOpen: (id, open) => this.#setOpen(id, open) };
    const level = this.headingLevel + 1;
    const already = this.#begin.already(work.alwaysEvent);
    return html`
      <p class="subtitle">${work.alwaysEvent.title}</p>
      ${already ? html`<p class="stale">${already}</p>` : nothing}
      ${
        work.alwaysEvent.visionStatement
          ? html`<p class="vision" part="vision"><q>${work.alwaysEvent.visionStatement.text}</q></p>`
          : nothing
      }
      ${
        failure
          ? html`<div class="stale">
              <p>${text.stale}</p>
              ${this.#again(text.checkAgain, reading)}
            </div>`
          : nothing
      }
      ${overview({
        view,
        openStep: (step) => void this.openStep(step),
        startAgain: () => void this.#resting.startAgain(),
        starting: this.#resting.starting,
      })}
      ${
        this.#resting.failure
          ? html`<div class="problem" part="problem" id="problem-rest" tabindex="-1">
              <p>${words.notDone(this.#resting.failure)}</p>
            </div>`
          : nothing
      }
      <p class="aside you">${youAre(person, words)}</p>
      ${phases.map(
        (phase) => html`
          ${heading(level, text.phases[phase], { id: `phase-${phase}`, class: 'phase-title' })}
          <ul class="steps">
            ${steps.filter((step) => step.phase === phase).map((step) => stepRow(step, level + 1, view, rows))}
          </ul>
        `,
      )}
      ${beside(level, view, rows)}
      <p class="aside">${text.draft}</p>
    `;
  }

  #again(label: string, reading: boolean): TemplateResult {
    return againButton({ label, loading: this.words.text.loading, reading, again: () => this.#tryAgain() });
  }

  async #tryAgain(): Promise<void> {
    if (this.#reader.reading) return;
    await this.#reader.read();
    const { failure } = this.#reader;
    const { text } = this.words;
    this.say(this.#begin.noneYet ? text.noneYet : failure ? this.words.notRead(failure) : text.updated);
  }

  #setOpen(id: string, open: boolean): void {
    if (open === this.open.has(id)) return;
    const changed = new Set(this.open);
    if (open) changed.add(id);
    else changed.delete(id);
    this.open = changed;
    const step = steps.find((each) => each.id === id);
    if (open && step) this.dispatchEvent(new AlwaysStepOpenedEvent(step.id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'always-record': AlwaysRecord;
  }
}
