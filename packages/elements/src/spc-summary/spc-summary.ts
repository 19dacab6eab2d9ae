import type { AlwaysClient } from '@always-kit/client';
import type { Series } from '@always-kit/contract';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Announcer } from '../announcing/announcer.ts';
import { Board, type BoardHost, type BoardItem } from '../board/board.ts';
import { boardFrame } from '../board/board-state.ts';
import type { MeasureName } from '../board/measure-name.ts';
import { openLink } from '../board/open-link.ts';
import { version } from '../define/version.ts';
import { heading } from '../heading/heading.ts';
import { fill, fillCount } from '../language/fill.ts';
import { remembered } from '../remembered/remembered.ts';
import { choices } from './choices.ts';
import { choicesOf, filtered, rowOf, sorted, type SummaryRow } from './rows.ts';
import { spcSummaryMessages, type SpcSummaryMessages, type SummaryOrder } from './spc-summary.messages.ts';
import { styles } from './spc-summary.styles.ts';
import { latest, spark, table, worded } from './table.ts';

/**
 * Shows many measures in one table, a row each: the latest value with what it rests on, whether it is changing, whether it will
 * meet its target, a little drawing, and one sentence. People can sort it, show only the rows with an icon, and go to the whole
 * chart of a measure.
 *
 * The numbers come from `series`; else from the collector, by `measures`, by `always-event` and `measure`, or all of
 * `always-event`.
 *
 * @element always-spc-summary
 * @fires {AlwaysOpenEvent} always-open - Somebody asks for the whole chart of a measure. Cancel it to stay on the page.
 * @csspart title - The heading.
 * @csspart choices - The ways to sort and to filter.
 * @csspart table - The table.
 * @csspart row - Each row of it.
 * @csspart card - The one measure, with `card`.
 * @csspart icon - Each icon with its words.
 * @csspart problem - What went wrong, and the way to try again.
 * @cssprop [--always-icon-size=2.5em] - How wide and high an icon is.
 * @cssprop [--always-colour-common=#425563] - The line, and points that go up and down as usual.
 * @cssprop [--always-colour-improvement=#005eb8] - Points that are a sign of improvement.
 * @cssprop [--always-colour-concern=#b35c00] - Points that are a sign of getting worse.
 * @cssprop [--always-colour-neutral=#490092] - Points that are a sign of change, where neither way is better.
 * @cssprop [--always-colour-target=#ab1d13] - The target.
 * @cssprop [--always-colour-limits=#445968] - The limits.
 * @cssprop [--always-colour-surface=Canvas] - What is behind the charts.
 */
export class AlwaysSpcSummary extends LitElement implements BoardHost {
  static readonly version: string = version;
  static override styles: CSSResultGroup = styles;

  /** The id of the Always Event. */
  @property({ attribute: 'always-event' }) alwaysEvent = '';
  /** The id of one of its measures; all of them without it. */
  @property() measure = '';
  /** The measures to show, of one or of many Always Events, in this order. Property only. */
  @property({ attribute: false }) measures: readonly MeasureName[] | undefined;
  /** The series to show, instead of asking the collector. Property only; a new array for new numbers. */
  @property({ attribute: false }) series: readonly Series[] | undefined;
  /** Who talks to the collector, instead of the client of the nearest `<always-provider>`. */
  @property({ attribute: false }) client: AlwaysClient | undefined;
  /** Where the whole charts are, with `{alwaysEvent}` and `{measure}` for the ids: `/charts/{alwaysEvent}/{measure}`. */
  @property() href = '';
  /** Shows the first measure alone and without a table, to be put into a card. */
  @property({ type: Boolean }) card = false;
  /** The heading; none without it. */
  @property() heading = '';
  /** The level of the heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** How many seconds to wait between readings, for a wall board; 0 for none. Never less than 5. */
  @property({ type: Number, attribute: 'refresh-every' }) refreshEvery = 0;
  /** What the rows are in order by, until somebody chooses otherwise. */
  @property() order: SummaryOrder = 'given';
  /** Our own words, to translate or reword. Anything left out keeps its English default. */
  @property({ attribute: false }) messages: Partial<SpcSummaryMessages> | null | undefined = {};

  @state() private chosen: ReadonlySet<string> = new Set();

  readonly #announcer = new Announcer(this);
  readonly #board = new Board<SpcSummaryMessages>(this, 'always-spc-summary', spcSummaryMessages);
  readonly #namesOnce = remembered<readonly MeasureName[] | undefined>();
  readonly #rowsOnce = remembered<readonly SummaryRow[]>();
  readonly #sortedOnce = remembered<readonly SummaryRow[]>();

  /** @internal */
  get given(): readonly Series[] | undefined {
    return this.series;
  }

  /** @internal */
  get names(): readonly MeasureName[] | undefined {
    const { measures, alwaysEvent, measure } = this;
    const one = alwaysEvent !== '' && measure !== '';
    return this.#namesOnce(
      [measures, alwaysEvent, measure],
      () => measures ?? (one ? [{ alwaysEvent, measure }] : undefined),
    );
  }

  /** Reads the numbers again, where they are the collector's. What was chosen stays as it is. */
  async refresh(): Promise<void> {
    await this.#board.reader.read();
    await this.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What an order or a choice was of is gone.
    if (changed.has('alwaysEvent') && changed.get('alwaysEvent')) this.chosen = new Set();
  }

  protected override render(): TemplateResult {
    return boardFrame({
      board: this.#board,
      heading: this.card ? '' : this.heading,
      headingLevel: this.headingLevel,
      said: this.#announcer.said,
      onTryAgain: () => void this.#tryAgain(),
      shown: (items) => (this.card ? this.#card(items) : this.#table(items)),
    });
  }

  #table(items: readonly BoardItem[]): unknown {
    const { words } = this.#board;
    const { text, language } = words;
    const rows = this.#rows(items);
    const shown = filtered(
      this.#sortedOnce([rows, this.order, language], () => sorted(rows, this.order, language)),
      this.chosen,
    );
    return html`
      ${
        rows.length > 1
          ? choices({
              choices: choicesOf(rows),
              chosen: this.chosen,
              order: this.order,
              text,
              language,
              onOrder: this.#onOrder,
              onChoose: this.#onChoose,
              onAll: this.#onAll,
            })
          : nothing
      }
      <p class="showing">${this.chosen.size > 0 ? this.#showing(shown.length, rows.length) : nothing}</p>
      ${shown.length > 0 ? table({ rows: shown, words, name: this.heading || text.title, href: this.href, order: this.order }) : nothing}
      ${shown.some(({ facts }) => facts?.spark) ? html`<p class="quietly">${text.smallPlots}</p>` : nothing}
    `;
  }

  #card(items: readonly BoardItem[]): unknown {
    const [row] = this.#rows(items);
    if (!row) return nothing;
    const { text } = this.#board.words;
    const { item, title, facts } = row;
    const name = this.heading || title;
    return html`
      <div class="card" part="card">
        ${heading(this.headingLevel, openLink(item, this.href, name), { class: 'subtitle' })}
        ${
          facts
            ? html`
                <p>${facts.sentence}</p>
                <div>${latest(facts, text)}</div>
                ${spark(facts)}
                <div class="icons">${worded(facts.icons.variation)} ${worded(facts.icons.assurance)}</div>
              `
            : html`<p>${text.rowNotRead}</p>`
        }
      </div>
    `;
  }

  #rows(items: readonly BoardItem[]): readonly SummaryRow[] {
    const { words } = this.#board;
    return this.#rowsOnce([items, words], () => items.map((item) => rowOf(item, words)));
  }

  #showing(count: number, total: number): string {
    const { text, language } = this.#board.words;
    return count === 0 ? text.noneFit : fill(fillCount(text.showing, count, language), { total });
  }

  #onOrder = (event: Event): void => {
    event.stopPropagation(); // a native `change` of ours would look like a value of the element
    this.order = (event.target as HTMLSelectElement).value as SummaryOrder;
    this.#announcer.say(this.#board.words.text.orders[this.order]);
  };

  #onChoose = (name: string): void => {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(name)) chosen.add(name);
    this.#choose(chosen);
  };

  #onAll = (): void => this.#choose(new Set());

  #choose(chosen: ReadonlySet<string>): void {
    this.chosen = chosen;
    const { state } = this.#board;
    if (state.is !== 'read') return;
    const rows = this.#rows(state.items);
    this.#announcer.say(this.#showing(filtered(rows, chosen).length, rows.length));
  }

  async #tryAgain(): Promise<void> {
    const { reader, words } = this.#board;
    if (reader.reading) return;
    await this.refresh();
    if (reader.failure) this.#announcer.say(words.text.notRead);
    else this.renderRoot.querySelector<HTMLElement>('#title, .open')?.focus(); // the button is gone
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'always-spc-summary': AlwaysSpcSummary;
  }
}
