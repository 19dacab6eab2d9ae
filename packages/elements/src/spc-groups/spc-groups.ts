import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { version } from '../define/version.ts';
import { heading } from '../heading/heading.ts';
import { fill, fillCount } from '../language/fill.ts';
import { languageAround, sameLanguage, unlikeAround } from '../language/language.ts';
import { withLatinDigits } from '../language/latin-digits.ts';
import { Surroundings } from '../provider/surroundings.ts';
import { remembered } from '../spc-chart/remembered.ts';
import { shareOf, suppress, type PublicCount, type PublicShare } from '@always-kit/spc/suppression';
import { compare } from './compare.ts';
import { groupsOf, type BadRow, type GroupRow } from './group-rows.ts';
import { intervalPlot, scale } from './interval-plot.ts';
import { spcGroupsMessages, type SpcGroupsMessages } from './spc-groups.messages.ts';
import { styles } from './spc-groups.styles.ts';

/** All that may be seen: nothing here but names comes from the exact numbers. */
interface Shown {
  readonly groups: readonly (PublicCount & { readonly name: string; readonly share: PublicShare | null })[];
  readonly total: PublicCount;
  readonly all: PublicShare | null;
  readonly bad: readonly BadRow[];
  readonly period: readonly [from: string, to: string] | null;
}

/**
 * Shows one measure by group, such as age bands or how deprived an area is: each group's share with its likely range on one
 * scale, and the same in a table. Small groups are hidden, so that what is shown tells nothing about anybody.
 *
 * The groups stand in the order in which the page gives them, and look alike: the chart compares, and ranks nobody. The
 * collector does not count by group yet, so the page brings the rows. What must not leave the server must not be given here
 * either: the element hides numbers from people who look, not from those who open the page's tools.
 *
 * @element always-spc-groups
 * @csspart title - The heading.
 * @csspart summary - What can be said of all groups together, in one or two sentences.
 * @csspart table - The groups.
 * @csspart notes - How to read it, and what is hidden.
 * @cssprop [--always-colour-common=#425563] - The dots and their ranges.
 * @cssprop [--always-colour-limits=#4c6272] - The line of everybody.
 */
export class AlwaysSpcGroups extends LitElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = styles;

  /** How many of the people in each group it happened to, in the order to show. Property only; a new array for new numbers. */
  @property({ attribute: false }) rows: readonly GroupRow[] = [];
  /** The heading; none without it. */
  @property() heading = '';
  /** The level of the heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** What the groups are: the heading of their column, such as `Age`. */
  @property({ attribute: 'group-name' }) groupName = '';
  /** Our own words, to translate or reword. Anything left out keeps its English default. */
  @property({ attribute: false }) messages: Partial<SpcGroupsMessages> = {};

  readonly #surroundings = new Surroundings(this);
  readonly #shownOnce = remembered<Shown>();

  protected override render(): TemplateResult {
    const language = this.#language;
    const { lang = nothing, dir = nothing } = unlikeAround(this, language);
    return html`
      <div class="board" lang=${lang} dir=${dir}>
        ${
          this.heading
            ? heading(this.headingLevel, this.heading, { id: 'title', class: 'title', part: 'title' })
            : nothing
        }
        ${this.#content(this.#shown, withLatinDigits(language))}
      </div>
    `;
  }

  #content(shown: Shown, language: string): unknown {
    const text = this.#text;
    if (shown.groups.length === 0)
      return html`<p>${text.empty}</p>
        ${this.#badRows(shown.bad, language)}`;
    const anyHidden = shown.groups.some(({ people, yes }) => people === null || yes === null);
    return html`
      <p class="lead" part="summary">${this.#summary(shown)}</p>
      ${this.#table(shown, language)}
      <div class="notes" part="notes">
        <p>${text.howToRead} ${text.rounding} ${anyHidden ? text.privacy : nothing}</p>
        ${shown.period ? html`<p>${this.#period(shown.period, language)}</p>` : nothing}
        ${this.#badRows(shown.bad, language)}
      </div>
    `;
  }

  #summary({ groups }: Shown): string {
    const text = this.#text;
    const found = compare(groups.map(({ share }) => share));
    if (found.is !== 'apart') return text[found.is];
    const one = groups[found.one]?.name ?? '';
    const other = groups[found.other]?.name ?? '';
    const apart = fill(text.apart, { one, other });
    return groups.length > 2 ? `${apart} ${text.manyCompared}` : apart;
  }

  // Roles are said though they are those of the elements: rows that a style shows as a grid are no rows for every browser.
  /* eslint-disable lit-a11y/no-redundant-role */
  #table({ groups, total, all }: Shown, language: string): TemplateResult {
    const { columns, title, everybody } = this.#text;
    const write = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format;
    const header = (name: unknown): TemplateResult => html`<th role="columnheader" scope="col">${name}</th>`;
    return html`
      <table role="table" part="table" aria-label=${this.heading || title}>
        <thead role="rowgroup">
          <tr role="row">
            ${header(this.groupName || columns.group)} ${header(columns.people)} ${header(columns.share)}
            ${header(columns.interval)}
            <th role="columnheader" scope="col" class="plot">
              <span class="only-heard">${columns.plot}</span>${scale(write)}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${groups.map((group) => this.#row(group, group.share, all, write, language))}
          ${this.#row({ ...total, name: everybody }, all, all, write, language, 'everybody')}
        </tbody>
      </table>
    `;
  }

  #row(
    { name, people, yes }: PublicCount & { readonly name: string },
    share: PublicShare | null,
    all: PublicShare | null,
    write: (share: number) => string,
    language: string,
    kind = '',
  ): TemplateResult {
    const text = this.#text;
    const head = html`<th role="rowheader" scope="row">${name}</th>`;
    const cell = (label: string, content: unknown, span = 1): TemplateResult => html`
      <td role="cell" class=${span > 1 ? 'hidden' : ''} colspan=${span > 1 ? span : nothing}>
        <span class="label" aria-hidden="true">${label}</span>${content}
      </td>
    `;
    const { columns } = text;
    const count = people === 0 ? text.nobody : fill(text.about, { count: people?.toLocaleString(language) ?? '' });
    const numbers = share
      ? html`
          ${cell(columns.share, fill(text.aboutShare, { share: write(share.share) }))}
          ${cell(columns.interval, fill(text.interval, { from: write(share.lower), to: write(share.upper) }))}
        `
      : cell(columns.share, people === 0 ? '–' : yes === null ? text.shareHidden : '–', 2);
    return html`
      <tr role="row" class=${kind}>
        ${head}
        ${people === null ? cell(columns.people, text.hidden, 3) : html`${cell(columns.people, count)} ${numbers}`}
        <td role="cell" class="plot">
          ${share ? html`<span class="label" aria-hidden="true"><span>${write(0)}</span><span>${write(1)}</span></span>` : nothing}
          ${intervalPlot(share, all)}
        </td>
      </tr>
    `;
  }
  /* eslint-enable lit-a11y/no-redundant-role */

  #period([from, to]: readonly [string, string], language: string): string {
    const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    return fill(this.#text.period, { from: dates.format(new Date(from)), to: dates.format(new Date(to)) });
  }

  #badRows(bad: readonly BadRow[], language: string): unknown {
    const text = this.#text;
    const [first] = bad;
    if (!first) return nothing;
    const which = fill(text.badRow, { row: first.row, field: text.fields[first.field] });
    return html`<p>${fillCount(text.badRows, bad.length, language)} ${which}</p>`;
  }

  get #shown(): Shown {
    return this.#shownOnce([this.rows], () => {
      const { names, counts, bad, period } = groupsOf(this.rows);
      const { groups, total } = suppress(counts);
      const shown = groups.map((count, at) => ({ ...count, name: names[at] ?? '', share: shareOf(count) }));
      return { groups: shown, total, all: shareOf(total), bad, period };
    });
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

declare global {
  interface HTMLElementTagNameMap {
    'always-spc-groups': AlwaysSpcGroups;
  }
}
