import type { AlwaysClient } from '@always-kit/client';
import type { Criterion, CriteriaSet } from '@always-kit/contract';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { remembered } from '../remembered/remembered.ts';
import { againButton } from '../reading/again-button.ts';
import { Announcer } from '../announcing/announcer.ts';
import { version } from '../define/version.ts';
import { languageAround, unlikeAround } from '../language/language.ts';
import { Surroundings } from '../provider/surroundings.ts';
import { showWholeFields } from '../response/whole-fields.ts';
import { Focusing } from '../writing/focusing.ts';
import { styles } from './accreditation.styles.ts';
import { ChecklistReader } from './checklist-reader.ts';
import { criterionRow } from './criterion-row.ts';
import type { Extras } from './extras/extras.ts';
import { filter } from './filter.ts';
import { heading } from '../heading/heading.ts';
import { overview, youAre } from './overview.ts';
import type { Place } from './task.ts';
import { Tasks } from './tasks.ts';
import { Words, type SomeMessages } from './words.ts';

/**
 * How far an Always Event has come by a set of criteria: each with its evidence, which fills in from what is recorded,
 * and what is missing. People whose role allows it attach evidence and sign off here.
 *
 * @element always-accreditation
 * @fires {AlwaysAttachedEvent} always-attached - The person attached evidence, and the collector has it.
 * @fires {AlwaysSignedOffEvent} always-signed-off - The person signed off a criterion, and the collector has it.
 * @fires {AlwaysOpenEvent} always-open - The person asks for what evidence stands for, or for the step where something is done.
 * @fires {AlwaysSaveEvent} always-save - The person is about to save the evidence pack. Cancelable: an app may keep the file itself.
 * @csspart title - The heading.
 * @csspart issuer - Whose criteria they are.
 * @csspart notice - What to know about the criteria, such as that they are a draft.
 * @csspart summary - How far it has come, in one sentence.
 * @csspart criterion - Each criterion with all that belongs to it.
 * @csspart state - Where a criterion stands, in words.
 * @csspart evidence - The list of a criterion's evidence.
 * @csspart pack - The choices to save the evidence pack.
 * @csspart comparison - The criteria beside those of another set.
 * @csspart comment - Each comment on a criterion.
 * @csspart form - The form to attach, to remove, to sign off or to take a sign-off back.
 * @csspart problem - What went wrong, above the form.
 * @cssprop [--always-colour-button=#007f3b] - The main button.
 * @cssprop [--always-colour-link=#005eb8] - Links and the other buttons.
 * @cssprop [--always-scroll-margin=1em] - Room to leave for a bar of the page's own when focus moves.
 */
export class AlwaysAccreditation extends LitElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = styles;

  /** The id of the Always Event. */
  @property({ attribute: 'always-event' }) alwaysEvent = '';
  /** Who talks to the collector, instead of the client of the nearest `<always-provider>`. */
  @property({ attribute: false }) client: AlwaysClient | undefined;
  /** The level of the heading, 1 to 6. The headings inside follow on from it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The page of the record, with `{alwaysEvent}`, `{step}` and `{entry}` for what evidence stands for. Without it there are buttons. */
  @property() href = '';
  /** Another set of criteria, to show what both ask for and what only one does. */
  @property({ attribute: false }) compare: CriteriaSet | undefined;
  /** Words to say instead of ours. What is left out keeps its English; give `language` with a translation. */
  @property({ attribute: false }) messages: SomeMessages = {};

  @state() private open: ReadonlySet<string> = new Set();
  /** Which criteria "Still to do" leaves out; worked out when it is chosen, so that nothing goes from under a hand. */
  @state() private leftOut: ReadonlySet<string> | undefined;

  readonly #announcer = new Announcer(this);
  readonly #surroundings = new Surroundings(this);
  readonly #reader = new ChecklistReader(this);
  readonly #tasks = new Tasks(this, this.#reader);
  readonly #focusing = new Focusing(this);
  #extras: Extras | undefined;
  #extrasAsked = false;
  #around: string | undefined;
  readonly #wordsOnce = remembered<Words>();

  constructor() {
    super();
    showWholeFields(this);
  }

  /** The client in use: our own, or the provider's. */
  get connectedClient(): AlwaysClient | undefined {
    return this.client ?? this.#surroundings.client;
  }

  /** Our words, and dates and numbers as their language writes them. */
  get words(): Words {
    const given = this.#surroundings.messages?.['always-accreditation'];
    return this.#wordsOnce([given, this.messages], () => new Words({ ...given, ...this.messages }));
  }

  /** Reads the checklist again. What is open, written or focused stays as it is. */
  async refresh(): Promise<void> {
    await Promise.all([this.#reader.read(), this.#extras?.read()]);
    await this.updateComplete;
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
  focusOn(criterion: string, place: Place): void {
    this.#focusing.next(`${place}-${criterion}`, `toggle-${criterion}`);
  }

  /** @internal */
  say(...sentences: readonly string[]): void {
    this.#announcer.say(...sentences);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('alwaysEvent') && changed.get('alwaysEvent')) this.#startAnew();
    this.#reader.follow();
    if (this.#reader.found) {
      if (!this.#extrasAsked) void this.#loadExtras();
      this.#extras?.follow(this.#reader.found.criteriaSet.criteria, this.open);
    }
  }

  protected override render(): TemplateResult {
    const { text, language } = this.words;
    const { lang = nothing, dir = nothing } = unlikeAround(this.#around, language);
    return html`
      <div
        class="checklist"
        lang=${lang}
        dir=${dir}
        aria-busy=${this.#reader.reading && !this.#reader.found ? 'true' : nothing}
      >
        <div class="title" part="title">
          ${heading(this.headingLevel, text.title, { id: 'title', focusable: true })}
        </div>
        <p class="only-heard" role="status">${this.#announcer.said}</p>
        ${this.#content()}
      </div>
    `;
  }

  #content(): TemplateResult {
    const { text } = this.words;
    const { found: checklist, failure, reading } = this.#reader;
    if (checklist) return this.#list();
    if (this.alwaysEvent === '') return html`<p>${text.noAlwaysEvent}</p>`;
    if (!failure) return html`<p>${text.loading}</p>`;
    return html`
      <div class="problem">
        <p class="problem-title">${text.notRead}</p>
        <p>${this.words.notRead(failure)}</p>
      </div>
      ${this.#again(text.tryAgain, reading)}
    `;
  }

  #list(): TemplateResult {
    const { words } = this;
    const { found: checklist, failure, person, reading } = this.#reader;
    if (!checklist) return html``;
    const { text } = words;
    const criteria = new Map(checklist.criteriaSet.criteria.map((criterion) => [criterion.id, criterion]));
    const shown = checklist.items.filter((item) => !this.leftOut?.has(item.criterion));
    return html`
      ${overview({ checklist, words })}
      ${
        failure
          ? html`<div class="stale">
              <p>${text.stale}</p>
              ${this.#again(text.checkAgain, reading)}
            </div>`
          : nothing
      }
      <p class="aside you">${youAre(person, words)}</p>
      ${filter({ items: checklist.items, words, onlyToDo: this.leftOut !== undefined, show: (onlyToDo) => this.#show(onlyToDo) })}
      ${shown.length === 0 ? html`<p>${text.nothingToDo}</p>` : nothing}
      <ul class="criteria">
        ${repeat(
          shown,
          (item) => item.criterion,
          (item) => {
            const id = item.criterion;
            const criterion: Criterion = criteria.get(id) ?? { id, text: id, evidence: ['document'] };
            return criterionRow({
              criterion,
              item,
              person,
              words,
              tasks: this.#tasks,
              open: this.open.has(id),
              headingLevel: this.headingLevel + 1,
              extras: this.#extras,
              setOpen: (open) => this.#setOpen(id, open),
              toField: (field) => this.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus(),
            });
          },
        )}
      </ul>
      ${this.#extras?.below(checklist.criteriaSet)}
      <p class="aside">${words.fill(text.asAt, { moment: words.moment(checklist.generatedAt) })}</p>
    `;
  }

  #again(label: string, reading: boolean): TemplateResult {
    return againButton({ label, loading: this.words.text.loading, reading, again: () => this.#tryAgain() });
  }

  async #tryAgain(): Promise<void> {
    if (this.#reader.reading) return;
    await this.#reader.read();
    const { failure } = this.#reader;
    this.say(failure ? this.words.notRead(failure) : this.words.text.updated);
  }

  #show(onlyToDo: boolean): void {
    const items = this.#reader.found?.items ?? [];
    const signedOff = items.filter(({ criterion, state }) => state === 'signed-off' && !this.#tasks.of(criterion));
    this.leftOut = onlyToDo ? new Set(signedOff.map(({ criterion }) => criterion)) : undefined;
  }

  #setOpen(id: string, open: boolean): void {
    const changed = new Set(this.open);
    if (open) changed.add(id);
    else changed.delete(id);
    this.open = changed;
  }

  /** What the list can do without comes after it. Where it cannot be had, the list is all there is. */
  async #loadExtras(): Promise<void> {
    this.#extrasAsked = true;
    const loaded = await import('./extras/extras.ts').catch(() => undefined);
    if (!loaded) return;
    this.#extras = new loaded.Extras(this);
    this.requestUpdate();
  }

  #startAnew(): void {
    this.#tasks.clear();
    this.#extras?.clear();
    this.open = new Set();
    this.leftOut = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'always-accreditation': AlwaysAccreditation;
  }
}
