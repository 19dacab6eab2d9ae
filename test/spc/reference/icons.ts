import type { Assurance, ChartKind, Lines, Meaning, Rule, Side, Variation } from '@always-kit/spc';
import type { Pattern } from './rules.ts';
import type { Settings } from './settings.ts';
import { roundingOf, sideOf } from './sides.ts';

/** What a place is shown as. */
export interface Mark {
  readonly cause: 'common' | Meaning;
  readonly side: Side | null;
  readonly conflict: boolean;
}

/** The mark of a place that is part of these patterns. */
export function markOf(patterns: readonly Pattern[], { direction, conflict, precedence }: Settings): Mark {
  const has = (side: Side, among = patterns): boolean => among.some((pattern) => pattern.side === side);
  if (patterns.length === 0) return { cause: 'common', side: null, conflict: false };
  const better: Side = direction === 'decrease' ? 'low' : 'high';
  const worse: Side = better === 'high' ? 'low' : 'high';
  let side: Side = has(better) ? better : worse;
  if (has('high') && has('low')) {
    if (conflict === 'concern' && direction !== 'neutral') side = worse;
    if (conflict === 'precedence' || conflict === 'both') side = firstOf(precedence, patterns, better);
  }
  return { cause: meaningOf(side, direction), side, conflict: has('high') && has('low') };
}

function firstOf(order: readonly Rule[], patterns: readonly Pattern[], better: Side): Side {
  for (const rule of order) {
    const found = patterns.filter((pattern) => pattern.rule === rule);
    // Of two trends at once the later one, which begins here.
    const last = found.toSorted((one, other) => one.places[0]! - other.places[0]!).at(-1);
    if (last) return last.side;
  }
  return better;
}

function meaningOf(side: Side, direction: Settings['direction']): Meaning {
  if (direction === 'neutral') return 'neutral';
  return (side === 'high') === (direction === 'increase') ? 'improvement' : 'concern';
}

/** The icon for a mark. */
export function variationOf({ cause, side }: Mark): Variation {
  if (cause === 'common') return 'commonCause';
  return `${cause}${side === 'high' ? 'High' : 'Low'}`;
}

/** The second icon: the other side of a conflict. */
export function alsoVariationOf({ side, conflict }: Mark, settings: Settings): Variation | null {
  if (!conflict || settings.conflict !== 'both') return null;
  const other: Side = side === 'high' ? 'low' : 'high';
  return variationOf({ cause: meaningOf(other, settings.direction), side: other, conflict });
}

/** Between which values a chart of each kind can have points: below 0 there are no counts and no times, above 1 no shares. */
const ends: Readonly<Record<ChartKind, readonly [least: number, most: number]>> = {
  i: [-Infinity, Infinity],
  run: [-Infinity, Infinity],
  xbar: [-Infinity, Infinity],
  ip: [-Infinity, Infinity],
  p: [0, 1],
  pp: [0, 1],
  u: [0, Infinity],
  up: [0, Infinity],
  c: [0, Infinity],
  g: [0, Infinity],
  t: [0, Infinity],
  mr: [0, Infinity],
  s: [0, Infinity],
};

/**
 * Whether the process, left as it is, will meet its target: what lies between the limits will come about. A target on a limit is
 * on its far side (`inclusive`) or between them; on one that was cut at the end of what can be, it is between them. No lower limit
 * beside an upper one is one cut away.
 */
export function assuranceOf(
  target: number | null,
  lines: Lines,
  { direction, assurance, chart }: Settings,
): Assurance | null {
  if (target === null || direction === 'neutral' || lines.upperLimit === null) return null;
  const [least, most] = ends[chart];
  const [lower, upper] = [lines.lowerLimit ?? least, lines.upperLimit];
  const isFlat = lines.lowerLimit === lines.upperLimit;
  const counts = (limit: number, end: number): boolean => assurance === 'inclusive' && (isFlat || limit !== end);
  const rounding = roundingOf(lines);
  const toLower = sideOf(target, lower, rounding);
  const toUpper = sideOf(target, upper, rounding);
  const under = toLower === 'low' || (toLower === 'on' && counts(lower, least));
  const over = toUpper === 'high' || (toUpper === 'on' && counts(upper, most));
  if (direction === 'increase' ? under : over) return 'pass';
  return (direction === 'increase' ? over : under) ? 'fail' : 'hitOrMiss';
}
