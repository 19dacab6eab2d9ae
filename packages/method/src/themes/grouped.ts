import type { ThemedComment, Said } from './comments.ts';
import { isPrinciple, natureOf } from './mix.ts';
import type { TeamTerms, ThemeLevel } from './team-terms.ts';
import { joined, type Span } from './spans.ts';

/** Comments about the same. */
export interface CommentGroup<One extends Said = Said> {
  /** A principle, a theme, the id of a theme of the team, or `besidesPrinciples`. */
  readonly id: string;
  readonly comments: readonly GroupedComment<One>[];
  /** How many of them a person confirmed. The others are only suggested. */
  readonly confirmed: number;
  /** How much of all that is spoken of this is, from 0 to 1; a comment about two themes is spoken of twice. */
  readonly share: number;
  /** The same of this and all groups before it. */
  readonly together: number;
}

/** A comment in a group, with the words that put it there. */
export interface GroupedComment<One extends Said = Said> {
  readonly comment: ThemedComment<One>;
  readonly because: readonly Span[];
}

/** The groups of a level, what is spoken of most first. Themes of the team are there even where nobody speaks of them yet. */
export function grouped<One extends Said>(
  comments: readonly ThemedComment<One>[],
  terms: TeamTerms,
  level: ThemeLevel,
): CommentGroup<One>[] {
  const groups = new Map<string, GroupedComment<One>[]>();
  for (const comment of comments) {
    const here = new Map<string, Span[]>();
    for (const { theme, because } of comment.themes)
      for (const group of terms.groupsOf(theme, level)) here.set(group, [...(here.get(group) ?? []), ...because]);
    for (const [group, because] of here) listIn(groups, group).push({ comment, because: joined(because) });
  }
  for (const { id, content } of level === 'themes' ? terms.all : [])
    if (terms.outermost(id) === id && !content.parts.some(isPrinciple)) listIn(groups, id);
  const all = [...groups.values()].reduce((sum, { length }) => sum + length, 0);
  let before = 0;
  return [...groups]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([id, here]) => {
      before += here.length;
      const confirmed = here.filter(({ comment }) => comment.standing === 'confirmed').length;
      return { id, comments: here, confirmed, share: part(here.length, all), together: part(before, all) };
    });
}

/** How many comments are about how people are with each other, about how things are done, about both, and about neither. */
export interface Mix {
  readonly relational: number;
  readonly transactional: number;
  readonly both: number;
  readonly neither: number;
}

/** What comments are about that are about something. A draft by this project. */
export function mixOf(comments: readonly ThemedComment[], terms: TeamTerms): Mix {
  const mix = { relational: 0, transactional: 0, both: 0, neither: 0 };
  for (const { themes } of comments)
    if (themes.length > 0) mix[natureOf(themes.flatMap(({ theme }) => terms.listed(theme))) ?? 'neither'] += 1;
  return mix;
}

function listIn<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const known = lists.get(key);
  if (known) return known;
  const list: Item[] = [];
  lists.set(key, list);
  return list;
}

function part(some: number, all: number): number {
  return all === 0 ? 0 : some / all;
}
