import type { AlwaysClient } from '@always-kit/client';
import type { Series } from '@always-kit/contract';
import type { AnalysedPoint, Direction } from '@always-kit/spc';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { version } from '../define/version.ts';
import { directionOf, languageAround, sameLanguage } from '../language/language.ts';
import { Surroundings } from '../provider/surroundings.ts';
import { leastSpan, type ChartData } from './chart-data.ts';
import { ChartSize } from './chart-size.ts';
import { ChartWords, type SomeMessages } from './chart-words.ts';
import { draw, type Drawing } from './drawing.ts';
import { alignExplorer } from './explorer.ts';
import { failureBox, failureKind } from './failure.ts';
import { drawable, figure, type Drawer, type FigureOptions } from './figure.ts';
import { news } from './news.ts';
import { remembered } from './remembered.ts';
import { nearest } from './scale.ts';
import { chartDataOf } from './series-analysis.ts';
import { SeriesReader } from './series-reader.ts';
import { SlottedTable } from './slotted-table.ts';
import { styles } from './spc-chart.styles.ts';
import { chartTitle } from './title.ts';

/**
 * Shows whether something is getting better: a measure over time as a statistical process control chart, with what it says in
 * plain words first, a slider to go from point to point, and the numbers in a table.
 *
 * The numbers come from `series`; else from the collector, by `always-event` and `measure`; else from a `<table>` inside the
 * tag, which is also what people see where there is no script.
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
  /** For a table inside the tag: which way is better. */
  @property() direction: Direction = 'neutral';
  /** For a table inside the tag: the value to reach, as it would be written in the table. */
  @property() target: string | undefined;
  /** For a table inside the tag: how many of the first points set the limits. */
  @property({ type: Number }) baseline: number | undefined;
  /** Our own words, to translate or reword. Anything left out keeps its English default. */
  @property({ attribute: false }) messages: SomeMessages = {};

  @state() private index = 0;
  @state() private opened: ReadonlySet<Drawer> = new Set();
  @state() private said = '';

  readonly #surroundings = new Surroundings(this);
  readonly #reader = new SeriesReader(this);
  readonly #table = new SlottedTable(this);
  readonly #size = new ChartSize(this);
  readonly #wordsOnce = remembered<ChartWords>();
  readonly #dataOnce = remembered<ChartData | undefined>();
  readonly #drawingOnce = remembered<Drawing | undefined>();
  #words = new ChartWords({}, 'en-GB');
  #data: ChartData | undefined;
  #drawing: Drawing | undefined;

  /** The client in use: our own, or the provider's. */
  get connectedClient(): AlwaysClient | undefined {
    return this.client ?? this.#surroundings.client;
  }

  /** @internal Whether the numbers are the collector's. */
  get asks(): boolean {
    return !this.series && this.alwaysEvent !== '' && this.measure !== '';
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
    this.#words = this.#wordsOnce(
      [given, messages, language],
      () => new ChartWords({ ...given, ...messages }, language),
    );
    this.#setData(this.#foundData(), changed);
    this.#drawing = this.#drawn();
  }

  protected override updated(): void {
    if (this.#drawing) alignExplorer(this.renderRoot, this.#drawing);
  }

  protected override render(): TemplateResult {
    const language = this.#language;
    const around = languageAround(this);
    const other = around === undefined || !sameLanguage(around, language);
    const lang = other ? language : nothing;
    const dir = other ? directionOf(language) : nothing;
    return html`
      ${
        this.#data
          ? this.#figure(this.#data, lang, dir)
          : html`<div class="instead" lang=${lang} dir=${dir}>${this.#instead()}</div>
              <slot></slot>`
      }
      <p class="only-heard" role="status" lang=${lang}>${this.said}</p>
    `;
  }

  #figure(data: ChartData, lang: FigureOptions['lang'], dir: FigureOptions['dir']): TemplateResult {
    return figure({
      data,
      lang,
      dir,
      drawing: this.#drawing,
      words: this.#words,
      title: this.#title,
      headingLevel: this.headingLevel,
      index: this.index,
      opened: this.opened,
      problem: this.#problem(),
      onPick: this.#onPick,
      onHover: this.#onHover,
      onSlide: this.#onSlide,
      onStep: this.#onStep,
      onToggle: this.#onToggle,
    });
  }

  /** What is shown while there is no chart. */
  #instead(): TemplateResult {
    const { text } = this.#words;
    if (!this.asks) return html`<p>${this.#table.found ? text.tableNotRead : text.noMeasure}</p>`;
    if (!this.connectedClient) return html`<p>${text.noClient}</p>`;
    if (!this.#reader.failure) return html`<p>${text.loading}</p>`;
    return html`${chartTitle(this.headingLevel, this.#title)} ${this.#problem()}`;
  }

  #problem(): TemplateResult | typeof nothing {
    const { failure, reading } = this.#reader;
    if (!failure || !this.asks) return nothing;
    const stale = this.#data !== undefined;
    return failureBox({ failure, stale, reading, text: this.#words.text, onTryAgain: this.#onTryAgain });
  }

  get #title(): string {
    return this.heading || this.#data?.title || this.#words.text.title;
  }

  /** Without words of another language ours are English, whatever language the page is in. */
  get #language(): string {
    const asked = this.#surroundings.language ?? languageAround(this) ?? 'en-GB';
    const translated = this.#surroundings.messages?.['always-spc-chart'] ?? Object.keys(this.messages).length > 0;
    return translated || sameLanguage(asked, 'en') ? asked : 'en-GB';
  }

  #foundData(): ChartData | undefined {
    const series = this.series ?? (this.asks ? this.#reader.found : undefined);
    if (series || this.asks) return this.#dataOnce([series], () => series && chartDataOf(series));
    const { direction, target, baseline } = this;
    const from = [this.#table.version, direction, target, baseline];
    return this.#dataOnce(from, () => this.#table.data({ direction, target, baseline }));
  }

  #setData(data: ChartData | undefined, changed: PropertyValues<this>): void {
    const before = this.#data;
    if (data === before) return;
    this.#data = data;
    this.index = placeAfter(before?.analysis.points ?? [], data?.analysis.points ?? [], this.index);
    const asked = ['alwaysEvent', 'measure', 'direction', 'target', 'baseline'] as const;
    if (!before || !data || before.title !== data.title || asked.some((name) => changed.has(name))) return;
    const told = news(before, data, this.#words.reader(data), this.#words.text);
    if (told) this.#say(told);
  }

  #drawn(): Drawing | undefined {
    const { width, fontSize, textWidth } = this.#size;
    const words = this.#words;
    const data = this.#data;
    return this.#drawingOnce([data, words, width, textWidth], () => {
      if (!data || !textWidth || !drawable(data)) return undefined;
      const { analysis, unit } = data;
      const { text, language } = words;
      const reader = words.reader(data);
      return draw({
        analysis,
        unit,
        reader,
        words: text,
        language,
        leastSpan: leastSpan(data),
        width,
        fontSize,
        textWidth,
      });
    });
  }

  #say(sentence: string): void {
    this.said = ''; // a region that is given the same words again says nothing
    void this.updateComplete.then(() => (this.said = sentence));
  }

  #lookAt(place: number): void {
    this.index = Math.max(0, Math.min((this.#data?.analysis.points.length ?? 1) - 1, place));
  }

  #pointAt(event: MouseEvent): number {
    const { left } = (event.currentTarget as Element).getBoundingClientRect();
    return nearest(this.#drawing?.spots.map(({ x }) => x) ?? [], event.clientX - left);
  }

  #onPick = (event: MouseEvent): void => this.#lookAt(this.#pointAt(event));

  #onHover = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse') this.#lookAt(this.#pointAt(event));
  };

  #onSlide = (event: Event): void => {
    event.stopPropagation(); // `input` leaves a shadow root by itself, and this is no form control
    this.#lookAt(Number((event.target as HTMLInputElement).value));
  };

  // A button does not say what it changed, as the slider does.
  #onStep = (by: -1 | 1): void => {
    const data = this.#data;
    if (!data) return;
    this.#lookAt(this.index + by);
    this.#say(this.#words.reader(data).point(data.analysis, this.index));
  };

  #onToggle = (drawer: Drawer, event: Event): void => {
    const changed = new Set(this.opened);
    if ((event.target as HTMLDetailsElement).open) changed.add(drawer);
    else changed.delete(drawer);
    this.opened = changed;
  };

  #onTryAgain = (): void => {
    if (!this.#reader.reading) void this.#tryAgain();
  };

  async #tryAgain(): Promise<void> {
    await this.#reader.read();
    await this.updateComplete;
    const { failure } = this.#reader;
    const { text } = this.#words;
    if (!failure) this.focus(); // the button is gone
    this.#say(failure ? `${text.notRead} ${text.failures[failureKind(failure)]}` : text.readAgain);
  }
}

/** Stays on the last point as new ones come in, else on the point of the same date. */
function placeAfter(before: readonly AnalysedPoint[], after: readonly AnalysedPoint[], place: number): number {
  const date = place < before.length - 1 ? before[place]?.date : undefined;
  const at = after.findIndex((point) => point.date === date);
  return at < 0 ? Math.max(0, after.length - 1) : at;
}

declare global {
  interface HTMLElementTagNameMap {
    'always-spc-chart': AlwaysSpcChart;
  }
}
