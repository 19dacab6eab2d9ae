import type { AlwaysClient } from '@always-kit/client';
import { inTeamView } from '@always-kit/contract';
import { principlesSource, themeListSource } from '@always-kit/contract/built-in';
import { besidesPrinciples, TeamTerms, type CommentGroup, type ThemeLevel } from '@always-kit/method';
import type { Voice } from '@always-kit/contract';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { remembered } from '../remembered/remembered.ts';
import { againButton } from '../reading/again-button.ts';
import { Announcer } from '../announcing/announcer.ts';
import { version } from '../define/version.ts';
import { heading } from '../heading/heading.ts';
import { languageAround, unlikeAround } from '../language/language.ts';
import { Surroundings } from '../provider/surroundings.ts';
import { failureKind } from '../reading/failure-kind.ts';
import { showWholeFields } from '../response/whole-fields.ts';
import { Focusing } from '../writing/focusing.ts';
import { levelSwitch } from './level-switch.ts';
import { pareto } from './pareto.ts';
import { atOnce, sectionRow } from './section-row.ts';
import { Sorted } from './sorted.ts';
import { Suggesting } from './suggesting.ts';
import { Tasks } from './tasks.ts';
import { ThemeWords, type SomeMessages } from './theme-words.ts';
import { styles } from './themes.styles.ts';
import type { Section, View } from './view.ts';
import { VoicesReader } from './voices-reader.ts';

/**
 * What people said in their own words, by theme: what is spoken of most, and under each theme its comments, with the words marked that
 * caused it. Themes are suggested on the device; the team confirms or changes them, and names, merges and splits them as it likes. For the
 * team only.
 *
 * @element always-themes
 * @fires {AlwaysEntryWrittenEvent} always-entry-written - The person decided, named or quoted something, and the collector has it.
 * @fires {AlwaysEntryRemovedEvent} always-entry-removed - The person took something back, and the collector has done it.
 * @csspart title - The heading.
 * @csspart summary - How many comments there are, and who has sorted them.
 * @csspart pareto - The table of what is spoken of most.
 * @csspart theme - Each theme with its comments.
 * @csspart comment - Each comment.
 * @csspart standing - Whether a person confirmed it or it is only suggested, in words.
 * @csspart form - A form about a comment or a theme.
 * @csspart problem - What went wrong, above the form.
 * @cssprop [--always-colour-button=#005c2a] - The main button.
 * @cssprop [--always-colour-link=#004b93] - Links, other buttons, and the bars.
 * @cssprop [--always-scroll-margin=1em] - Room to leave for a bar of the page's own when focus moves.
 */
export class AlwaysThemes extends LitElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = styles;

  /** The id of the Always Event. */
  @property({ attribute: 'always-event' }) alwaysEvent = '';
  /** Which themes to begin with: the eight principles for everybody, or the finer list for analysts. */
  @property() level: ThemeLevel = 'principles';
  /** Who talks to the collector, instead of the client of the nearest `<always-provider>`. */
  @property({ attribute: false }) client: AlwaysClient | undefined;
  /** The level of the heading, 1 to 6. The headings inside follow on from it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Words to say instead of ours. What is left out keeps its English; give `language` with a translation. */
  @property({ attribute: false }) messages: SomeMessages = {};

  @state() private open: ReadonlySet<string> = new Set();
  @state() private shown: ReadonlyMap<string, number> = new Map();

  readonly #announcer = new Announcer(this);
  readonly #surroundings = new Surroundings(this);
  readonly #reader = new VoicesReader(this);
  readonly #suggesting = new Suggesting(this);
  readonly #tasks = new Tasks(this, this.#reader);
  readonly #focusing = new Focusing(this);
  #around: string | undefined;
  readonly #wordsOnce = remembered<ThemeWords>();
  #sorted: Sorted | undefined;
  #sortedOf: readonly unknown[] = [];

  constructor() {
    super();
    showWholeFields(this);
  }

  /** The client in use: our own, or the provider's. */
  get connectedClient(): AlwaysClient | undefined {
    return this.client ?? this.#surroundings.client;
  }

  /** Our words, and dates and numbers as their language writes them. */
  get words(): ThemeWords {
    const given = this.#surroundings.messages?.['always-themes'];
    return this.#wordsOnce([given, this.messages], () => new ThemeWords({ ...given, ...this.messages }));
  }

  /** @internal */
  get terms(): TeamTerms {
    return this.#sorted?.terms ?? new TeamTerms([]);
  }

  /** Reads everything again. What is open, written or focused stays as it is. */
  async refresh(): Promise<void> {
    await this.#reader.read();
    await this.updateComplete;
  }

  override connectedCallback(): void {
    // Once, and not again when it changes: a page translator rewrites `lang` under our feet.
    this.#around ??= languageAround(this);
    super.connectedCallback();
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus(options);
  }

  /** @internal */
  focusOn(...ids: readonly string[]): void {
    this.#focusing.next(...ids);
  }

  /** @internal */
  say(...sentences: readonly string[]): void {
    this.#announcer.say(...sentences);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('alwaysEvent') && changed.get('alwaysEvent')) this.#startAnew();
    this.#reader.follow();
    const { found } = this.#reader;
    this.#suggesting.follow(found?.voices);
    const isReady = found !== undefined && this.#suggesting.isReady(found.voices);
    if (!isReady) {
      if (!found) this.#sorted = undefined;
    } else if (this.#sortedOf[0] !== found.voices || this.#sortedOf[1] !== found.entries || !this.#sorted) {
      this.#sorted = new Sorted(found, this.#suggesting);
      this.#sortedOf = [found.voices, found.entries];
    }
  }

  protected override render(): TemplateResult {
    const { text, language } = this.words;
    const { lang = nothing, dir = nothing } = unlikeAround(this.#around, language);
    return html`
      <div class="themes" lang=${lang} dir=${dir} aria-busy=${this.#reader.reading && !this.#sorted ? 'true' : nothing}>
        <div class="title" part="title">
          ${heading(this.headingLevel, text.title, { id: 'title', focusable: true })}
        </div>
        <p class="only-heard" role="status">${this.#announcer.said}</p>
        ${this.#content()}
      </div>
    `;
  }

  #content(): TemplateResult {
    const { words } = this;
    const { text } = words;
    const { found, failure, reading } = this.#reader;
    if (this.alwaysEvent === '') return html`<p>${text.noAlwaysEvent}</p>`;
    if (!found && failure) {
      const kind = failureKind(failure);
      if (kind === 'notPermitted') return html`<p class="notice">${text.teamOnly}</p>`;
      return html`
        <div class="problem">
          <p class="problem-title">${text.notRead}</p>
          <p>${kind === 'gone' ? text.notFound : words.failed(failure)}</p>
        </div>
        ${this.#again(text.tryAgain, reading)}
      `;
    }
    if (!found) return html`<p>${text.loading}</p>`;
    if (found.voices.length === 0) return html`<p>${text.noComments}</p>`;
    if (!this.#sorted) {
      const { done } = this.#suggesting;
      return html`<p>${words.fill(text.looking, { done, count: found.voices.length })}</p>`;
    }
    return this.#all(this.#sorted);
  }

  #all(sorted: Sorted): TemplateResult {
    const { words } = this;
    const { text } = words;
    const { failure, reading } = this.#reader;
    const groups = sorted.groups(this.level);
    const view = this.#view(sorted, groups);
    const count = (standing: Parameters<Sorted['of']>[0]): number => sorted.of(standing).length;
    return html`
      <p class="notice">${this.#suggesting.failed ? text.noSuggestions : text.how}</p>
      ${
        failure
          ? html`<div class="stale">
              <p>${text.stale}</p>
              ${this.#again(text.checkAgain, reading)}
            </div>`
          : nothing
      }
      <p class="summary" part="summary">
        ${words.count(text.summary, sorted.comments.length, {
          confirmed: count('confirmed'),
          suggested: count('suggested'),
          none: count('none'),
          silent: count('silent'),
        })}
      </p>
      <p>${words.fill(text.mix, { ...sorted.mix })} <span class="aside">${text.mixIsDraft}</span></p>
      ${levelSwitch(words, this.level, (level) => (this.level = level))}
      ${groups.length > 0 ? pareto(groups, view, (id) => this.#openAndGo(id)) : nothing}
      ${heading(view.headingLevel, text.groupsTitle, { id: 'groups', class: 'subtitle', focusable: true })}
      <ul class="sections">
        ${repeat(
          this.#sections(sorted, groups, view),
          ({ id }) => `${this.level} ${id}`,
          (section) =>
            sectionRow({
              ...view,
              section,
              open: this.open.has(section.id),
              shown: this.shown.get(section.id) ?? atOnce,
              setOpen: (open) => this.#setOpen(section.id, open),
              showMore: (next) => this.#showMore(section.id, next),
            }),
        )}
      </ul>
      ${this.#source()}
    `;
  }

  #view(sorted: Sorted, groups: readonly CommentGroup[]): View {
    const { words } = this;
    const { terms } = sorted;
    const { person } = this.#reader;
    return {
      ...{ words, terms, tasks: this.#tasks, level: this.level, headingLevel: this.headingLevel + 1 },
      mayWrite: person !== undefined && inTeamView(person),
      groups: groups.filter(({ id }) => id !== besidesPrinciples).map(({ id }) => [id, words.wholeName(id, terms)]),
      isQuoted: (voice) => sorted.isQuoted(voice),
      toField: (field) => this.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus(),
    };
  }

  #sections(sorted: Sorted, groups: readonly CommentGroup<Voice>[], { words, terms }: View): Section[] {
    const { text } = words;
    const without = (id: 'silent' | 'none', name: string, note?: string): Section[] => {
      const comments = sorted.of(id).map((comment) => ({ comment, because: [] }));
      return comments.length > 0 ? [{ id, name, note, comments, confirmed: undefined, isTheme: false }] : [];
    };
    return [
      ...groups.map(({ id, comments, confirmed }): Section => {
        const parts = terms.of(id)?.content.parts.map((part) => words.name(part, terms)) ?? [];
        const note = parts.length > 0 ? words.fill(text.madeOf, { list: words.list(parts) }) : undefined;
        return { id, name: words.wholeName(id, terms), note, comments, confirmed, isTheme: id !== besidesPrinciples };
      }),
      ...without('silent', text.groupSilent, text.silentHint),
      ...without('none', text.groupNone),
    ];
  }

  #source(): TemplateResult {
    const { text } = this.words;
    const source = this.level === 'principles' ? principlesSource : themeListSource;
    return html`
      <p class="aside source">
        ${this.words.fill(text.source[this.level], { name: source.name, owner: source.owner })}
        <a href=${source.link}>${text.sourceLink}</a>
      </p>
    `;
  }

  #again(label: string, reading: boolean): TemplateResult {
    return againButton({ label, loading: this.words.text.loading, reading, again: () => this.#tryAgain() });
  }

  async #tryAgain(): Promise<void> {
    if (this.#reader.reading) return;
    await this.#reader.read();
    const { failure } = this.#reader;
    this.say(failure ? this.words.failed(failure) : this.words.text.updated);
  }

  #openAndGo(id: string): void {
    this.#setOpen(id, true);
    this.focusOn(`toggle-${id}`);
  }

  #setOpen(id: string, open: boolean): void {
    const changed = new Set(this.open);
    if (open) changed.add(id);
    else changed.delete(id);
    this.open = changed;
  }

  #showMore(id: string, next: string): void {
    this.shown = new Map(this.shown).set(id, (this.shown.get(id) ?? atOnce) + atOnce);
    this.focusOn(next);
  }

  #startAnew(): void {
    this.#tasks.clear();
    this.open = new Set();
    this.shown = new Map();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'always-themes': AlwaysThemes;
  }
}
