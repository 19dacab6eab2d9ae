import { dayOf } from '../days.ts';
import type { AnalysisOptions, SeriesPoint } from '../options.ts';
import { isUsable, largest, plain } from '../usable.ts';
import type { GlanceInput } from './glance.ts';

const countings: readonly unknown[] = ['cases', 'events', 'amount'];

/**
 * The columns of sound rows: days in ascending order, each with a number, or a numerator and a denominator that can be what is
 * counted; where some of the last are ghosts, they count for nothing. `null` says that this needs `analyse`, which takes anything:
 * rows that are missing something or out of order, and any option but a direction, one target, what is counted, and such ghosts.
 */
export function glanceInput(given: readonly SeriesPoint[], options: AnalysisOptions = {}): GlanceInput | null {
  const rows: unknown = given;
  const asked: unknown = options;
  if (!Array.isArray(rows) || typeof asked !== 'object' || asked === null || Array.isArray(asked)) return null;
  const { chart, preset, direction, target, counting, ghost, ...others } = asked as Record<string, unknown>;
  const counted = countedOf(rows.length, ghost);
  if (
    !isOneOf(chart, ['i']) ||
    !isOneOf(preset, ['mdc']) ||
    !isOneOf(direction, ['increase', 'decrease', 'neutral']) ||
    !isOneOf(counting, countings) ||
    !(isBlank(target) || isUsable(target)) ||
    !Object.values(others).every(isBlank) ||
    counted < 0
  ) {
    return null;
  }
  const instants = new Float64Array(rows.length);
  const values = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row: unknown = rows[at];
    if (typeof row !== 'object' || row === null) return null;
    const { date } = row as SeriesPoint;
    instants[at] = typeof date === 'string' && date.length === 10 ? dayOf(date) : NaN;
    values[at] = valueOf(row as SeriesPoint, counting);
    // NaN is not after anything.
    if (!((instants[at] ?? NaN) > (at > 0 ? (instants[at - 1] ?? NaN) : -Infinity)) || Number.isNaN(values[at]))
      return null;
  }
  return {
    instants,
    values,
    counted,
    direction: (direction ?? 'neutral') as GlanceInput['direction'],
    target: isBlank(target) ? null : plain(target),
  };
}

/** What a row is plotted as, as `analyse` reads it without a doubt; `NaN` where it would have one. */
function valueOf({ value, numerator, denominator }: SeriesPoint, counting: unknown): number {
  if (!isBlank(denominator) && !(isUsable(denominator) && denominator >= 1 / largest)) return NaN;
  if (!isBlank(numerator) && !isUsable(numerator)) return NaN;
  if (value !== undefined) {
    const isWhole = counting !== 'cases' || isBlank(denominator) || Number.isInteger(denominator);
    return isUsable(value) && isWhole ? plain(value) : NaN;
  }
  if (isBlank(numerator) || isBlank(denominator)) return NaN;
  const ratio = plain(numerator) / denominator;
  const cannotBe = counting === 'cases' && !Number.isInteger(denominator);
  if (cannotBe || (isCount(counting) && !(numerator >= 0 && Number.isInteger(numerator)))) return NaN;
  // Above 1 it is a mistake among cases, and may be one where it was not said what is counted.
  return (counting === 'cases' || isBlank(counting)) && (ratio < 0 || ratio > 1) ? NaN : ratio;
}

function isCount(counting: unknown): boolean {
  return counting === 'cases' || counting === 'events';
}

/** How many rows count, where the ghosts are the last of them, in any order; −1 where they are anything else. */
function countedOf(rows: number, ghosts: unknown): number {
  if (isBlank(ghosts)) return rows;
  if (!Array.isArray(ghosts)) return -1;
  const places = new Set(ghosts.map((ghost: unknown) => (Object(ghost) as { index?: unknown }).index));
  for (let at = rows - places.size; at < rows; at++) if (!places.has(at)) return -1;
  return rows - places.size;
}

function isOneOf(given: unknown, choices: readonly unknown[]): boolean {
  return isBlank(given) || choices.includes(given);
}

function isBlank(given: unknown): given is undefined | null {
  return given === undefined || given === null;
}
