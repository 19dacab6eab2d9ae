import type { AlwaysClient } from '@always-kit/client';
import type { Series } from '@always-kit/contract';
import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { Board, type BoardHost, type BoardItem } from '../board/board.ts';
import { boardFrame } from '../board/board-state.ts';
import type { MeasureName } from '../board/measure-name.ts';
import type { OwnAsking } from '../board/measures-reader.ts';
import { version } from '../define/version.ts';
import { remembered } from '../remembered/remembered.ts';
import { chart } from './chart.ts';
import { familyAsking } from './family-asking.ts';
import { PlotRoom } from './plot-room.ts';
import { scalesOf, type Scales } from './scales.ts';
import { spcMultiplesMessages, type SpcMultiplesMessages } from './spc-multiples.messages.ts';
import { styles } from './spc-multiples.styles.ts';

/**
 * Shows many small charts beside each other, with the same dates and the same scale, so that they can be compared: each with
 * its name, one sentence, its icons in words, and a way to the whole chart.
 *
 * The numbers come from `series`; else from the collector, by `family` and `measure`, by `measures`, or all of `always-event`.
 *
 * @element always-spc-multiples
 * @fires {AlwaysOpenEvent} always-open - Somebody asks for the whole chart of a measure. Cancel it to stay on the page.
 * @csspart title - The heading.
 * @csspart chart - Each of the charts.
 * @csspart icon - Each icon with its words.
 * @csspart problem - What went wrong, and the way to try again.
 * @cssprop [--always-chart-width=18em] - How wide a chart is at least.
 * @cssprop [--always-colour-common=#425563] - The line, and points that go up and down as usual.
 * @cssprop [--always-colour-improvement=#005eb8] - Points that are a sign of improvement.
 * @cssprop [--always-colour-concern=#b35c00] - Points that are a sign of getting worse.
 * @cssprop [--always-colour-neutral=#490092] - Points that are a sign of change, where neither way is better.
 * @cssprop [--always-colour-target=#ab1d13] - The target.
 * @cssprop [--always-colour-limits=#445968] - The limits.
 * @cssprop [--always-colour-surface=Canvas] - What is behind the charts.
 */
export class AlwaysSpcMultiples extends LitElement implements BoardHost {
  static readonly version: string = version;
  static override styles: CSSResultGroup = styles;

  /** The id of the Always Event. */
  @property({ attribute: 'always-event' }) alwaysEvent = '';
  /** The id of a family: with `measure`, a chart for each place in which the same Always Event is, by name. */
  @property() family = '';
  /** The id of the measure to show of a family. */
  @property() measure = '';
  /** The measures to show, of one or of many Always Events, in this order. Property only. */
  @property({ attribute: false }) measures: readonly MeasureName[] | undefined;
  /** The series to show, instead of asking the collector. Property only; a new array for new numbers. */
  @property({ attribute: false }) series: readonly Series[] | undefined;
  /** Who talks to the collector, instead of the client of the nearest `<always-provider>`. */
  @property({ attribute: false }) client: AlwaysClient | undefined;
  /** Where the whole charts are, with `{alwaysEvent}` and `{measure}` for the ids: `/charts/{alwaysEvent}/{measure}`. */
  @property() href = '';
  /** Gives each chart a scale of its own, where the measures lie so far apart that one would flatten them. */
  @property({ type: Boolean, attribute: 'own-axes' }) ownAxes = false;
  /** The heading; none without it. */
  @property() heading = '';
  /** The level of the heading, 1 to 6. The names of the charts follow on from it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** How many seconds to wait between readings, for a wall board; 0 for none. Never less than 5. */
  @property({ type: Number, attribute: 'refresh-every' }) refreshEvery = 0;
  /** Our own words, to translate or reword. Anything left out keeps its English default. */
  @property({ attribute: false }) messages: Partial<SpcMultiplesMessages> | null | undefined = {};

  @state() private said = '';

  readonly #board = new Board<SpcMultiplesMessages>(this, 'always-spc-multiples', spcMultiplesMessages);
  readonly #room = new PlotRoom(this);
  readonly #scalesOnce = remembered<Scales>();
  readonly #datesOnce = remembered<readonly [from: string, to: string]>();

  /** @internal */
  get given(): readonly Series[] | undefined {
    return this.series;
  }

  /** @internal */
  get names(): readonly MeasureName[] | undefined {
    // No Always Event has a blank in its id, so a family is never taken for one.
    return this.#isFamily ? [{ alwaysEvent: `family ${this.family}`, measure: this.measure }] : this.measures;
  }

  /** @internal */
  get asksItself(): OwnAsking | undefined {
    return this.#isFamily ? familyAsking(this.family, this.measure) : undefined;
  }

  /** Reads the numbers again, where they are the collector's. */
  async refresh(): Promise<void> {
    await this.#board.reader.read();
    await this.updateComplete;
  }

  protected override render(): TemplateResult {
    return boardFrame({
      board: this.#board,
      heading: this.heading,
      headingLevel: this.headingLevel,
      said: this.said,
      onTryAgain: () => void this.#tryAgain(),
      shown: (items) => this.#charts(items),
    });
  }

  #charts(items: readonly BoardItem[]): TemplateResult {
    const { words } = this.#board;
    const { ownAxes, href } = this;
    const { width, fontSize } = this.#room;
    const headingLevel = this.heading ? this.headingLevel + 1 : this.headingLevel;
    const scales = this.#scalesOnce([items, ownAxes], () => scalesOf(items, ownAxes));
    const dates = this.#datesOnce([scales, words.language], () => {
      const write = new Intl.DateTimeFormat(words.language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
      return [write.format(scales.dates[0]), write.format(scales.dates[1])];
    });
    const one = (item: BoardItem): unknown => {
      const options = { item, words, scales, dates, width, fontSize, headingLevel, href };
      return guard(Object.values(options), () => chart(options));
    };
    return html`
      <p class="quietly">${ownAxes ? words.text.ownScales : words.text.oneScale} ${words.text.smallPlots}</p>
      <ul class="charts">
        ${repeat(
          // All charts are as wide as the first, so that the others wait for its width and are drawn once.
          width > 0 ? items : items.slice(0, 1),
          ({ key }) => key,
          (item) => html`<li class="chart" part="chart">${one(item)}</li>`,
        )}
      </ul>
    `;
  }

  get #isFamily(): boolean {
    return this.family !== '' && this.measure !== '';
  }

  async #tryAgain(): Promise<void> {
    const { reader, words } = this.#board;
    if (reader.reading) return;
    await this.refresh();
    this.said = '';
    await this.updateComplete;
    if (reader.failure) this.said = words.text.notRead;
    else this.renderRoot.querySelector<HTMLElement>('#title, .open')?.focus(); // the button is gone
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'always-spc-multiples': AlwaysSpcMultiples;
  }
}
