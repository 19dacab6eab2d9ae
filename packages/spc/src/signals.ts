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
  readonly byPlace: readonly (readonly Signal[] | undefined)[] | null;
}

/** What points without a signal share. */
export const noSignals: readonly Signal[] = Object.freeze([]);

/** Applies the rules that are on. `longRuns` are what the tests of a run chart found. */
export function signalsOf(
  track: Track,
  rules: AppliedRules,
  longRuns: readonly Pattern[],
  direction: Direction,
): Signals {
  const patterns: Pattern[] = rules.outside ? outside(track) : [];
  if (rules.shift) add(patterns, shift(track, rules.shift));
  if (rules.trend) add(patterns, trend(track, rules.trend));
  if (rules.twoOfThree) add(patterns, twoOfThree(track, rules.twoOfThree));
  add(patterns, longRuns);
  if (patterns.length === 0) return { all: [], byPlace: null };
  const found = patterns.map(({ rule, side, points }) => ({
    index: 0,
    rule,
    side,
    meaning: meaningOf(side, direction),
    from: track.places[points[0] ?? -1] ?? 0,
    to: track.places[points.at(-1) ?? -1] ?? 0,
    count: points.length,
  }));
  const all = [...found].sort((one, other) => one.from - other.from);
  for (let index = 0; index < all.length; index++) (all[index] as { index: number }).index = index;
  return { all, byPlace: placed(found, patterns, track) };
}

// One at a time: there may be more than fit into the arguments of a call.
function add(patterns: Pattern[], found: readonly Pattern[]): void {
  for (const pattern of found) patterns.push(pattern);
}

function placed(signals: readonly Signal[], patterns: readonly Pattern[], { places }: Track): Signals['byPlace'] {
  const byPlace = new Array<Signal[] | undefined>(places.length);
  signals.forEach((signal, at) => {
    for (const point of patterns[at]?.points ?? []) {
      const place = places[point] ?? 0;
      const known = byPlace[place];
      if (known) known.push(signal);
      else byPlace[place] = [signal];
    }
  });
  return byPlace;
}
