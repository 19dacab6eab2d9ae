import type { AlwaysClient } from '@always-kit/client';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { failedBox } from '../board/failed.ts';
import { version } from '../define/version.ts';
import { heading } from '../heading/heading.ts';
import { fill, fillCount } from '../language/fill.ts';
import { languageAround, sameLanguage, unlikeAround } from '../language/language.ts';
import { withLatinDigits } from '../language/latin-digits.ts';
import { Surroundings } from '../provider/surroundings.ts';
import { remembered } from '../remembered/remembered.ts';
import { compare } from './compare.ts';
import type { BadRow, GroupRow } from './group-rows.ts';
import { GroupsReader } from './groups-reader.ts';
import { groupsTable } from './groups-table.ts';
import { shownFromCollector, shownFromRows, type ShownGroups } from './shown-groups.ts';
import { spcGroupsMessages, type SpcGroupsMessages } from './spc-groups.messages.ts';
import { styles } from './spc-groups.styles.ts';

/**
 * Shows one measure by group, such as age bands or how deprived an area is: each group's share with its likely range on one
 * scale, and the same in a table. Small groups are hidden, so that what is shown tells nothing about anybody.
 *
 * The numbers are `rows`, where the page gives any; else those of the measure in the collector, by what people told of
 * themselves. The collector takes small numbers out before it answers. With `rows` the element does it, and hides them from
 * people who look, not from those who open the page's tools: what must not leave the server must not be given here.
 *
 * The groups stand in the order of the question, or of the rows, and look alike: the chart compares, and ranks nobody.
 *
 * @element always-spc-groups
 * @csspart title - The heading.
 * @csspart summary - What can be said of all groups together, in one or two sentences.
 * @csspart table - The groups.
 * @csspart notes - How to read it, and what is hidden.
 * @csspart problem - What is said when the numbers could not be had.
 * @cssprop [--always-colour-common=#425563] - The dots and their ranges.
 * @cssprop [--always-colour-limits=#445968] - The line of everybody.
 */
export class AlwaysSpcGroups extends LitElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = styles;

  /** The id of the Always Event. */
  @property({ attribute: 'always-event' }) alwaysEvent = '';
  /** The id of its measure. */
  @property() measure = '';
  /** The id of the questionnaire in which people told of themselves. */
  @property() questionnaire = 'about-you';
  /** The id of its question to divide people by, such as `age`. Without it: how deprived the area is where they live. */
  @property() question = '';
  /**
   * Numbers of the page's own, instead of asking the collector: how many of the people in each group it happened to, in the
   * order to show. Property only; a new array for new numbers.
   */
  @property({ attribute: false }) rows: readonly GroupRow[] | undefined;
  /** Who talks to the collector, instead of the client of the nearest `<always-provider>`. */
  @property({ attribute: false }) client: AlwaysClient | undefined;
  /** The heading. Without it the title of the measure, where it is the collector's. */
  @property() heading = '';
  /** The level of the heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** What the groups are: the heading of their column, such as `Age`. */
  @property({ attribute: 'group-name' }) groupName = '';
  /** Our own words, to translate or reword. Anything left out keeps its English default. */
  @property({ attribute: false }) messages: Partial<SpcGroupsMessages> = {};

  readonly #surroundings = new Surroundings(this);
  readonly #reader: GroupsReader = new GroupsReader(this, () => (this.#asks ? this.#client : undefined));
  readonly #shownOnce = remembered<ShownGroups>();

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
    const title = this.#title;
    return html`
      <div class="board" lang=${lang} dir=${dir}>
        ${title ? heading(this.headingLevel, title, { id: 'title', class: 'title', part: 'title' }) : nothing}
        ${this.#state(withLatinDigits(language))}
      </div>
      <p class="only-heard" role="status">${this.#reader.failure && this.#asks ? this.#text.notRead : ''}</p>
    `;
  }

  /** What there is: numbers, what went wrong, or that they are on their way. */
  #state(language: string): unknown {
    const text = this.#text;
    const shown = this.#shown;
    if (!this.#asks) return this.#content(shown ?? shownFromRows([]), language);
    const { failure, reading } = this.#reader;
    if (!shown && !this.#client) return html`<p>${text.noClient}</p>`;
    if (!shown && !failure) return html`<p>${text.loading}</p>`;
    const onTryAgain = (): void => void this.#reader.read();
    return [
      failure ? failedBox({ failure, stale: shown !== undefined, reading, text, onTryAgain }) : nothing,
      shown ? this.#content(shown, language) : nothing,
    ];
  }

  #content(shown: ShownGroups, language: string): unknown {
    const text = this.#text;
    if (shown.groups.length === 0 || (shown.until !== undefined && shown.total.people === 0))
      return html`<p>${text.empty}</p>
        ${this.#badRows(shown.bad, language)}`;
    const anyHidden = shown.groups.some(({ people, yes }) => people === null || yes === null);
    return html`
      <p class="lead" part="summary">${this.#summary(shown)}</p>
      ${groupsTable(shown, { text, language, label: this.#title || text.title, groupName: this.groupName })}
      <div class="notes" part="notes">
        <p>${text.howToRead} ${text.rounding} ${anyHidden ? text.privacy : nothing}</p>
        ${shown.period ? html`<p>${this.#period(shown.period, language)}</p>` : nothing}
        ${shown.until ? html`<p>${fill(text.counted, { until: longDate(shown.until, language) })}</p>` : nothing}
        ${this.#badRows(shown.bad, language)}
      </div>
    `;
  }

  #summary({ groups }: ShownGroups): string {
    const text = this.#text;
    const found = compare(groups.map(({ share }) => share));
    if (found.is !== 'apart') return text[found.is];
    const one = groups[found.one]?.name ?? '';
    const other = groups[found.other]?.name ?? '';
    const apart = fill(text.apart, { one, other });
    return groups.length > 2 ? `${apart} ${text.manyCompared}` : apart;
  }

  #period([from, to]: readonly [string, string], language: string): string {
    return fill(this.#text.period, { from: longDate(from, language), to: longDate(to, language) });
  }

  #badRows(bad: readonly BadRow[], language: string): unknown {
    const text = this.#text;
    const [first] = bad;
    if (!first) return nothing;
    const which = fill(text.badRow, { row: first.row, field: text.fields[first.field] });
    return html`<p>${fillCount(text.badRows, bad.length, language)} ${which}</p>`;
  }

  /** Whether the numbers are the collector's: a page that gives rows, or names no measure, is not asked for. */
  get #asks(): boolean {
    return this.rows === undefined && this.alwaysEvent !== '' && this.measure !== '';
  }

  get #client(): AlwaysClient | undefined {
    return this.client ?? this.#surroundings.client;
  }

  get #title(): string {
    return this.heading || (this.#asks ? (this.#reader.found?.measure.measure?.title ?? '') : '');
  }

  get #shown(): ShownGroups | undefined {
    const { rows } = this;
    if (rows) return this.#shownOnce([rows], () => shownFromRows(rows));
    const { measure } = this.#reader.found ?? {};
    if (!measure || !this.#asks) return undefined;
    const { groupNames: known } = this.#text;
    const [language, { drafts }] = [this.#language, this.#surroundings];
    return this.#shownOnce([measure, known, language, drafts], () =>
      shownFromCollector(measure, { known, language, drafts }),
    );
  }

  get #text(): SpcGroupsMessages {
    return { ...spcGroupsMessages, ...this.#surroundings.messages?.['always-spc-groups'], ...this.messages };
  }

  /** Without words of another language ours are English, whatever language the page is in. */
  get #language(): string {
    const asked = this.#surroundings.language ?? languageAround(this) ?? 'en-GB';
    const translated = this.#surroundings.messages?.['always-spc-groups'] ?? Object.keys(this.messages).length > 0;
    return translated || sameLanguage(asked, 'en') ? asked : 'en-GB';
  }
}

function longDate(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

declare global {
  interface HTMLElementTagNameMap {
    'always-spc-groups': AlwaysSpcGroups;
  }
}
