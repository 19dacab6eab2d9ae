import type { AnalysisOptions, SeriesPoint, TargetPeriod } from '@always-kit/spc';
import type { Settings } from './settings.ts';

/** A row in its place by date. */
export interface Place extends SeriesPoint {
  readonly row: number;
  readonly time: number;
  /** The single measurement, before it becomes what the chart plots. */
  readonly measured: number | null;
  readonly n: number | null;
  readonly ghost: boolean;
  readonly pause: number | null;
  readonly target: number | null;
}

/** Rows in date order, or `null` when a date is wrong or there twice. */
export function placesOf(rows: readonly SeriesPoint[], options: AnalysisOptions, settings: Settings): Place[] | null {
  const pauses = pausesOf(options);
  const places = rows.map((row, index) => {
    const time = timeOf(row.date);
    const pause = pauses.findIndex(({ from, until }) => time >= from && time <= until);
    return {
      ...row,
      row: index,
      time,
      measured: measuredOf(row, settings),
      n: sizeOf(row),
      ghost: (options.ghost ?? []).some((ghost) =>
        'index' in ghost ? ghost.index === index : timeOf(ghost.date) === time,
      ),
      pause: pause === -1 ? null : pause,
      target: targetOf(options.target, index, time),
    };
  });
  const times = places.map(({ time }) => time);
  if (times.some(Number.isNaN) || new Set(times).size < times.length) return null;
  return places.sort((one, other) => one.time - other.time);
}

/** Pauses in the order of their dates. */
export function pausesOf({ pauses = [] }: AnalysisOptions): { from: number; until: number }[] {
  return pauses
    .map(({ from, until }) => ({ from: timeOf(from), until: until === undefined ? Infinity : timeOf(until) }))
    .sort((one, other) => one.from - other.from);
}

/** Milliseconds since 1970 in UTC. The day is taken to exist: what becomes of others, the engine's own tests say. */
export function timeOf(date: string): number {
  return Date.parse(date.length === 7 ? `${date}-01` : date);
}

function measuredOf(row: SeriesPoint, { chart, subgroupSigma }: Settings): number | null {
  const { value, numerator, denominator } = row;
  if (chart === 'xbar' || chart === 's') {
    const measurements = measurementsOf(row);
    if (chart === 's') return measurements.length < 2 ? null : Math.sqrt(varianceOf(measurements));
    // qicharts2, whose way `averaged` is, keeps a single measurement as a mean; PowerBI-SPC leaves it out.
    return measurements.length < (subgroupSigma === 'averaged' ? 1 : 2) ? null : meanOf(measurements);
  }
  if (denominator === 0) return null;
  const ratio = number(numerator) === null || number(denominator) === null ? null : numerator! / denominator!;
  const given = ['p', 'pp', 'u', 'up', 'ip'].includes(chart) ? ratio : (number(value) ?? ratio);
  if (given !== null && given < 0 && ['p', 'pp', 'u', 'up', 'c', 'g', 't'].includes(chart)) return null;
  return given;
}

export function measurementsOf({ subgroup }: SeriesPoint): number[] {
  return (subgroup ?? []).filter((measurement) => number(measurement) !== null) as number[];
}

function sizeOf(row: SeriesPoint): number | null {
  return row.subgroup ? measurementsOf(row).length : number(row.denominator) || null;
}

function targetOf(target: AnalysisOptions['target'], row: number, time: number): number | null {
  if (typeof target === 'number' || target === null || target === undefined) return target ?? null;
  const entry = target.at(-1);
  if (typeof entry !== 'object' || entry === null) return (target[row] as number | null | undefined) ?? null;
  const holding = (target as readonly TargetPeriod[]).filter(
    ({ from, until }) => (from === undefined || timeOf(from) <= time) && (until === undefined || timeOf(until) >= time),
  );
  return holding.at(-1)?.value ?? null;
}

function number(value: number | null | undefined): number | null {
  return Number.isFinite(value) ? value! : null;
}

/** The mean, and then the mean of what is left: equal values have exactly themselves as mean. */
export function meanOf(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  return mean + sum(values.map((value) => value - mean)) / values.length;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

export function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
