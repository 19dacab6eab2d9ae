import { suppress } from '@always-kit/spc/suppression';
import type { Measure, SeriesPoint } from '@always-kit/contract';
import { pointsFrom } from '../series/points.ts';
import type { AnswerCount } from '../stores/response-store.ts';
import { sumName } from './measures-of-question.ts';
import { outside } from './rule.ts';

type Codes = Pick<Measure, 'numerator' | 'denominator'>;

/**
 * A measure by month, as it may be seen outside the team. Each month stands for itself and is the same whatever is asked, so
 * there are no two numbers of which one holds the other's people.
 *
 * Where only one measure is made of a question, a month is two rounded numbers: how many, and of how many. Whoever takes one from
 * the other is left with five sizes at least. Where several are, they could be taken from one another; so all of them are
 * made of one table, of which nothing small can be worked out.
 *
 * @param counts the exact counts of whole months
 * @param all every measure that is made of this question for this service, this one included
 */
export function outsidePoints(counts: readonly AnswerCount[], measure: Codes, all: readonly Codes[]): SeriesPoint[] {
  const alone = all.every((one) => sumName(one) === sumName(measure));
  const exact = pointsFrom(counts, { ...measure, period: 'month' });
  if (alone) return exact.map(pairOf);
  const atoms = atomsOf(all);
  const months = Map.groupBy(
    counts.filter(({ code }) => code !== undefined),
    ({ day }) => day.slice(0, 7),
  );
  return exact.map(({ start }) => fromAtoms(start, months.get(start.slice(0, 7)) ?? [], measure, atoms));
}

/** A point from two numbers that are rounded each. */
function pairOf({ start, numerator, denominator }: SeriesPoint): SeriesPoint {
  const [yes, people] = [outside(numerator), outside(denominator)];
  if (yes === null || people === null) return hiddenPoint(start);
  return shownPoint(start, yes, people);
}

/** A point from a table in which small numbers are hidden, with others beside them. */
function fromAtoms(
  start: string,
  counts: readonly AnswerCount[],
  { numerator, denominator }: Codes,
  atoms: readonly ReadonlySet<string>[],
): SeriesPoint {
  const sizes = atoms.map((atom) =>
    counts.reduce((sum, { code = '', count }) => sum + (atom.has(code) ? count : 0), 0),
  );
  const { groups } = suppress(sizes.map((people) => ({ people, yes: 0 })));
  const sumOf = (codes: readonly string[]): number | null =>
    atoms.reduce<number | null>((sum, atom, at) => {
      if (!codes.some((code) => atom.has(code))) return sum;
      const people = groups[at]?.people ?? null;
      return sum === null || people === null ? null : sum + people;
    }, 0);
  const [yes, people] = [sumOf(numerator), sumOf(denominator)];
  return yes === null || people === null ? hiddenPoint(start) : shownPoint(start, yes, people);
}

/** The smallest sets of codes of which every measure's are made. */
function atomsOf(all: readonly Codes[]): ReadonlySet<string>[] {
  const codes = new Set(all.flatMap(({ denominator }) => denominator));
  const places = (code: string): string =>
    all
      .map(({ numerator, denominator }) => (numerator.includes(code) ? 2 : denominator.includes(code) ? 1 : 0))
      .join('');
  return [...Map.groupBy([...codes].sort(), places).values()].map((atom) => new Set(atom));
}

/** Of those who answered something else nothing is said: how many they are could be worked out. */
function shownPoint(start: string, numerator: number, denominator: number): SeriesPoint {
  return { start, numerator: Math.min(numerator, denominator), denominator, responses: denominator };
}

function hiddenPoint(start: string): SeriesPoint {
  return { start, numerator: 0, denominator: 0, responses: 0, hidden: true };
}
