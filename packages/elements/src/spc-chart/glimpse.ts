import type { Measure, Series } from '@always-kit/contract';
import type { Direction, SeriesPoint, Unit } from '@always-kit/spc';
import type { ChartInput } from './chart-input.ts';
import { decimalsIn } from './decimals-in.ts';
import { dayOf } from './glance/day.ts';
import { glance } from './glance/glance.ts';
import { sightOf, type Sight } from './sight.ts';

/** A chart whose numbers are sound and whose settings are plain, so that it is drawn before all that others need is here. */
export interface Glimpse {
  readonly title: string;
  readonly sight: Sight;
}

/**
 * Looks at a series of the collector, or at numbers of the page's own. `undefined` where anything is out of the ordinary: a number
 * that cannot be, dates that are none or not in order, a baseline, another kind of chart, a setting that is not known here. The
 * whole analysis then says what there is to say.
 */
export function glimpse(series: unknown, input: unknown): Glimpse | undefined {
  try {
    return input === undefined ? ofSeries(series as Series) : ofInput(input as ChartInput);
  } catch {
    return undefined; // a page may hand over anything
  }
}

function ofSeries({ measure, points, generatedAt }: Series): Glimpse | undefined {
  const { title, direction, target, baseline, rebase, period } = measure;
  if (typeof title !== 'string' || baseline !== undefined || rebase !== undefined) return undefined;
  const columns = new Columns(points.length);
  const isRead = all(points, ({ start, numerator, denominator }) => columns.add(start, numerator, denominator, true));
  const taken = Date.parse(generatedAt);
  if (!isRead || Number.isNaN(taken)) return undefined;
  let counted = points.length;
  while (counted > 0 && taken < endOf(columns.instants[counted - 1] ?? 0, period)) counted--;
  const most = points.reduce((least, { denominator }, at) => (at < counted ? Math.max(least, denominator) : least), 0);
  return columns.seen(title, { direction, target, unit: 'percent', decimals: decimalsOf(most), counted });
}

function ofInput({ title = '', points, options = {}, unit, decimals, annotations }: ChartInput): Glimpse | undefined {
  const { direction = 'neutral', target, ...others } = options;
  const plain = Object.entries(others).every(([name, value]) => value === { chart: 'i', preset: 'mdc' }[name]);
  if (!plain || annotations !== undefined || typeof title !== 'string') return undefined;
  const columns = new Columns(points.length);
  const ratios = points[0]?.value === undefined;
  let most = 0;
  const isRead = all(points, (point) => {
    if (!ratios) return columns.addValue(point);
    most = Math.max(most, point.denominator ?? 0);
    return point.value === undefined && columns.add(point.date, point.numerator, point.denominator, false);
  });
  const counts = unit ?? (ratios ? 'percent' : 'number');
  const isWritten = decimals === undefined || (decimals >= 0 && decimals <= 20 && decimals % 1 === 0);
  if (!isRead || !isWritten || (counts !== 'percent' && counts !== 'number')) return undefined;
  return columns.seen(title, {
    direction,
    target,
    unit: counts,
    decimals: decimals ?? (counts === 'percent' ? decimalsOf(most) : decimalsIn(columns.values)),
    counted: points.length,
  });
}

/** Whether every row can be read; a hole in the list cannot. */
function all<Row>(rows: readonly Row[], read: (row: Row) => boolean): boolean {
  for (const row of rows) if (!read(row)) return false;
  return Array.isArray(rows);
}

/** With fewer than a hundred answers a tenth of a per cent says more than anybody knows. */
function decimalsOf(mostAnswers: number): number | undefined {
  return mostAnswers > 0 && mostAnswers < 100 ? 0 : undefined;
}

interface Asked {
  readonly direction: unknown;
  readonly target: unknown;
  readonly unit: Unit;
  readonly decimals: number | undefined;
  /** So many points count. */
  readonly counted: number;
}

/** The rows, read one by one; a row that is not sound ends it. */
class Columns {
  readonly instants: Float64Array;
  readonly values: Float64Array;
  #count = 0;

  constructor(count: number) {
    this.instants = new Float64Array(count);
    this.values = new Float64Array(count);
  }

  /** So many out of so many, or nobody asked where that `mayBeNone`. */
  add(date: unknown, part: unknown, whole: unknown, mayBeNone: boolean): boolean {
    const isShare = isCount(part) && isCount(whole) && part <= whole && (whole > 0 || mayBeNone);
    return isShare && this.#put(date, part / whole);
  }

  addValue({ date, value, numerator, denominator }: SeriesPoint): boolean {
    const alone = numerator === undefined && denominator === undefined;
    return alone && (value === null || isUsable(value)) && this.#put(date, value ?? NaN);
  }

  #put(date: unknown, value: number): boolean {
    const at = this.#count++;
    const instant = typeof date === 'string' ? dayOf(date) : NaN;
    this.instants[at] = instant;
    this.values[at] = value + 0; // −0 is written as "-0"
    return at === 0 ? !Number.isNaN(instant) : instant > (this.instants[at - 1] ?? NaN);
  }

  seen(title: string, { direction, target = null, unit, decimals, counted }: Asked): Glimpse | undefined {
    const { instants, values } = this;
    if (!isDirection(direction) || !(target === null || isUsable(target))) return undefined;
    const seen = glance({ instants, values, counted, direction, target });
    return seen && { title, sight: sightOf(seen, unit, decimals) };
  }
}

/** Far above anything that is counted or measured in care, and below what can no longer be squared. */
const largest = 1e100;

function isUsable(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= largest;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= largest;
}

function isDirection(value: unknown): value is Direction {
  return value === 'increase' || value === 'decrease' || value === 'neutral';
}

/** The moment after a period, in milliseconds. Days are read as UTC: an hour more or less does not matter here. */
function endOf(start: number, period: Measure['period']): number {
  const end = new Date(start);
  if (period === 'month') end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + (period === 'week' ? 7 : 1));
  return end.getTime();
}
