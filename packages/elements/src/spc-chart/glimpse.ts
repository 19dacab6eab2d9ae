import type { Measure, Series } from '@always-kit/contract';
import type { Direction, SeriesPoint, Unit } from '@always-kit/spc';
import type { GlanceInput } from '@always-kit/spc/glance';
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
 * that cannot be, dates that are none or not in order, a baseline, something that happened, another kind of chart, a setting that is not known here. The
 * whole analysis then says what there is to say.
 */
export function glimpse(series: unknown, input: unknown): Glimpse | undefined {
  try {
    return input === undefined ? ofSeries(series as Series) : ofInput(input as ChartInput);
  } catch {
    return undefined; // a page may hand over anything
  }
}

function ofSeries({ measure, points, annotations, pauses, generatedAt }: Series): Glimpse | undefined {
  const { title, direction, target, baseline, rebase, period } = measure;
  if (typeof title !== 'string' || (baseline ?? rebase ?? annotations ?? pauses) !== undefined) return undefined;
  const columns = columnsOf(
    points,
    ({ start }) => start,
    ({ numerator, denominator }) => shareOf(numerator, denominator, true),
  );
  const taken = Date.parse(generatedAt);
  if (!columns || Number.isNaN(taken)) return undefined;
  let counted = points.length;
  while (counted > 0 && taken < endOf(columns.instants[counted - 1] ?? 0, period)) counted--;
  const most = points.reduce((least, { denominator }, at) => (at < counted ? Math.max(least, denominator) : least), 0);
  return seen(columns, title, { direction, target, unit: 'percent', decimals: decimalsOf(most), counted });
}

function ofInput({ title = '', points, options = {}, unit, decimals, annotations }: ChartInput): Glimpse | undefined {
  const { direction = 'neutral', target, ...others } = options;
  const plain = Object.entries(others).every(([name, value]) => value === { chart: 'i', preset: 'mdc' }[name]);
  if (!plain || annotations !== undefined || typeof title !== 'string') return undefined;
  const ratios = points[0]?.value === undefined;
  let most = 0;
  const ratioOf = ({ value, numerator, denominator }: SeriesPoint): number | undefined => {
    most = Math.max(most, denominator ?? 0);
    return value === undefined ? shareOf(numerator, denominator, false) : undefined;
  };
  const columns = columnsOf(points, ({ date }) => date, ratios ? ratioOf : valueOf);
  const counts = unit ?? (ratios ? 'percent' : 'number');
  const isWritten = decimals === undefined || (decimals >= 0 && decimals <= 20 && decimals % 1 === 0);
  if (!columns || !isWritten || (counts !== 'percent' && counts !== 'number')) return undefined;
  return seen(columns, title, {
    direction,
    target,
    unit: counts,
    decimals: decimals ?? (counts === 'percent' ? decimalsOf(most) : decimalsIn(columns.values)),
    counted: points.length,
  });
}

type Columns = Pick<GlanceInput, 'instants' | 'values'>;

/** The rows, read one by one; `undefined` where a row is not sound, as a hole in the list is not. */
function columnsOf<Row>(
  rows: readonly Row[],
  dateIn: (row: Row) => unknown,
  valueIn: (row: Row) => number | undefined,
): Columns | undefined {
  const instants = new Float64Array(rows.length);
  const values = new Float64Array(rows.length);
  let before = -Infinity;
  let at = 0;
  for (const row of rows) {
    const date = dateIn(row);
    const value = valueIn(row);
    const instant = typeof date === 'string' ? dayOf(date) : NaN;
    if (value === undefined || !(instant > before)) return undefined;
    before = instants[at] = instant;
    values[at++] = value + 0; // −0 is written as "-0"
  }
  return Array.isArray(rows) ? { instants, values } : undefined;
}

/** So many out of so many, or nobody asked where that `mayBeNone`. */
function shareOf(part: unknown, whole: unknown, mayBeNone: boolean): number | undefined {
  const isShare = isCount(part) && isCount(whole) && part <= whole && (whole > 0 || mayBeNone);
  return isShare ? part / whole : undefined;
}

function valueOf({ value, numerator, denominator }: SeriesPoint): number | undefined {
  if (numerator !== undefined || denominator !== undefined) return undefined;
  return value === null ? NaN : isUsable(value) ? value : undefined;
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

function seen(
  columns: Columns,
  title: string,
  { direction, target = null, unit, decimals, counted }: Asked,
): Glimpse | undefined {
  if (!isDirection(direction) || !(target === null || isUsable(target))) return undefined;
  const found = glance({ ...columns, counted, direction, target });
  return found && { title, sight: sightOf(found, unit, decimals) };
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
