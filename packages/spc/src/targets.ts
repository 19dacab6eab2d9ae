import { isFields, type Checked } from './checked.ts';
import { gaps } from './columns.ts';
import { instantOf, lastInstantOf } from './dates.ts';
import type { Series } from './series.ts';
import { isUsable, plain } from './usable.ts';

/** The target, however it was given: for the whole series, for each row as given, or for periods. */
export type Target =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly value: number }
  | { readonly kind: 'rows'; readonly values: readonly (number | null)[] }
  | { readonly kind: 'periods'; readonly periods: readonly Period[] };

/** A target and the moments, both included, between which it holds. */
interface Period {
  readonly from: number;
  readonly until: number;
  readonly value: number;
}

/** Reads the option, and leaves out what is no target. */
export function targetOf(check: Checked, given: unknown): Target {
  if (given === undefined || given === null) return { kind: 'none' };
  if (isUsable(given)) return { kind: 'one', value: plain(given) };
  if (!Array.isArray(given)) {
    check.reject('target', null);
    return { kind: 'none' };
  }
  const entries: readonly unknown[] = given;
  return entries.some(isFields) ? periodsOf(check, entries) : rowsOf(check, entries);
}

function rowsOf(check: Checked, entries: readonly unknown[]): Target {
  const others: number[] = [];
  const values = entries.map((value, row) => {
    if (isUsable(value)) return plain(value);
    if (value !== null && value !== undefined) others.push(row);
    return null;
  });
  check.rejectEntries('target', others);
  return { kind: 'rows', values };
}

function periodsOf(check: Checked, entries: readonly unknown[]): Target {
  const others: number[] = [];
  const periods = entries.flatMap((entry, at) => {
    const period = periodOf(entry);
    if (period === null) others.push(at);
    return period ?? [];
  });
  check.rejectEntries('target', others);
  return { kind: 'periods', periods };
}

function periodOf(entry: unknown): Period | null {
  if (!isFields(entry) || !isUsable(entry['value'])) return null;
  const from = instantOr(entry['from'], instantOf, -Infinity);
  const until = instantOr(entry['until'], lastInstantOf, Infinity);
  return from <= until ? { from, until, value: plain(entry['value']) } : null;
}

function instantOr(date: unknown, instant: (date: string) => number, none: number): number {
  if (date === undefined || date === null) return none;
  return typeof date === 'string' ? instant(date) : NaN;
}

/** The targets of points in date order. */
export interface Targets {
  /** The target of every point, where it is the same. */
  readonly one: number | null;
  /** The target of each point, `NaN` for none; `null` where it is the same for all. */
  readonly each: readonly number[] | null;
}

/** The target at each point. */
export function targetsOf({ rows, instants }: Series, target: Target): Targets {
  if (target.kind === 'none') return { one: null, each: null };
  if (target.kind === 'one') return { one: target.value, each: null };
  if (target.kind === 'rows') return { one: null, each: rows.map((row) => target.values[row] ?? NaN) };
  const each = gaps(rows.length);
  for (const period of target.periods) fillPeriod(each, instants, period);
  return { one: null, each };
}

function fillPeriod(targets: number[], instants: readonly number[], { from, until, value }: Period): void {
  for (let at = 0; at < targets.length; at++) {
    const instant = instants[at] ?? NaN;
    if (instant >= from && instant <= until) targets[at] = value;
  }
}
