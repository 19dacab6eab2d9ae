import type { ShiftOptions, TrendOptions } from '../options.ts';
import type { Pattern } from './pattern.ts';
import { shift } from './shift.ts';
import type { Track } from './track.ts';
import { trend } from './trend.ts';
import { gap, high, low, newPartition, newPhase } from './zones.ts';

/** The rule of a shift. With `skip` points on the centre are passed over, neither counted nor flagged (run charts). */
export function shifts({ zones }: Track, { n, onCentre }: Required<ShiftOptions>, found: Pattern[]): void {
  if (onCentre === 'break') {
    shift(zones, n, found);
    return;
  }
  const kept: number[] = [];
  const lie: number[] = [];
  let begins = 0;
  for (let at = 0; at < zones.length; at++) {
    const zone = zones[at] ?? 0;
    begins |= zone & newPartition;
    if ((zone & (high | low | gap)) === 0) continue;
    kept.push(at);
    lie.push(zone | begins);
    begins = 0;
  }
  const before = found.length;
  shift(lie, n, found);
  putBack(found, before, kept);
}

/**
 * The rule of a trend. With `skip` the second of two equal neighbours is passed over, neither counted nor flagged. A point where
 * one trend ends and another begins belongs to both, or to the `later` one.
 */
export function trends(
  { values, zones }: Track,
  { n, ties, acrossRebase, pivot }: Required<TrendOptions>,
  found: Pattern[],
): void {
  const before = found.length;
  if (ties === 'break') trend(values, zones, n, acrossRebase, found);
  else {
    const kept: number[] = [];
    for (let at = 0; at < values.length; at++) {
      const isTie = values[at] === values[kept.at(-1) ?? -1] && (acrossRebase || !((zones[at] ?? 0) & newPhase));
      if (!isTie) kept.push(at);
    }
    const rising = kept.map((at) => values[at] ?? NaN);
    const lie = kept.map((at) => zones[at] ?? 0);
    trend(rising, lie, n, acrossRebase, found);
    putBack(found, before, kept);
  }
  if (pivot === 'both') return;
  for (let at = before; at + 1 < found.length; at++) {
    const [one, next] = [found[at], found[at + 1]];
    if (one && next && one.to === next.from) found[at] = withoutLast(one);
  }
}

/** Patterns that were found among the points that are kept, in their places among all. */
function putBack(found: Pattern[], first: number, kept: readonly number[]): void {
  for (let at = first; at < found.length; at++) {
    const pattern = found[at];
    if (!pattern) continue;
    const points = kept.slice(pattern.from, pattern.to + 1);
    found[at] = { ...pattern, from: points[0] ?? 0, to: points.at(-1) ?? 0, points };
  }
}

function withoutLast(pattern: Pattern): Pattern {
  if (pattern.points === null) return { ...pattern, to: pattern.to - 1 };
  const points = pattern.points.slice(0, -1);
  return { ...pattern, to: points.at(-1) ?? 0, points };
}
