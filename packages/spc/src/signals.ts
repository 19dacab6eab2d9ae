import type { AppliedRules, Signal } from './analysis.ts';
import { meaningOf } from './icons.ts';
import type { Direction } from './options.ts';
import { outside } from './rules/outside.ts';
import { shift } from './rules/shift.ts';
import type { Pattern, Track } from './rules/track.ts';
import { trend } from './rules/trend.ts';
import { twoOfThree } from './rules/two-of-three.ts';

export interface Signals {
  /** In order of their first point. */
  readonly all: readonly Signal[];
  /** The signals each special point is part of, by its place in the analysis, in the order the rules are listed. */
  readonly byPlace: readonly (readonly Signal[] | undefined)[];
}

/** Applies the rules that are on. `longRuns` are what the tests of a run chart found. */
export function signalsOf(
  track: Track,
  rules: AppliedRules,
  longRuns: readonly Pattern[],
  direction: Direction,
): Signals {
  const patterns = [
    ...(rules.outside ? outside(track) : []),
    ...(rules.shift ? shift(track, rules.shift) : []),
    ...(rules.trend ? trend(track, rules.trend) : []),
    ...(rules.twoOfThree ? twoOfThree(track, rules.twoOfThree) : []),
    ...longRuns,
  ];
  const ranks = new Map(inOrder(patterns).map((pattern, rank) => [pattern, rank]));
  const all: Signal[] = [];
  const byPlace = new Array<Signal[] | undefined>(track.values.length);
  for (const pattern of patterns) {
    const places = pattern.points.map((point) => track.places[point] ?? 0);
    const signal = signalOf(pattern, places, ranks.get(pattern) ?? 0, direction);
    all[signal.index] = signal;
    for (const place of places) {
      const known = byPlace[place];
      if (known) known.push(signal);
      else byPlace[place] = [signal];
    }
  }
  return { all, byPlace };
}

function inOrder(patterns: readonly Pattern[]): Pattern[] {
  return [...patterns].sort((a, b) => (a.points[0] ?? 0) - (b.points[0] ?? 0));
}

function signalOf(pattern: Pattern, places: readonly number[], index: number, direction: Direction): Signal {
  const { rule, side } = pattern;
  return {
    index,
    rule,
    side,
    meaning: meaningOf(side, direction),
    from: places[0] ?? 0,
    to: places.at(-1) ?? 0,
    count: places.length,
  };
}
