import { wordingFor, type MeasureByGroup } from '@always-kit/contract';
import { shareOf, suppress, type PublicCount, type PublicShare } from '@always-kit/spc/suppression';
import { groupsOf, type BadRow, type GroupRow } from './group-rows.ts';

/** A group as it may be seen. */
export interface ShownGroup extends PublicCount {
  readonly name: string;
  /** The language of the name, where it is known. */
  readonly language: string | undefined;
  readonly share: PublicShare | null;
}

/** All that may be seen: nothing here but names comes from exact numbers. */
export interface ShownGroups {
  readonly groups: readonly ShownGroup[];
  readonly total: PublicCount;
  readonly all: PublicShare | null;
  readonly bad: readonly BadRow[];
  /** The first and the last day of the rows, where they have days. */
  readonly period: readonly [from: string, to: string] | null;
  /** The last day that the collector counted. */
  readonly until: string | undefined;
}

/** The words that groups without words of their own go by. */
export interface GroupNames {
  /** By code: `fifth-1` to `fifth-5`, `declined`. */
  readonly known: Readonly<Record<string, string>>;
  readonly language: string;
  /** Whether a translation will do that nobody has checked. */
  readonly drafts: boolean;
}

/** Of exact numbers that the page brings: small ones are taken out here. */
export function shownFromRows(rows: readonly GroupRow[]): ShownGroups {
  const { names, counts, bad, period } = groupsOf(rows);
  const { groups, total } = suppress(counts);
  const shown = groups.map((count, at) => ({
    ...count,
    name: names[at] ?? '',
    language: undefined,
    share: shareOf(count),
  }));
  return { groups: shown, total, all: shareOf(total), bad, period, until: undefined };
}

/** Of numbers of the collector: it has taken small ones out and rounded the others, so neither is done again. */
export function shownFromCollector(measure: MeasureByGroup, { known, language, drafts }: GroupNames): ShownGroups {
  const groups = measure.groups.map(({ code, text, people, yes }): ShownGroup => {
    const worded = text && wordingFor(text, language, 'plain', measure.language, drafts);
    return {
      people,
      yes,
      name: worded?.sentences.join(' ') ?? (Object.hasOwn(known, code) ? known[code] : undefined) ?? code,
      language: worded && (worded.language ?? measure.language),
      share: shareOf({ people, yes }),
    };
  });
  const { total, until } = measure;
  // Where all are shown the total is their sum, and each of them was rounded.
  const parts = groups.some(({ people }) => people === null) ? 1 : groups.filter(({ people }) => people !== 0).length;
  return { groups, total, all: shareOf(total, parts), bad: [], period: null, until };
}
