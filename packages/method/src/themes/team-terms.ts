import type { EntryOf, RecordEntry } from '@always-kit/contract';
import { principlesOf, themeOf } from './mix.ts';

/** How coarse: Picker's eight principles for people and boards, or the finer list for analysts. */
export type ThemeLevel = 'principles' | 'themes';

/** The group of what is about none of the eight principles. */
export const besidesPrinciples = 'besides-principles';

/** How a team names, merges and splits themes. Whatever it does, every theme ends in a group, and none goes round in a circle. */
export class TeamTerms {
  /** The team's own themes, oldest first. */
  readonly all: readonly EntryOf<'team-theme'>[];
  readonly #byId: ReadonlyMap<string, EntryOf<'team-theme'>>;
  /** By theme, the team's own that it is a part of: the newest where there are several. */
  readonly #whole: ReadonlyMap<string, string>;

  constructor(entries: readonly RecordEntry[]) {
    this.all = entries.filter((entry): entry is EntryOf<'team-theme'> => entry.form === 'team-theme');
    this.#byId = new Map(this.all.map((theme) => [theme.id, theme]));
    this.#whole = new Map(this.all.flatMap(({ id, content }) => content.parts.map((part) => [part, id] as const)));
  }

  of(id: string): EntryOf<'team-theme'> | undefined {
    return this.#byId.get(id);
  }

  /** Whether a theme is in a list, or one of the team's own. */
  isKnown(id: string): boolean {
    return themeOf(id) !== undefined || this.#byId.has(id);
  }

  /** The pieces that a theme was split into. */
  piecesOf(id: string): EntryOf<'team-theme'>[] {
    return this.all.filter(({ content }) => content.splitFrom === id);
  }

  /** The groups that a theme is in. */
  groupsOf(id: string, level: ThemeLevel): string[] {
    if (level === 'themes') return [this.outermost(id)];
    const principles = principlesOf(this.listed(id));
    if (principles.length === 0) return [besidesPrinciples];
    return [...new Set(principles.map((principle) => this.outermost(principle)))];
  }

  /** What a theme is a part of in the end: itself where the team has merged it into nothing. */
  outermost(id: string): string {
    const seen = new Set<string>();
    let now = id;
    for (let whole = this.#whole.get(now); whole !== undefined && !seen.has(whole); whole = this.#whole.get(now)) {
      seen.add(now);
      now = whole;
    }
    return now;
  }

  /** The themes of the list that a theme stands for. */
  listed(id: string, seen: Set<string> = new Set()): string[] {
    if (seen.has(id)) return [];
    seen.add(id);
    const own = this.#byId.get(id)?.content;
    if (!own) return themeOf(id) ? [id] : [];
    return [...own.parts, ...(own.splitFrom === undefined ? [] : [own.splitFrom])].flatMap((part) =>
      this.listed(part, seen),
    );
  }
}
