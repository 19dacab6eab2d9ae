import type { Grain } from '@always-kit/spc';

/** A date under the chart: two short lines, the second only where the year begins or changes. */
export interface DateTick {
  /** The point that it names; every date on the axis is a date in the data. */
  readonly index: number;
  readonly text: string;
  readonly year: string | null;
}

export interface DateTickOptions {
  /** The moments of the points, in milliseconds, ascending. */
  readonly instants: readonly number[];
  /** Where the points are, in pixels, ascending. */
  readonly places: readonly number[];
  readonly grain: Grain;
  /** A BCP 47 tag. */
  readonly language: string;
  /** How wide a text is, in pixels. */
  readonly width: (text: string) => number;
  /** Most dates to show. */
  readonly most: number;
}

type Bucket = (date: Date) => number;

const monthOf: Bucket = (date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
const every =
  (months: number): Bucket =>
  (date) =>
    Math.floor(monthOf(date) / months);
const buckets: readonly Bucket[] = [
  (date) => date.getTime(),
  (date) => Math.floor((date.getTime() / 86_400_000 + 3) / 7), // weeks from Monday
  (date) => Math.floor((date.getTime() / 86_400_000 + 3) / 14),
  ...[1, 2, 3, 6, 12, 24, 60, 120, 240, 600].map(every),
];

/**
 * Chooses which points to name: the first of each week, month, quarter or year, as fine as fits without two texts touching.
 */
export function dateTicks(options: DateTickOptions): DateTick[] {
  const { instants, most } = options;
  const dates = instants.map((instant) => new Date(instant));
  const write = writers(options.grain, options.language);
  let ticks: DateTick[] = [];
  for (const bucket of buckets) {
    const starts = startsOf(dates, bucket, most);
    if (!starts) continue;
    ticks = withYears(starts, dates, write);
    if (ticks.length <= most && fit(ticks, options)) return ticks;
    // A first bucket that is cut short may stand too close to the second.
    const whole = withYears(starts.slice(1), dates, write);
    if (whole.length > 1 && whole.length <= most && fit(whole, options)) return whole;
  }
  return ticks.slice(0, 1);
}

/** The first point of each bucket; `undefined` as soon as there are far too many. */
function startsOf(dates: readonly Date[], bucket: Bucket, most: number): number[] | undefined {
  const starts: number[] = [];
  let last = NaN;
  for (const [index, date] of dates.entries()) {
    const name = bucket(date);
    if (name === last) continue;
    last = name;
    if (starts.push(index) > most + 1) return undefined;
  }
  return starts;
}

interface Writers {
  readonly text: (date: Date) => string;
  readonly year: ((date: Date) => string) | null;
}

function writers(grain: Grain, language: string): Writers {
  const writer = (parts: Intl.DateTimeFormatOptions): ((date: Date) => string) =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...parts }).format;
  const year = writer({ year: 'numeric' });
  if (grain === 'year') return { text: year, year: null };
  const text =
    grain === 'day' || grain === 'week' ? writer({ day: 'numeric', month: 'short' }) : writer({ month: 'short' });
  return { text, year };
}

function withYears(starts: readonly number[], dates: readonly Date[], write: Writers): DateTick[] {
  let last = NaN;
  return starts.map((index) => {
    const date = dates[index] ?? new Date(NaN);
    const year = date.getUTCFullYear();
    const fresh = year !== last;
    last = year;
    return { index, text: write.text(date), year: fresh && write.year ? write.year(date) : null };
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
