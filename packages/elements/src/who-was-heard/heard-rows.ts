import { wordingFor, type HeardByGroup } from '@always-kit/contract';
import { judge, rangeOf, type Range, type Verdict } from './judge.ts';
import type { PlusGroup, Shares } from './population.ts';

/** One group as it is shown. */
export interface HeardRow {
  readonly code: string;
  readonly name: string;
  /** The language of the name, where it is known. */
  readonly language: string | undefined;
  /** `null` where it is not shown. */
  readonly people: number | null;
  /** Of those heard, from 0 to 1. */
  readonly share: number | null;
  /** Of the population; `undefined` where it is not known. */
  readonly expected: number | undefined;
  readonly verdict: Verdict | undefined;
  /** The most deprived fifth, or a group that the place chose beside it. */
  readonly cohort: 'core20' | 'plus' | undefined;
}

/** The words that groups without words of their own go by. */
export interface HeardNames {
  /** By code: `fifth-1` to `fifth-5`, `declined`. */
  readonly known: Readonly<Record<string, string>>;
  readonly language: string;
  /** Whether a translation will do that nobody has checked. */
  readonly drafts: boolean;
}

const declined = 'declined';

/** Each group beside its share of the population, in the order of the question. */
export function heardRows(heard: HeardByGroup, shares: Shares | undefined, names: HeardNames): HeardRow[] {
  const of: ReadonlyMap<string, number> = shares?.ok ? shares.of : new Map<string, number>();
  const isCompared = (code: string): boolean => (shares?.ok && shares.whole ? of.has(code) : code !== declined);
  const compared = together(heard, isCompared);
  return heard.groups.map(({ code, text, people }): HeardRow => {
    const worded = text && wordingFor(text, names.language, 'plain', heard.language, names.drafts);
    const expected = of.get(code);
    return {
      code,
      name: worded?.sentences.join(' ') ?? (Object.hasOwn(names.known, code) ? names.known[code] : undefined) ?? code,
      language: worded && (worded.language ?? heard.language),
      people,
      share: isCompared(code) ? shareOf(people, compared) : null,
      expected,
      verdict: expected === undefined ? undefined : judge(rangeIn(heard, people), compared?.range ?? null, expected),
      cohort: heard.question === undefined && code === 'fifth-1' ? 'core20' : undefined,
    };
  });
}

/** A group that the place chose, of those who answered its question. */
export function plusRow({ name, codes, share: expected }: PlusGroup, heard: HeardByGroup): HeardRow {
  const compared = together(heard, (code) => code !== declined);
  const parts = heard.groups.filter(({ code }) => codes.includes(code)).map(({ people }) => people);
  const people =
    parts.length === 0 || parts.includes(null) ? null : parts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const range = people === null ? null : sumOf(parts.map((one) => rangeIn(heard, one)));
  return {
    code: name,
    name,
    language: undefined,
    people,
    share: shareOf(people, compared),
    expected,
    verdict: judge(range, compared?.range ?? null, expected),
    cohort: 'plus',
  };
}

interface Together {
  readonly people: number;
  readonly range: Range;
}

/** How many were heard of all groups that are compared, as far as it can be known. */
function together(heard: HeardByGroup, isCompared: (code: string) => boolean): Together | null {
  const inside = heard.groups.filter(({ code }) => isCompared(code)).map(({ people }) => people);
  const shown = sumOf(inside.flatMap((people) => (people === null ? [] : [rangeIn(heard, people)])));
  const sum = inside.reduce<number>((all, people) => all + (people ?? 0), 0);
  if (!inside.includes(null)) return sum === 0 ? null : { people: sum, range: shown };
  const total = rangeIn(heard, heard.total.people);
  if (!total) return null;
  const outside = heard.groups.filter(({ code }) => !isCompared(code)).map(({ people }) => people);
  const outsideShown = sumOf(outside.flatMap((people) => (people === null ? [] : [rangeIn(heard, people)])));
  // Without a number for those outside they may be anybody but those that are shown.
  const least = outside.includes(null) ? shown[0] : Math.max(shown[0], total[0] - outsideShown[1]);
  const most = total[1] - outsideShown[0];
  const people = (heard.total.people ?? 0) - outside.reduce<number>((all, one) => all + (one ?? 0), 0);
  return most < least || people <= 0 ? null : { people, range: [least, most] };
}

function shareOf(people: number | null, compared: Together | null): number | null {
  return people === null || !compared ? null : Math.min(1, people / compared.people);
}

function rangeIn({ within, disclosure }: HeardByGroup, people: number | null): Range | null {
  return rangeOf(people, within, disclosure.below);
}

function sumOf(ranges: readonly (Range | null)[]): Range {
  return ranges.reduce<[number, number]>(
    ([least, most], one) => [least + (one?.[0] ?? 0), most + (one?.[1] ?? 0)],
    [0, 0],
  );
}
