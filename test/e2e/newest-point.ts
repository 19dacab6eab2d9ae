import type { Series } from '@always-kit/contract';

type Point = Series['points'][number];
/** So many out of so many. */
type Counts = readonly [numerator: number, denominator: number];

export function newestPoint({ points }: Series): Point {
  return points.at(-1)!;
}

/** What came to the newest point since the series was as `before`. Then it may not have been there: on a Monday the week is new. */
export function cameSince(before: Series, now: Series): Counts {
  const newest = newestPoint(now);
  const was = before.points.find(({ start }) => start === newest.start);
  return [newest.numerator - (was?.numerator ?? 0), newest.denominator - (was?.denominator ?? 0)];
}
