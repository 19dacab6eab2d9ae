import type { Grain } from '@always-kit/spc';

/** A date under the chart: two short lines, the second only where the year begins or changes. */
export interface DateTick {
  /** The point that it names; every date on the axis is a date in the data. */
  readonly index: number;
  readonly text: string;
  readonly year: string | null;
}

/** Which parts of a date to write. */
export interface DateParts {
  readonly day?: 'numeric';
  readonly month?: 'short';
  readonly year?: 'numeric';
}

export interface DateTickOptions {
  /** The moments of the points, in milliseconds, ascending. */
  readonly instants: ArrayLike<number>;
  /** Where the points are, in pixels, ascending. */
  readonly places: ArrayLike<number>;
  readonly grain: Grain;
  /** Writes a moment in UTC. */
  readonly write: (instant: number, parts: DateParts) => string;
  /** How wide a text is, in pixels. */
  readonly width: (text: string) => number;
  /** Most dates to show. */
  readonly most: number;
}

/** Names the stretch of time that a date lies in; `first` is the date of the first point. */
type Bucket = (date: Date, first: Date) => number;

const days =
  (count: number): Bucket =>
  (date, first) =>
    Math.floor((date.getTime() - first.getTime()) / 86_400_000 / count);
const months =
  (count: number): Bucket =>
  (date) =>
    Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / count);
const withinYears: readonly Bucket[] = [...[1, 7, 14].map(days), ...[1, 2, 3, 6].map(months)];
const ofYears: readonly Bucket[] = [12, 24, 60, 120, 240, 600].map(months);

/**
 * Chooses which points to name: the first of each week, month, quarter or year, as fine as fits without two texts touching.
 */
export function dateTicks(options: DateTickOptions): DateTick[] {
  const { instants, most } = options;
  let ticks: DateTick[] = [];
  for (const bucket of [...withinYears, ...ofYears]) {
    const starts = startsOf(instants, bucket, most);
    if (!starts) continue;
    const grain = ofYears.includes(bucket) ? 'year' : options.grain;
    ticks = withYears(evenly(starts, options.places), instants, grain, options.write);
    if (ticks.length <= most && fit(ticks, options)) return ticks;
  }
  return ticks.slice(0, 1);
}

/** The first point of each bucket, found by halving; `undefined` as soon as there are far too many. */
function startsOf(instants: ArrayLike<number>, bucket: Bucket, most: number): number[] | undefined {
  const first = new Date(instants[0] ?? NaN);
  const name = (at: number): number => bucket(new Date(instants[at] ?? NaN), first);
  const starts: number[] = [];
  for (let at = 0; at < instants.length;) {
    if (starts.push(at) > most + 1) return undefined;
    const own = name(at);
    let beyond = instants.length;
    for (at++; at < beyond;) {
      const middle = (at + beyond) >> 1;
      if (name(middle) === own) at = middle + 1;
      else beyond = middle;
    }
  }
  return starts;
}

/** Leaves out a first stretch that is cut short, so that dates stand at even steps. */
function evenly(starts: readonly number[], places: ArrayLike<number>): readonly number[] {
  const [first = 0, second = 0, third = NaN] = starts.map((index) => places[index] ?? 0);
  return second - first < 0.7 * (third - second) ? starts.slice(1) : starts;
}

function withYears(
  starts: readonly number[],
  instants: ArrayLike<number>,
  grain: Grain,
  write: DateTickOptions['write'],
): DateTick[] {
  const day = grain === 'day' || grain === 'week';
  const year = { year: 'numeric' } as const;
  let last = NaN;
  return starts.map((index) => {
    const instant = instants[index] ?? NaN;
    const now = new Date(instant).getUTCFullYear();
    const fresh = grain !== 'year' && now !== last;
    last = now;
    const parts: DateParts = grain === 'year' ? year : { month: 'short', ...(day && { day: 'numeric' }) };
    return { index, text: write(instant, parts), year: fresh ? write(instant, year) : null };
  });
}

function fit(ticks: readonly DateTick[], { places, width }: DateTickOptions): boolean {
  const gap = width('0') * 1.5;
  let end = -Infinity;
  for (const { index, text, year } of ticks) {
    const half = Math.max(width(text), year === null ? 0 : width(year)) / 2;
    const place = places[index] ?? 0;
    if (place - half < end + gap) return false;
    end = place + half;
  }
  return true;
}
