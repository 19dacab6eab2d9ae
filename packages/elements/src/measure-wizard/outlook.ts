import type { Direction, Series } from '@always-kit/contract';
import type { SeriesPoint } from '@always-kit/spc';
import { peopleOf, shareOf, targetOf, type MeasureDraft } from './draft.ts';
import { peopleEachPoint } from './point-period.ts';
import type { Change } from './reckoning.ts';
import type { Period } from '@always-kit/contract';

/** What the answers say about how soon a change can be seen. */
export interface Outlook {
  /** About how many people stand behind one point; `undefined` until that is known. */
  readonly people: number | undefined;
  /** Where it stands, by results or by a guess. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Whether it is as good as it is wanted already. */
  readonly alreadyThere: boolean;
  /** Whether the changes are examples, because the start or the target is not known. */
  readonly examples: boolean;
  readonly changes: readonly Change[];
  /** Whether it starts so near the end that fewer than 10 people a point can hardly show a change. */
  readonly tooFew: boolean;
}

/** From this share on, a chart of fewer than 10 people a point can hardly show a change. */
const nearTheEnd = 0.8;
const enoughThere = 10;
/** What is shown while nothing is known: a large rise from the middle, and a smaller one near the end. */
const examplesOf: Readonly<Record<Direction, readonly (readonly [from: number, to: number])[]>> = {
  increase: [
    [0.5, 0.8],
    [0.8, 0.95],
  ],
  decrease: [
    [0.5, 0.2],
    [0.2, 0.05],
  ],
  neutral: [
    [0.5, 0.8],
    [0.8, 0.95],
  ],
};

/** The points of a series as results to reckon with: those that may be seen, and have any. */
export function resultsOf(series: Series | undefined): SeriesPoint[] {
  return (series?.points ?? [])
    .filter(({ hidden, denominator }) => !hidden && denominator > 0)
    .map(({ start, numerator, denominator }) => ({ date: start, numerator, denominator }));
}

/** The share of the newest 12 results together. */
export function shareSoFar(results: readonly SeriesPoint[]): number | undefined {
  const newest = results.slice(-12);
  const all = newest.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0);
  return all > 0 ? newest.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0) / all : undefined;
}

/** What to foresee for a draft. */
export function outlookOf(draft: MeasureDraft, period: Period, soFar: number | undefined): Outlook {
  const asked = peopleOf(draft.people);
  const people = asked === undefined || draft.often === '' ? undefined : peopleEachPoint(asked, draft.often, period);
  const from = soFar ?? shareOf(draft.today);
  const to = targetOf(draft);
  const direction = draft.direction === 'decrease' ? 'decrease' : 'increase';
  const known = from !== undefined && to !== undefined;
  const alreadyThere = known && (direction === 'increase' ? from >= to : from <= to);
  const pairs = known ? (alreadyThere ? [] : [[from, to] as const]) : examplesOf[direction];
  const start = direction === 'increase' ? from : from === undefined ? undefined : 1 - from;
  return {
    people,
    from,
    to,
    alreadyThere,
    examples: !known,
    changes: people === undefined ? [] : pairs.map(([from, to]) => ({ people, from, to })),
    tooFew: people !== undefined && people < enoughThere && start !== undefined && start >= nearTheEnd,
  };
}
