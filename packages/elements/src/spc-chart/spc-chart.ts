import type { AlwaysClient } from '@always-kit/client';
import type { Series } from '@always-kit/contract';
import type { Direction } from '@always-kit/spc';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { version } from '../define/version.ts';
import { fill } from '../language/fill.ts';
import { languageAround, sameLanguage, unlikeAround } from '../language/language.ts';
import { Surroundings } from '../provider/surroundings.ts';
import type { Annotation } from './annotations.ts';
import { leastSpan, type ChartData } from './chart-data.ts';
import { canAnalyse } from './analyse-kind.ts';
import { chartDataOfInput, kindOfInput, type ChartInput } from './chart-input.ts';
import { ChartSize } from './chart-size.ts';
import { chartWords, type ChartWords } from './chart-words.ts';
import { draw, type Drawing } from './drawing.ts';
import { alignExplorer } from './explorer.ts';
import { Exploring } from './exploring.ts';
import { failureBox, failureKind } from './failure.ts';
import { drawable, figure } from './figure.ts';
import { everyKind, tables } from './parts.ts';
import { keepRoom } from './plot.ts';
import { remembered } from './remembered.ts';
import { chartDataOf } from './series-analysis.ts';
import { SeriesReader } from './series-reader.ts';
import { SlottedTable } from './slotted-table.ts';
import type { SomeMessages } from './spc-chart.messages.ts';
import { styles } from './spc-chart.styles.ts';
import { chartTitle } from './title.ts';

/**
 * Shows whether something is getting better: a measure over time as a statistical process control chart, with what it says in
 * plain words first, a slider to go from point to point, and the numbers in a table.
 *
 * The numbers come from `data` or `series`; else from the collector, by `always-event` and `measure`; else from a `<table>`
 * inside the tag, which is also what people see where there is no script.
 *
 * @element always-spc-chart
 * @slot - A table to draw: dates in the first column, then values, or how many and out of how many.
 * @csspart title - The heading.
 * @csspart summary - What the chart says, in one sentence.
 * @csspart icon - Each icon with its words.
 * @csspart key - What the marks and lines mean.
 * @csspart plot - The drawing.
 * @csspart explorer - The slider, what it says, and its buttons.
 * @csspart read-out - The point that is looked at, in words.
 * @csspart signals - The signs of change, in words.
 * @csspart happened - What happened, by number.
 * @csspart notes - What to be careful of.
 * @csspart table - The numbers.
 * @csspart problem - What went wrong, and the way to try again.
 * @cssprop [--always-colour-common=#425563] - The line, and points that go up and down as usual.
 * @cssprop [--always-colour-improvement=#005eb8] - Points that are a sign of improvement.
 * @cssprop [--always-colour-concern=#b35c00] - Points that are a sign of getting worse.
 * @cssprop [--always-colour-neutral=#490092] - Points that are a sign of change, where neither way is better.
 * @cssprop [--always-colour-target=#b51f14] - The target.
 * @cssprop [--always-colour-limits=#4c6272] - The limits.
 * @cssprop [--always-colour-surface=Canvas] - What is behind the chart.
 */
export class AlwaysSpcChart extends LitElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = styles;

  /** The id of the Always Event. */
  @property({ attribute: 'always-event' }) alwaysEvent = '';
  /** The id of its measure. */
  @property() measure = '';
  /** Numbers of the page's own, for a chart of any kind. Goes before all else. Property only. */
  @property({ attribute: false }) data: ChartInput | undefined;
  /** The series to draw, instead of asking the collector. Property only. */
  @property({ attribute: false }) series: Series | undefined;
  /** Who talks to the collector, instead of the client of the nearest `<always-provider>`. */
  @property({ attribute: false }) client: AlwaysClient | undefined;
  /** The heading, instead of the measure's title or the table's caption. */
  @property() heading = '';
  /** The level of the heading, 1 to 6. The headings inside follow on from it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** How many seconds to wait between readings, for a wall board; 0 for none. Never less than 5. */
  @property({ type: Number, attribute: 'refresh-every' }) refreshEvery = 0;
  /** What happened, to be seen beside numbers that come without: tests of change and other notes. Property only. */
  @property({ attribute: false }) annotations: readonly Annotation[] = [];
  /** How the summary is written: `plain`, or `easy` for easy read. */
  @property() reading: 'plain' | 'easy' = 'plain';
  /** Whether letters do nothing while the slider has the focus. The buttons do all that the keys do. */
  @property({ type: Boolean, attribute: 'no-keys' }) noKeys = false;
  /** `plot-the-dots` for the colours that NHS England's charts have, with an outline that makes them seen. */
  @property({ reflect: true }) palette: 'plot-the-dots' | undefined;
  /** For a table inside the tag: the kind of chart, `i` unless said. */
  @property() chart: string | undefined;
  /** For a table inside the tag: which way is better. */
  @property() direction: Direction = 'neutral';
  /** For a table inside the tag: the value to reach, as it would be written in the table. */
  @property() target: string | undefined;
  /** For a table inside the tag: how many of the first points set the limits. */
  @property({ type: Number }) baseline: number | undefined;
  /** Our own words, to translate or reword. Anything left out keeps its English default. */
  @property({ attribute: false }) messages: SomeMessages | null | undefined = {};

  readonly #surroundings = new Surroundings(this);
  readonly #reader = new SeriesReader(this);
  readonly #table = new SlottedTable(this);
  readonly #size = new ChartSize(this);
  readonly #exploring = new Exploring(this);
  readonly #wordsOnce = remembered<ChartWords>();
  readonly #dataOnce = remembered<ChartData | null | undefined>();
  readonly #drawingOnce = remembered<Drawing | undefined>();
  #words = chartWords(undefined, {}, 'en-GB');

  /** The client in use: our own, or the provider's. */
  get connectedClient(): AlwaysClient | undefined {
    return this.client ?? this.#surroundings.client;
  }

  /** @internal Whether the numbers are the collector's. */
  get asks(): boolean {
    return !this.data && !this.series && this.alwaysEvent !== '' && this.measure !== '';
  }

  /** Reads the numbers again, where they are the collector's or a table's. What is open or focused stays as it is. */
  async refresh(): Promise<void> {
    this.#table.read();
    await this.#reader.read();
    await this.updateComplete;
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#reader.follow();
    const given = this.#surroundings.messages?.['always-spc-chart'];
    const { messages } = this;
    const language = this.#language;
    this.#words = this.#wordsOnce([given, messages, language], () => chartWords(given, messages, language));
    this.#show(this.#foundData() ?? undefined, changed);
  }

  protected override updated(): void {
    const drawing = this.#exploring.shown?.drawing;
    if (!drawing) return;
    alignExplorer(this.renderRoot, drawing);
    keepRoom(this.renderRoot, drawing);
  }

  protected override render(): TemplateResult {
    const { shown, said } = this.#exploring;
    const { lang = nothing, dir = nothing } = unlikeAround(this, this.#language);
    const { headingLevel, reading } = this;
    const problem = this.#problem();
    const exploring = this.#exploring;
    return html`
      ${
        shown
          ? figure({ shown, exploring, headingLevel, easy: reading === 'easy', lang, dir, problem })
          : html`<div class="instead" lang=${lang} dir=${dir}>${this.#instead()}</div>
              <slot></slot>`
      }
      <p class="only-heard" role="status" lang=${lang}>${said}</p>
    `;
  }

  /** What is shown while there is no chart. */
  #instead(): TemplateResult {
    const { text } = this.#words;
    const waitsFor = this.#waitsFor;
    if (waitsFor)
      return html`<p>${waitsFor.failed ? fill(text.partNotLoaded, { part: text.parts.chart }) : text.loading}</p>`;
    if (this.data || this.series) return html`<p>${text.dataNotRead}</p>`;
    if (!this.asks) return html`<p>${this.#table.found ? text.tableNotRead : text.noMeasure}</p>`;
    if (!this.connectedClient) return html`<p>${text.noClient}</p>`;
    if (!this.#reader.failure) return html`<p>${text.loading}</p>`;
    return html`${chartTitle(this.headingLevel, this.#title)} ${this.#problem()}`;
  }

  #problem(): TemplateResult | typeof nothing {
    const { failure, reading } = this.#reader;
    if (!failure || !this.asks) return nothing;
    const stale = this.#exploring.shown !== undefined;
    return failureBox({ failure, stale, reading, text: this.#words.text, onTryAgain: this.#onTryAgain });
  }

  get #title(): string {
    return this.heading || this.#exploring.shown?.data.title || this.#words.text.title;
  }

  /** Without words of another language ours are English, whatever language the page is in. */
  get #language(): string {
    const asked = this.#surroundings.language ?? languageAround(this) ?? 'en-GB';
    const translated = this.#surroundings.messages?.['always-spc-chart'] ?? Object.keys(this.messages ?? {}).length > 0;
    return translated || sameLanguage(asked, 'en') ? asked : 'en-GB';
  }

  /** The code that these numbers need, and that is not here yet. */
  get #waitsFor(): typeof everyKind | typeof tables | undefined {
    const { data, series, asks, chart } = this;
    const ofTable = !data && !series && !asks && this.#table.found !== undefined;
    if (ofTable && !tables.here) return tables;
    if (data || ofTable) return canAnalyse(data ? kindOfInput(data) : chart) ? undefined : everyKind;
    return undefined;
  }

  /** `null` for what cannot be drawn. */
  #foundData(): ChartData | null | undefined {
    const { data, annotations } = this;
    const waitsFor = this.#waitsFor;
    if (waitsFor) {
      waitsFor.for(this);
      return undefined;
    }
    if (data) return this.#dataOnce([data, annotations], () => chartDataOfInput(data, annotations));
    const series = this.series ?? (this.asks ? this.#reader.found : undefined);
    if (series || this.asks) {
      return this.#dataOnce([series, annotations], () => series && chartDataOf(series, annotations));
    }
    const { direction, target, baseline, chart } = this;
    const from = [this.#table.version, direction, target, baseline, chart, annotations];
    return this.#dataOnce(from, () => this.#table.data({ direction, target, baseline, chart, annotations }));
  }

  #show(data: ChartData | undefined, changed: PropertyValues<this>): void {
    const asked = ['heading', 'alwaysEvent', 'measure', 'direction', 'target', 'baseline', 'chart'] as const;
    const same = this.#exploring.shown?.data.title === data?.title && !asked.some((name) => changed.has(name));
    const words = this.#words;
    const title = this.heading || data?.title || words.text.title;
    this.#exploring.show(data && { data, words, title, drawing: this.#drawn(data) }, same);
  }

  #drawn(data: ChartData): Drawing | undefined {
    this.#size.know();
    const { width, fontSize, textWidth } = this.#size;
    const words = this.#words;
    return this.#drawingOnce([data, words, width, textWidth], () => {
      if (!textWidth || !drawable(data)) return undefined;
      const { analysis, unit } = data;
      const { text, language } = words;
      const reader = words.reader(data);
      return draw({
        analysis,
        unit,
        reader,
        words: text,
        annotations: data.annotations,
        language,
        leastSpan: leastSpan(data),
        width,
        fontSize,
        textWidth,
      });
    });
  }

  #onTryAgain = (): void => {
    if (!this.#reader.reading) void this.#tryAgain();
  };

  async #tryAgain(): Promise<void> {
    await this.#reader.read();
    await this.updateComplete;
    const { failure } = this.#reader;
    const { text } = this.#words;
    if (!failure) this.focus(); // the button is gone
    this.#exploring.say(failure ? `${text.notRead} ${text.failures[failureKind(failure)]}` : text.readAgain);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'always-spc-chart': AlwaysSpcChart;
  }
}
