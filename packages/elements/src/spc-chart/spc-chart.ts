import type { AlwaysClient } from '@always-kit/client';
import type { Series } from '@always-kit/contract';
import type { Direction, Reader } from '@always-kit/spc';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { version } from '../define/version.ts';
import { fill } from '../language/fill.ts';
import { directionOf, languageAround, sameLanguage } from '../language/language.ts';
import { Surroundings } from '../provider/surroundings.ts';
import type { ChartData } from './chart-data.ts';
import { ChartSize } from './chart-size.ts';
import { ChartWords, type SomeMessages } from './chart-words.ts';
import { dataTable } from './data-table.ts';
import { draw, type Drawing } from './drawing.ts';
import { alignExplorer, explorer } from './explorer.ts';
import { failureBox, failureKind } from './failure.ts';
import { key, keyEntries } from './key.ts';
import { news } from './news.ts';
import { plot } from './plot.ts';
import { nearest } from './scale.ts';
import { chartDataOf } from './series-analysis.ts';
import { SeriesReader } from './series-reader.ts';
import { SlottedTable } from './slotted-table.ts';
import { styles } from './spc-chart.styles.ts';
import { notes, signalList, summary } from './summary.ts';
import { title } from './title.ts';

/** The language of our words, where it is not that of the page. */
interface Outer {
  readonly lang: string | typeof nothing;
  readonly dir: 'ltr' | 'rtl' | typeof nothing;
}

/** Parts of the chart that open and close. What is closed is not rendered, so that a page of charts stays light. */
type Drawer = 'numbers' | 'about';

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
  #words: ChartWords | undefined;
  #wordsOf: readonly unknown[] = [];
  #data: ChartData | undefined;
  #dataOf: readonly unknown[] = [];
  #drawing: Drawing | undefined;
  #drawingOf: readonly unknown[] = [];

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
    this.#findWords();
    this.#findData(changed);
    this.#findDrawing();
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
          ? this.#figure(this.#data, { lang, dir })
          : html`<div lang=${lang} dir=${dir}>${this.#instead()}</div>
              <slot></slot>`
      }
      <p class="only-heard" role="status" lang=${lang}>${this.said}</p>
    `;
  }

  #figure(data: ChartData, { lang, dir }: Outer): TemplateResult {
    const words = this.#foundWords;
    const { analysis } = data;
    const reader = words.reader(data.unit, data.decimals);
    const careful = notes(data, reader, words);
    return html`
      <figure aria-labelledby="title" lang=${lang} dir=${dir}>
        <figcaption>
          ${title(this.headingLevel, this.#title)} ${this.#failure()}
          ${guard([data, words], () => summary(data, reader, words))}
        </figcaption>
        ${this.#plot(data, reader)}
        ${guard([data, words, this.headingLevel], () => signalList(data, reader, words, this.headingLevel + 1))}
        ${
          careful.length === 0 || analysis.count === 0
            ? nothing
            : html`<p class="notes" part="notes">${careful.join(' ')}</p>`
        }
        ${analysis.points.length === 0 ? nothing : this.#drawers(data)}
      </figure>
    `;
  }

  #plot(data: ChartData, reader: Reader): TemplateResult | typeof nothing {
    const { text } = this.#foundWords;
    const { analysis } = data;
    if (analysis.count === 0 || analysis.segments.length === 0) return nothing;
    const drawing = this.#drawing;
    // The keyboard has the slider under the plot, which sets the same point.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    const room = html`<div class="plot" @click=${this.#onPick} @pointermove=${this.#onHover}>
      ${drawing ? plot(drawing, this.index) : nothing}
    </div>`;
    if (!drawing) return room;
    const total = analysis.points.length;
    const last = total - 1;
    return html`
      ${guard([drawing], () => key(keyEntries(analysis, drawing, text, reader), text.key))} ${room}
      ${
        total < 2
          ? nothing
          : explorer({
              drawing,
              index: this.index,
              sentence: reader.point(analysis, this.index),
              lines: reader.lines(analysis, this.index),
              place: fill(text.place, { point: this.index + 1, total }),
              text,
              onSlide: this.#onSlide,
              onPrevious: () => this.#step(Math.max(0, this.index - 1)),
              onNext: () => this.#step(Math.min(last, this.index + 1)),
            })
      }
    `;
  }

  #drawers(data: ChartData): TemplateResult {
    const words = this.#foundWords;
    const { text } = words;
    const named = this.#title;
    return html`
      <details ?open=${this.opened.has('numbers')} @toggle=${this.#toggle('numbers')}>
        <summary>${text.numbers}</summary>
        ${this.opened.has('numbers') ? guard([data, words, named], () => dataTable({ data, words, title: named })) : nothing}
      </details>
      <details ?open=${this.opened.has('about')} @toggle=${this.#toggle('about')}>
        <summary>${text.about}</summary>
        ${
          this.opened.has('about')
            ? html`<div class="about">${text.aboutText.map((paragraph) => html`<p>${paragraph}</p>`)}</div>`
            : nothing
        }
      </details>
    `;
  }

  /** What is shown while there is nothing to draw. */
  #instead(): TemplateResult {
    const { text } = this.#foundWords;
    if (this.#table.found && !this.asks && !this.series) return html`<p>${text.tableNotRead}</p>`;
    if (!this.asks) return html`<p>${text.noMeasure}</p>`;
    if (!this.connectedClient) return html`<p>${text.noClient}</p>`;
    if (!this.#reader.failure) return html`<p>${text.loading}</p>`;
    return html` ${title(this.headingLevel, this.#title)} ${this.#failure()} `;
  }

  #failure(): TemplateResult | typeof nothing {
    const { failure, reading } = this.#reader;
    if (!failure || !this.asks) return nothing;
    const stale = this.#data !== undefined;
    return failureBox({ failure, stale, reading, text: this.#foundWords.text, onTryAgain: this.#onTryAgain });
  }

  get #title(): string {
    return this.heading || this.#data?.title || this.#foundWords.text.title;
  }

  get #foundWords(): ChartWords {
    return (this.#words ??= new ChartWords(this.messages, this.#language));
  }

  /** Without words of another language ours are English, whatever language the page is in. */
  get #language(): string {
    const asked = this.#surroundings.language ?? languageAround(this) ?? 'en-GB';
    const translated = this.#surroundings.messages?.['always-spc-chart'] ?? Object.keys(this.messages).length > 0;
    return translated || sameLanguage(asked, 'en') ? asked : 'en-GB';
  }

  #findWords(): void {
    const given = this.#surroundings.messages?.['always-spc-chart'];
    const made = [given, this.messages, this.#language];
    if (this.#words && same(made, this.#wordsOf)) return;
    this.#words = new ChartWords({ ...given, ...this.messages }, this.#language);
    this.#wordsOf = made;
  }

  #findData(changed: PropertyValues<this>): void {
    const series = this.series ?? (this.asks ? this.#reader.series : undefined);
    const { direction, target, baseline } = this;
    const made = series ? [series] : [this.asks ? undefined : this.#table.version, direction, target, baseline];
    if (same(made, this.#dataOf)) return;
    this.#dataOf = made;
    const before = this.#data;
    const table = this.asks || series ? undefined : this.#table.found;
    this.#data = series ? chartDataOf(series) : table && this.#table.data({ direction, target, baseline });
    this.#follow(before, this.#data);
    const asked = ['alwaysEvent', 'measure', 'direction', 'target', 'baseline'] as const;
    const another = asked.some((name) => changed.has(name));
    if (before && this.#data && !another && before.title === this.#data.title) this.#tellNews(before, this.#data);
  }

  /** Stays on the last point as new ones come in, else on the same date. */
  #follow(before: ChartData | undefined, after: ChartData | undefined): void {
    const points = after?.analysis.points ?? [];
    const earlier = before?.analysis.points ?? [];
    const date = this.index < earlier.length - 1 ? earlier[this.index]?.date : undefined;
    const at = points.findIndex((point) => point.date === date);
    this.index = at < 0 ? Math.max(0, points.length - 1) : at;
  }

  #tellNews(before: ChartData, after: ChartData): void {
    const words = this.#foundWords;
    const told = news(before, after, words.reader(after.unit, after.decimals), words.text);
    if (told) this.#say(told);
  }

  #findDrawing(): void {
    const { width, fontSize, textWidth } = this.#size;
    const data = this.#data;
    const words = this.#foundWords;
    const made = [data, words, textWidth, width];
    if (same(made, this.#drawingOf)) return;
    this.#drawingOf = made;
    const drawable = data && textWidth && data.analysis.count > 0 && data.analysis.segments.length > 0;
    this.#drawing = drawable
      ? draw({
          analysis: data.analysis,
          unit: data.unit,
          reader: words.reader(data.unit, data.decimals),
          words: words.text,
          language: words.language,
          width,
          fontSize,
          textWidth,
        })
      : undefined;
  }

  #say(sentence: string): void {
    this.said = ''; // a region that is given the same words again says nothing
    void this.updateComplete.then(() => (this.said = sentence));
  }

  // A button does not say what it changed, as the slider does.
  #step(index: number): void {
    const data = this.#data;
    if (!data) return;
    this.index = index;
    this.#say(this.#foundWords.reader(data.unit, data.decimals).point(data.analysis, index));
  }

  #pointAt(event: MouseEvent): number {
    const { left } = (event.currentTarget as Element).getBoundingClientRect();
    return nearest(this.#drawing?.spots.map(({ x }) => x) ?? [], event.clientX - left);
  }

  #onPick = (event: MouseEvent): void => {
    this.index = Math.max(0, this.#pointAt(event));
  };

  #onHover = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse') this.index = Math.max(0, this.#pointAt(event));
  };

  #onSlide = (event: Event): void => {
    event.stopPropagation(); // `input` leaves a shadow root by itself, and this is no form control
    this.index = Number((event.target as HTMLInputElement).value);
  };

  #toggle(drawer: Drawer) {
    return (event: Event): void => {
      const changed = new Set(this.opened);
      if ((event.target as HTMLDetailsElement).open) changed.add(drawer);
      else changed.delete(drawer);
      this.opened = changed;
    };
  }

  #onTryAgain = (): void => {
    if (!this.#reader.reading) void this.#tryAgain();
  };

  async #tryAgain(): Promise<void> {
    await this.#reader.read();
    await this.updateComplete;
    const { failure } = this.#reader;
    const { text } = this.#foundWords;
    if (failure) this.#say(`${text.notRead} ${text.failures[failureKind(failure)]}`);
    else {
      this.focus(); // the button is gone
      this.#say(text.readAgain);
    }
  }
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}

declare global {
  interface HTMLElementTagNameMap {
    'always-spc-chart': AlwaysSpcChart;
  }
}
