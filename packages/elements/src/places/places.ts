import type { AlwaysClient } from '@always-kit/client';
import type { FamilySeries } from '@always-kit/contract';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { failedBox } from '../board/failed.ts';
import { version } from '../define/version.ts';
import { heading } from '../heading/heading.ts';
import { fill } from '../language/fill.ts';
import { languageAround, sameLanguage, unlikeAround } from '../language/language.ts';
import { withLatinDigits } from '../language/latin-digits.ts';
import { Surroundings } from '../provider/surroundings.ts';
import { remembered } from '../remembered/remembered.ts';
import { FamilyReader } from './family-reader.ts';
import { funnelDrawing, funnelOf, type Funnel } from './funnel-drawing.ts';
import { isFamilySeries } from './is-family-series.ts';
import { placeRows, type PlaceRow, type PlaceRows } from './place-rows.ts';
import { placesTable } from './places-table.ts';
import { placesMessages, type PlacesMessages } from './places.messages.ts';
import { styles } from './places.styles.ts';

/**
 * Shows one measure in every place of a family of Always Events: in words, as a funnel, and in a table. The funnel says which places
 * differ by more than chance brings for their size. Places stand by name: there is no league table, because most of its order would
 * be chance.
 *
 * To see how each place goes over time, use `<always-spc-multiples>` with the same `family` and `measure`.
 *
 * @element always-places
 * @csspart title - The heading.
 * @csspart summary - What can be said of all places together, in one or two sentences.
 * @csspart funnel - The drawing and what its lines are.
 * @csspart table - The places.
 * @csspart notes - How to read it.
 * @csspart problem - What is said when the numbers could not be had.
 * @cssprop [--always-colour-common=#425563] - The dots of places that lie within.
 * @cssprop [--always-colour-neutral=#490092] - The diamonds of places that lie outside.
 * @cssprop [--always-colour-limits=#445968] - The lines.
 */
export class AlwaysPlaces extends LitElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = styles;

  /** The id of the family: the same for the same Always Event in every place. */
  @property() family = '';
  /** The id of the measure, the same in every place. */
  @property() measure = '';
  /** The first day to count, `YYYY-MM-DD`; the month or week that it lies in is counted whole. */
  @property() from = '';
  /** The last day to count, in the same way. */
  @property() to = '';
  /** What the collector answered, where the page has it already. Property only. */
  @property({ attribute: false }) series: FamilySeries | undefined;
  /** Who talks to the collector, instead of the client of the nearest `<always-provider>`. */
  @property({ attribute: false }) client: AlwaysClient | undefined;
  /** The heading. Without it the title of the measure. */
  @property() heading = '';
  /** The level of the heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Our own words, to translate or reword. Anything left out keeps its English default. */
  @property({ attribute: false }) messages: Partial<PlacesMessages> = {};

  readonly #surroundings = new Surroundings(this);
  readonly #reader: FamilyReader = new FamilyReader(this, () => (this.#asks ? this.#client : undefined));
  readonly #rowsOnce = remembered<PlaceRows>();
  readonly #funnelOnce = remembered<Funnel>();

  /** Reads the numbers again, where they are the collector's. */
  async refresh(): Promise<void> {
    await this.#reader.read();
    await this.updateComplete;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#reader.follow();
  }

  protected override render(): TemplateResult {
    const language = this.#language;
    const { lang = nothing, dir = nothing } = unlikeAround(this, language);
    return html`
      <div class="board" lang=${lang} dir=${dir}>
        ${heading(this.headingLevel, this.#title, { id: 'title', class: 'title', part: 'title' })}
        ${this.#state(withLatinDigits(language))}
      </div>
      <p class="only-heard" role="status" lang=${lang}>
        ${this.#reader.failure && this.#asks ? this.#text.notRead : ''}
      </p>
    `;
  }

  /** What there is: numbers, what went wrong, or that they are on their way. */
  #state(language: string): unknown {
    const text = this.#text;
    const series = this.#series;
    const { failure, reading } = this.#reader;
    if (!series && !this.#asks) return html`<p>${this.series ? text.failures.other : text.nothingAsked}</p>`;
    if (!series && !this.#client) return html`<p>${text.noClient}</p>`;
    if (!series && !failure) return html`<p>${text.loading}</p>`;
    const onTryAgain = (): void => void this.#reader.read();
    return [
      failure && this.#asks ? failedBox({ failure, stale: series !== undefined, reading, text, onTryAgain }) : nothing,
      series ? this.#content(series, language) : nothing,
    ];
  }

  #content(series: FamilySeries, language: string): TemplateResult {
    const text = this.#text;
    const found = this.#rowsOnce([series], () => placeRows(series));
    const { rows, target } = found;
    const inFunnel = rows.filter(({ lies }) => lies !== undefined);
    const rounded = series.disclosure !== undefined;
    const words = { text, language, label: this.#title, rounded };
    if (rows.every(({ people, hidden }) => people === 0 && hidden === 0)) return html`<p>${text.empty}</p>`;
    return html`
      <p class="lead" part="summary">${summary(inFunnel, text, language)}</p>
      ${target !== null && inFunnel.length > 1 ? this.#funnel(rows, target, language) : nothing}
      ${placesTable(found, words)}
      <div class="notes" part="notes">
        <p>${text.noRanks} ${text.howToRead}</p>
        ${rounded ? html`<p>${text.rounding}</p>` : nothing}
      </div>
    `;
  }

  #funnel(rows: readonly PlaceRow[], target: number, language: string): TemplateResult {
    const { axis, legend } = this.#text;
    const funnel = this.#funnelOnce([rows, target], () => funnelOf(rows, target));
    return html`
      <div part="funnel">
        ${funnelDrawing(funnel, language, axis)}
        <p class="quietly">${legend}</p>
      </div>
    `;
  }

  /** Whether the numbers are the collector's. */
  get #asks(): boolean {
    return this.series === undefined && this.family !== '' && this.measure !== '';
  }

  get #client(): AlwaysClient | undefined {
    return this.client ?? this.#surroundings.client;
  }

  get #series(): FamilySeries | undefined {
    if (this.series) return isFamilySeries(this.series) ? this.series : undefined;
    return this.#asks ? this.#reader.found?.series : undefined;
  }

  get #title(): string {
    return this.heading || (this.#series?.places[0]?.measure.title ?? this.#text.title);
  }

  get #text(): PlacesMessages {
    return { ...placesMessages, ...this.#surroundings.messages?.['always-places'], ...this.messages };
  }

  /** Without words of another language ours are English, whatever language the page is in. */
  get #language(): string {
    const asked = this.#surroundings.language ?? languageAround(this) ?? 'en-GB';
    const translated = this.#surroundings.messages?.['always-places'] ?? Object.keys(this.messages).length > 0;
    return translated || sameLanguage(asked, 'en') ? asked : 'en-GB';
  }
}

/** With fewer places than that it says nothing that many of them lie outside. */
const manyPlaces = 8;

function summary(inFunnel: readonly PlaceRow[], text: PlacesMessages, language: string): string {
  if (inFunnel.length < 2) return text.tooFew;
  const outside = inFunnel.filter(({ lies }) => lies === 'low' || lies === 'high').map(({ name }) => name);
  if (outside.length === 0) return text.mayBeChance;
  const places = new Intl.ListFormat(language, { type: 'conjunction' }).format(outside);
  const many = inFunnel.length >= manyPlaces && outside.length * 4 >= inFunnel.length;
  return [fill(text.outside, { places }), ...(many ? [text.manyOutside] : [])].join(' ');
}

declare global {
  interface HTMLElementTagNameMap {
    'always-places': AlwaysPlaces;
  }
}
