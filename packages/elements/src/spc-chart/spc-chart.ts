import type { AlwaysClient } from '@always-kit/client';
import type { Series } from '@always-kit/contract';
import type { Direction } from '@always-kit/spc';
import { version } from '../define/version.ts';
import type { Annotation } from './annotations.ts';
import { Around, languageOf } from './around.ts';
import type { Asking } from './asking.ts';
import type { ChartInput } from './chart-input.ts';
import { awaitSize, sizeOf, unwatchSize, watchSize } from './chart-size.ts';
import { Exploring, type Draw, type Shown } from './exploring.ts';
import { forget } from './near-window.ts';
import { set } from './nodes.ts';
import { plainNumbers, type Numbers } from './numbers.ts';
import { asking, rest } from './parts.ts';
import { PlainElement, type Changed, type Declared } from './plain-element.ts';
import { remembered } from '../remembered/remembered.ts';
import { sightEnglish } from './sight.messages.ts';
import type { Sight } from './sight.ts';
import { SightView } from './sight-view.ts';
import { sketch, type Drawing } from './sketch.ts';
import type { SomeMessages } from './spc-chart.messages.ts';
import { sightColourStyles } from './sight-colours.ts';
import { sightStyles } from './sight.styles.ts';
import type { WholeChart } from './whole-chart.ts';

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
 * @cssprop [--always-colour-target=#ab1d13] - The target.
 * @cssprop [--always-colour-limits=#445968] - The limits.
 * @cssprop [--always-colour-surface=Canvas] - What is behind the chart.
 */
export class AlwaysSpcChart extends PlainElement {
  static readonly version: string = version;
  static override styles: string = sightColourStyles + sightStyles;

  static override properties: Readonly<Record<string, Declared>> = {
    alwaysEvent: String,
    measure: String,
    data: null,
    series: null,
    client: null,
    heading: String,
    headingLevel: Number,
    refreshEvery: Number,
    annotations: null,
    reading: String,
    noKeys: Boolean,
    palette: String,
    chart: String,
    direction: String,
    target: String,
    baseline: Number,
    messages: null,
  };

  /** The id of the Always Event. */
  alwaysEvent = '';
  /** The id of its measure. */
  measure = '';
  /** Numbers of the page's own, for a chart of any kind. Goes before all else. Property only. */
  data: ChartInput | undefined;
  /** The series to draw, instead of asking the collector. Property only. */
  series: Series | undefined;
  /** Who talks to the collector, instead of the client of the nearest `<always-provider>`. */
  client: AlwaysClient | undefined;
  /** The heading, instead of the measure's title or the table's caption. */
  heading = '';
  /** The level of the heading, 1 to 6. The headings inside follow on from it. */
  headingLevel = 2;
  /** How many seconds to wait between readings, for a wall board; 0 for none. Never less than 5. */
  refreshEvery = 0;
  /** What happened, to be seen beside numbers that come without: tests of change and other notes. Property only. */
  annotations: readonly Annotation[] = [];
  /** How the summary is written: `plain`, or `easy` for easy read. */
  reading: 'plain' | 'easy' = 'plain';
  /** Whether letters do nothing while the slider has the focus. The buttons do all that the keys do. */
  noKeys = false;
  /** `plot-the-dots` for the colours that NHS England's charts have, with an outline that makes them seen. */
  palette: 'plot-the-dots' | undefined;
  /** For a table inside the tag: the kind of chart, `i` unless said. */
  chart: string | undefined;
  /** For a table inside the tag: which way is better. */
  direction: Direction = 'neutral';
  /** For a table inside the tag: the value to reach, as it would be written in the table. */
  target: string | undefined;
  /** For a table inside the tag: how many of the first points set the limits. */
  baseline: number | undefined;
  /** Our own words, to translate or reword. Anything left out keeps its English default. */
  messages: SomeMessages | null | undefined = {};

  /** @internal The client, language and words of the nearest provider. */
  readonly around: Around = new Around(this);
  readonly #exploring = new Exploring(this);
  readonly #numbersOnce = remembered<(Numbers & { readonly sight: Sight }) | undefined>();
  readonly #drawingOnce = remembered<Drawing | undefined>();
  /** Comes with the code that asks the collector. */
  #asking: Asking | undefined;
  /** Comes with the rest of the code. */
  #whole: WholeChart | undefined;
  #quiet = false;
  readonly #redraw = (): void => {
    this.requestUpdate();
    this.performUpdate(); // now, before this frame is painted
  };
  readonly #view = new SightView(this.#exploring, this.#redraw);

  /** The client in use: our own, or the provider's. */
  get connectedClient(): AlwaysClient | undefined {
    return this.client ?? this.around.client;
  }

  /** @internal Whether the numbers are the collector's. */
  get asks(): boolean {
    return !this.data && !this.series && this.alwaysEvent !== '' && this.measure !== '';
  }

  /** @internal The numbers of the page or of the collector. */
  get given(): { readonly series: unknown; readonly input: unknown; readonly annotations: unknown } {
    const { data: input, annotations } = this;
    return { series: this.series ?? (this.asks ? this.#asking?.found : undefined), input, annotations };
  }

  /** Reads the numbers again, where they are the collector's or a table's. What is open or focused stays as it is. */
  async refresh(): Promise<void> {
    this.#whole?.table.read();
    await this.#asking?.read();
    await this.updateComplete;
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    awaitSize(this);
    if (!this.hasUpdated) return;
    this.#watch();
    this.requestUpdate(); // what was far from the window may be near it now
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchSize(this, this.#view.heard);
    forget(this.#view.plot);
    this.#exploring.companion?.rest();
  }

  #watch(): void {
    watchSize(this, this.#view.heard, this.#redraw);
  }

  protected override update(changed: Changed): void {
    const { asks, connectedClient } = this;
    set(this, { palette: this.palette ?? undefined });
    if (asks && connectedClient) this.#asking ??= asking.for(this)?.ask(this, this.#exploring);
    this.#asking?.follow();
    let shown = this.#glimpse();
    const waits = asks && connectedClient && !this.#asking?.found;
    if (!shown && !waits) {
      this.#whole ??= rest.for(this)?.wholeChart(this);
      shown = this.#whole?.shown(this.#draw);
    }
    if (this.reading === 'easy') rest.for(this);
    const asked = ['heading', 'alwaysEvent', 'measure', 'direction', 'target', 'baseline', 'chart'] as const;
    const before = this.#exploring.shown?.numbers.title;
    this.#exploring.show(shown, before === shown?.numbers.title && !asked.some((name) => changed.has(name)));
    this.#render(shown);
    if (!this.hasUpdated) this.#watch();
    if (!shown?.drawing) return;
    // A ward may lose its network at any time: get what may be wanted while there is one, once the page is at rest.
    if (!this.#quiet) rest.soon(this);
    this.#quiet = true;
  }

  #render(shown: Shown | undefined): void {
    const view = this.#view;
    const { renderRoot, headingLevel } = this;
    const failed = this.#asking?.show(view.problem, shown !== undefined) ?? false;
    if (shown) {
      const end = rest.failed ? sightEnglish.restNotLoaded : '';
      return view.show(renderRoot, shown, headingLevel, failed, end);
    }
    const whole = this.#whole;
    whole?.showInstead(view.instead);
    const title = failed ? this.heading || sightEnglish.title : '';
    const lost = rest.failed || asking.failed;
    const waiting = whole ? '' : lost ? sightEnglish.notLoaded : sightEnglish.loading;
    view.wait(renderRoot, headingLevel, title, waiting, whole?.lang, whole?.dir);
  }

  /** What is seen of plain numbers in British English, without the rest of the code. */
  #glimpse(): Shown | undefined {
    const { around, given, heading } = this;
    const spoken = languageOf(this);
    const asked = around.language ?? spoken ?? '';
    const own = Object.keys(this.messages ?? {}).length > 0 || around.messages?.['always-spc-chart'];
    const otherEnglish = /^en(?!([-_]gb)?$)/i;
    if (own || otherEnglish.test(asked)) return undefined;
    const numbers = this.#numbersOnce(Object.values(given), () => plainNumbers(given));
    if (!numbers) return undefined;
    const { sight, title } = numbers;
    const ours = !/^en/i.test(spoken ?? '');
    return {
      numbers,
      sight,
      title: heading || title || sightEnglish.title,
      text: sightEnglish,
      drawing: this.#draw(sight, sightEnglish),
      ...(ours && { lang: 'en-GB', dir: 'ltr' }),
    };
  }

  readonly #draw: Draw = (sight, text) => {
    const { plan, extras, value, writers } = sight;
    const size = plan && sizeOf(this);
    return this.#drawingOnce(
      [sight, size],
      () => plan && size && sketch(plan, { ...size, value, writers, words: text }, extras),
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'always-spc-chart': AlwaysSpcChart;
  }
}
