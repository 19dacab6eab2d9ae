import type { AlwaysClient, Failure } from '@always-kit/client';
import type { Disclosure } from '@always-kit/contract';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { remembered } from '../remembered/remembered.ts';
import { againButton } from '../reading/again-button.ts';
import { Announcer } from '../announcing/announcer.ts';
import { version } from '../define/version.ts';
import { saveFile } from '../files/save-file.ts';
import { heading } from '../heading/heading.ts';
import { languageAround, unlikeAround } from '../language/language.ts';
import { printAlone } from '../printing/print-alone.ts';
import { Surroundings } from '../provider/surroundings.ts';
import type { Reader } from '../reading/reader.ts';
import { showWholeFields } from '../response/whole-fields.ts';
import { Focusing } from '../writing/focusing.ts';
import { boardPack } from './board-pack.ts';
import { businessCase } from './business-case.ts';
import { Charts } from './charts.ts';
import { Foretelling } from './foretelling.ts';
import { oversight } from './oversight.ts';
import { OversightReader, type Oversight } from './oversight-reader.ts';
import { PackReader, type PackRow } from './pack-reader.ts';
import { styles } from './report.styles.ts';
import type { Section } from './report.messages.ts';
import { ReportWords, type SomeMessages } from './report-words.ts';
import { SponsorActs } from './sponsor-acts.ts';

/**
 * A report that writes itself from what is recorded. `kind="oversight"` is one page on one Always Event for its sponsor: what should
 * always happen, what the chart says, what was learned, what is asked of them, what would help next. `kind="board"` has many Always
 * Events, a row each, by title and never ranked. Each number leads to what stands behind it. Prints in black and white.
 *
 * @element always-report
 * @fires {AlwaysOpenEvent} always-open - Somebody asks for what stands behind a number. Cancel it to stay on the page.
 * @fires {AlwaysEntryWrittenEvent} always-entry-written - A sponsor said that they have looked or that a promise is kept.
 * @csspart title - The heading.
 * @csspart vision - What should always happen, and a quote.
 * @csspart in-short - The report in a few lines.
 * @csspart resting - That the work rests.
 * @csspart chart - What the chart says.
 * @csspart asked - What is asked of the sponsor.
 * @csspart looked - When the sponsor looked.
 * @csspart tests - The last three tests.
 * @csspart next - What would help next.
 * @csspart stage - How far the work is.
 * @csspart early - Early signs.
 * @csspart forecast - When a change will show.
 * @csspart told - How long people waited to hear what was done.
 * @csspart benefits - What was put in, and what came of it.
 * @csspart row - Each row of a board pack.
 * @csspart icon - Each icon with its words.
 * @csspart form - The form in which a sponsor says that they have looked.
 * @csspart problem - What went wrong.
 * @cssprop [--always-colour-button=#007f3b] - The main button.
 * @cssprop [--always-colour-link=#005eb8] - Links and the other buttons.
 * @cssprop [--always-icon-size=2.5em] - How wide and high an icon is.
 * @cssprop [--always-scroll-margin=1em] - Room to leave for a bar of the page's own when focus moves.
 */
export class AlwaysReport extends LitElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = styles;

  /** `oversight` for one Always Event, or `board` for all that the person may see. */
  @property() kind: 'oversight' | 'board' = 'oversight';
  /** The id of the Always Event, for an oversight report. */
  @property({ attribute: 'always-event' }) alwaysEvent = '';
  /** Who talks to the collector, instead of the client of the nearest `<always-provider>`. */
  @property({ attribute: false }) client: AlwaysClient | undefined;
  /** Where the page shows what stands behind a number, with `{alwaysEvent}`, `{kind}` and `{id}`: `/work/{alwaysEvent}?{kind}={id}`. */
  @property() href = '';
  /** The level of the heading, 1 to 6. The headings inside follow on from it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Words to say instead of ours. What is left out keeps its English; give `language` with a translation. */
  @property({ attribute: false }) messages: SomeMessages = {};

  readonly #announcer = new Announcer(this);
  readonly #surroundings = new Surroundings(this);
  readonly #oversight = new OversightReader(this);
  readonly #pack = new PackReader(this);
  readonly #charts = new Charts(this);
  readonly #foretelling = new Foretelling(this);
  readonly #acts = new SponsorActs(this, this.#oversight);
  readonly #focusing = new Focusing(this);
  #around: string | undefined;
  readonly #wordsOnce = remembered<ReportWords>();

  constructor() {
    super();
    showWholeFields(this);
  }

  /** The client in use: our own, or the provider's. */
  get connectedClient(): AlwaysClient | undefined {
    return this.client ?? this.#surroundings.client;
  }

  /** @internal */
  get words(): ReportWords {
    const given = this.#surroundings.messages?.['always-report'] as SomeMessages | undefined;
    return this.#wordsOnce([given, this.messages], () => new ReportWords({ ...given, ...this.messages }));
  }

  /** Reads the report again. What is open, written or focused stays as it is. */
  async refresh(): Promise<void> {
    await this.#reader.read();
    await this.updateComplete;
  }

  /** Prints the report alone, or saves it as a PDF where the browser offers that. */
  print(): void {
    printAlone(this);
  }

  /** What was put in and what came of it, as CSV; empty while there is nothing. */
  businessCase(): string {
    const { found } = this.#oversight;
    return found ? businessCase({ entries: found.entries, words: this.words }) : '';
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
    if (changed.has('alwaysEvent') && changed.get('alwaysEvent')) this.#acts.clear();
    this.#oversight.follow();
    this.#pack.follow();
  }

  protected override render(): TemplateResult {
    const { language } = this.words;
    const { lang = nothing, dir = nothing } = unlikeAround(this.#around, language);
    const { reading, found } = this.#reader;
    return html`
      <div
        class="report ${this.#isBoard ? 'board-pack' : ''}"
        lang=${lang}
        dir=${dir}
        aria-busy=${reading && !found ? 'true' : nothing}
      >
        <div class="title" part="title">
          ${heading(this.headingLevel, this.#title, { id: 'title', focusable: true })}
        </div>
        <p class="only-heard" role="status">${this.#announcer.said}</p>
        ${this.#content()}
      </div>
    `;
  }

  get #isBoard(): boolean {
    return this.kind === 'board';
  }

  get #reader(): Reader<unknown> {
    return this.#isBoard ? this.#pack : this.#oversight;
  }

  get #title(): string {
    const { text } = this.words;
    if (this.#isBoard) return text.boardTitle;
    return this.words
      .fill(text.oversightTitle, { title: this.#oversight.found?.alwaysEvent.title ?? '' })
      .replace(/[:\s]+$/, '');
  }

  #content(): TemplateResult {
    const { text } = this.words;
    if (!this.#isBoard && this.alwaysEvent === '') return html`<p>${text.noAlwaysEvent}</p>`;
    const { failure, reading } = this.#reader;
    const list = this.#isBoard
      ? this.#pack.found?.map(({ series }) => series)
      : this.#oversight.found && [this.#oversight.found.series];
    if (list) return this.#charts.waitsFor(list) ? html`<p>${text.loading}</p>` : this.#report();
    if (!this.connectedClient) return html`<p>${text.noClient}</p>`;
    if (!failure) return html`<p>${text.loading}</p>`;
    return this.#problem(text.notRead, failure, reading);
  }

  #report(): TemplateResult {
    const { failure, reading } = this.#reader;
    return html`
      ${failure ? this.#problem(this.words.text.stale, failure, reading) : nothing}
      ${this.#isBoard ? this.#board(this.#pack.found ?? []) : this.#one(this.#oversight.found)}
    `;
  }

  #one(found: Oversight | undefined): unknown {
    if (!found) return nothing;
    const { standing, series } = found;
    return html`
      ${this.#head(standing.generatedAt, standing.disclosure ?? series?.disclosure)}
      ${oversight({
        ...found,
        words: this.words,
        person: this.#oversight.person,
        data: this.#charts.dataOf(series),
        foretelling: this.#foretelling,
        acts: this.#acts,
        href: this.href,
        level: this.headingLevel + 1,
        today: standing.generatedAt.slice(0, 10),
        jump: (section) => this.#jump(section),
        saveBenefits: () => this.#saveBenefits(found),
      })}
    `;
  }

  #board(rows: readonly PackRow[]): TemplateResult {
    const [first] = rows;
    const disclosure = rows.map(({ standing, series }) => standing.disclosure ?? series?.disclosure).find(Boolean);
    return html`
      ${first ? this.#head(first.standing.generatedAt, disclosure) : nothing}
      ${boardPack({
        rows,
        words: this.words,
        dataOf: ({ series }) => this.#charts.dataOf(series),
        href: this.href,
      })}
    `;
  }

  /** When it was made, how its numbers were made safe, and the way to paper. */
  #head(generatedAt: string, disclosure: Disclosure | undefined): TemplateResult {
    const { words } = this;
    const { text } = words;
    return html`
      <p class="quietly">${words.fill(text.asAt, { moment: words.moment(generatedAt) })}</p>
      ${disclosure ? html`<p class="quietly">${words.fill(text.rounded, { ...disclosure })}</p>` : nothing}
      <p class="acts">
        <button type="button" class="button quiet" @click=${() => this.print()}>${text.print}</button>
      </p>
    `;
  }

  #problem(title: string, failure: Failure, reading: boolean): TemplateResult {
    const { text } = this.words;
    return html`
      <div class="problem" part="problem">
        <p><strong>${title}</strong></p>
        <p>${this.words.notRead(failure)}</p>
        ${againButton({ label: text.tryAgain, loading: text.loading, reading, again: () => this.#tryAgain() })}
      </div>
    `;
  }

  async #tryAgain(): Promise<void> {
    if (this.#reader.reading) return;
    await this.#reader.read();
    const { failure } = this.#reader;
    this.say(failure ? this.words.notRead(failure) : this.words.text.updated);
  }

  #jump(section: Section): void {
    const place = this.renderRoot.querySelector<HTMLElement>(`#${section}`);
    place?.focus();
    place?.scrollIntoView({ block: 'start' });
  }

  #saveBenefits({ alwaysEvent }: Oversight): void {
    const { text } = this.words;
    const file = new Blob([this.businessCase()], { type: 'text/csv;charset=utf-8' });
    const name = saveFile(file, `${alwaysEvent.title} ${text.csvName}`, 'csv', text.csvName);
    this.say(this.words.fill(text.saved, { file: name }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'always-report': AlwaysReport;
  }
}
