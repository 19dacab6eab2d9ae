import type { AlwaysClient } from '@always-kit/client';
import type { HeardByGroup } from '@always-kit/contract';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { failedBox } from '../board/failed.ts';
import { version } from '../define/version.ts';
import { heading } from '../heading/heading.ts';
import { fill } from '../language/fill.ts';
import { languageAround, sameLanguage, unlikeAround } from '../language/language.ts';
import { withLatinDigits } from '../language/latin-digits.ts';
import { Surroundings } from '../provider/surroundings.ts';
import { HeardReader, questionOf, type ReadHeard } from './heard-reader.ts';
import { heardRows, plusRow, type HeardRow } from './heard-rows.ts';
import { heardTable } from './heard-table.ts';
import { missing, type HelpLinks } from './missing.ts';
import { isPlusGroup, populationOf, sharesOf, type PlusGroup, type Population, type Shares } from './population.ts';
import { whoWasHeardMessages, type WhoWasHeardMessages } from './who-was-heard.messages.ts';
import { styles } from './who-was-heard.styles.ts';

/**
 * Shows who was heard about a service beside the people whom it is for: by the answer to a question that people chose to answer,
 * or by how deprived the area is where they live. It says in words of which group less was heard than its share would lead one
 * to expect, where chance would seldom bring that, and what could help to hear who is missing.
 *
 * The collector counts, and takes small numbers out before it answers. The page brings the population, with its source: as
 * `population`, or as a `<table>` inside with `data-code` on its rows, `data-year`, and the source as its caption.
 *
 * @element always-who-was-heard
 * @slot - A `<table>` of the population, instead of the property. It is read, and shown only until the element is there.
 * @slot help - What else could help in this place, below our own list.
 * @csspart title - The heading.
 * @csspart summary - What can be said of all groups together, in one sentence.
 * @csspart table - The groups.
 * @csspart missing - Who is missing, and what could help.
 * @csspart notes - Where the numbers come from and how to read them.
 * @csspart problem - What is said when the numbers could not be had.
 * @cssprop [--always-colour-common=#425563] - The bars.
 */
export class AlwaysWhoWasHeard extends LitElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = styles;

  /** The id of the service. */
  @property() service = '';
  /** The id of the questionnaire in which people told of themselves. */
  @property() questionnaire = 'about-you';
  /** The id of its question to divide people by, such as `ethnic-group`. Without it: how deprived the area is where they live. */
  @property() question = '';
  /** The first month to count, by any of its days, `YYYY-MM-DD`. Without it: from the beginning. */
  @property() from = '';
  /** The last month to count, by any of its days. Without it: up to the last month that is over. */
  @property() to = '';
  /** Whom the service is for, by group, with the source and the year. Property only; a new object for new numbers. */
  @property({ attribute: false }) population: Population | undefined;
  /** Groups that this place looks at beside the most deprived fifth (Core20PLUS5), counted by codes of other questions. */
  @property({ attribute: false }) plus: readonly PlusGroup[] = [];
  /** Where this place says more about what could help, for each that has a page. */
  @property({ attribute: false }) helpLinks: HelpLinks = {};
  /** Who talks to the collector, instead of the client of the nearest `<always-provider>`. */
  @property({ attribute: false }) client: AlwaysClient | undefined;
  /** The heading. */
  @property() heading = '';
  /** The level of the heading, 1 to 6. Those inside follow on from it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** What the groups are: the heading of their column, such as `Age`. */
  @property({ attribute: 'group-name' }) groupName = '';
  /** Our own words, to translate or reword. Anything left out keeps its English default. */
  @property({ attribute: false }) messages: Partial<WhoWasHeardMessages> = {};

  @state() private fromTable: Population | undefined;

  readonly #surroundings = new Surroundings(this);
  readonly #reader: HeardReader = new HeardReader(this, () => this.#client);

  /** Reads the numbers again. */
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
    const text = this.#text;
    return html`
      <div class="board" lang=${lang} dir=${dir}>
        ${heading(this.headingLevel, this.heading || text.title, { id: 'title', class: 'title', part: 'title' })}
        ${this.#state(withLatinDigits(language))}
      </div>
      <slot hidden @slotchange=${this.#onSlot}></slot>
      <p class="only-heard" role="status" lang=${lang}>${this.#reader.failure ? text.notRead : ''}</p>
    `;
  }

  /** What there is: numbers, what went wrong, or that they are on their way. */
  #state(language: string): unknown {
    const text = this.#text;
    const { failure, reading, found } = this.#reader;
    if (this.service === '') return html`<p>${text.nothingAsked}</p>`;
    if (!found && !this.#client) return html`<p>${text.noClient}</p>`;
    if (!found && !failure) return html`<p>${text.loading}</p>`;
    const onTryAgain = (): void => void this.#reader.read();
    return [
      failure ? failedBox({ failure, stale: found !== undefined, reading, text, onTryAgain }) : nothing,
      found ? this.#content(found, language) : nothing,
    ];
  }

  #content(found: ReadHeard, language: string): unknown {
    const text = this.#text;
    const { main } = found;
    if (main.groups.every(({ people }) => people === 0)) return html`<p>${text.empty}</p>`;
    const shares = this.#shares;
    const rows = this.#rows(found, shares, language);
    const { below } = main.disclosure;
    const words = { text, language, label: this.heading || text.title, groupName: this.groupName, below };
    const isCompared = rows.some(({ verdict }) => verdict !== undefined);
    return html`
      <p class="lead" part="summary">${summary(rows, shares, text, language)}</p>
      ${heardTable(rows, words)}
      ${isCompared ? html`<p aria-hidden="true">${text.legend.heard}. ${text.legend.population}.</p>` : nothing}
      ${isCompared ? missing({ rows, text, language, level: this.headingLevel, links: this.helpLinks }) : nothing}
      ${this.#notes(main, shares, language)}
    `;
  }

  #rows({ main, others }: ReadHeard, shares: Shares | undefined, language: string): HeardRow[] {
    const { drafts } = this.#surroundings;
    const rows = heardRows(main, shares, { known: this.#text.groupNames, language, drafts });
    const further = this.#plus.flatMap((group) => {
      const heard = others.get(questionOf(group));
      return heard ? [plusRow(group, heard)] : [];
    });
    return [...rows, ...further];
  }

  #notes(main: HeardByGroup, shares: Shares | undefined, language: string): TemplateResult {
    const text = this.#text;
    const { source = '', year = '' } = this.#population ?? {};
    const until = longDate(main.until, language);
    return html`
      <div class="notes" part="notes">
        ${shares?.ok ? html`<p>${fill(text.source, { source, year })}</p>` : nothing}
        ${this.#plus.map(({ name, ...of }) => html`<p>${fill(text.plusSource, { group: name, source: of.source, year: of.year })}</p>`)}
        <p>
          ${
            main.from === undefined
              ? fill(text.counted, { until })
              : fill(text.countedFrom, { from: longDate(main.from, language), until })
          }
        </p>
        <p>${text.howToRead}</p>
        <p>${fill(text.rounding, { within: main.within, below: main.disclosure.below })}</p>
      </div>
    `;
  }

  #onSlot = (event: Event): void => {
    const [table] = (event.target as HTMLSlotElement)
      .assignedElements()
      .filter((element) => element instanceof HTMLTableElement);
    this.fromTable = table && populationOf(table);
  };

  get #client(): AlwaysClient | undefined {
    return this.client ?? this.#surroundings.client;
  }

  get #population(): Population | undefined {
    return this.population ?? this.fromTable;
  }

  get #shares(): Shares | undefined {
    const population = this.#population;
    return population && sharesOf(population);
  }

  get #plus(): readonly PlusGroup[] {
    return this.plus.filter(isPlusGroup);
  }

  get #text(): WhoWasHeardMessages {
    return { ...whoWasHeardMessages, ...this.#surroundings.messages?.['always-who-was-heard'], ...this.messages };
  }

  /** Without words of another language ours are English, whatever language the page is in. */
  get #language(): string {
    const asked = this.#surroundings.language ?? languageAround(this) ?? 'en-GB';
    const translated = this.#surroundings.messages?.['always-who-was-heard'] ?? Object.keys(this.messages).length > 0;
    return translated || sameLanguage(asked, 'en') ? asked : 'en-GB';
  }
}

function summary(
  rows: readonly HeardRow[],
  shares: Shares | undefined,
  text: WhoWasHeardMessages,
  language: string,
): string {
  if (shares && !shares.ok) return text.faults[shares.fault];
  const compared = rows.filter(({ verdict }) => verdict !== undefined);
  if (compared.length === 0) return text.noPopulation;
  const less = compared.filter(({ verdict }) => verdict === 'less').map(({ name }) => name);
  if (less.length > 0) {
    return fill(text.summaryLess, { groups: new Intl.ListFormat(language, { type: 'conjunction' }).format(less) });
  }
  return compared.every(({ verdict }) => verdict === 'tooFew') ? text.summaryTooFew : text.summaryNone;
}

function longDate(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

declare global {
  interface HTMLElementTagNameMap {
    'always-who-was-heard': AlwaysWhoWasHeard;
  }
}
