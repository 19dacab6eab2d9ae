import type { AppliedRules, Signal } from './analysis.ts';
import { meaningOf } from './meaning.ts';
import type { Direction } from './options.ts';
import { outside } from './rules/outside.ts';
import { shifts, trends } from './rules/passing-over.ts';
import { countIn, pointIn, type Pattern } from './rules/pattern.ts';
import type { Track } from './rules/track.ts';
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
  const patterns: Pattern[] = [];
  if (rules.outside) outside(track.zones, patterns);
  if (rules.shift) shifts(track, rules.shift, patterns);
  if (rules.trend) trends(track, rules.trend, patterns);
  if (rules.twoOfThree) twoOfThree(track.zones, rules.twoOfThree, patterns);
  // One at a time: there may be more than fit into the arguments of a call.
  for (const pattern of longRuns) patterns.push(pattern);
  if (patterns.length === 0) return { all: [], byPlace: null };
  const found = patterns.map((pattern) => ({
    index: 0,
    rule: pattern.rule,
    side: pattern.side,
    meaning: meaningOf(pattern.side, direction),
    from: track.places[pattern.from] ?? 0,
    to: track.places[pattern.to] ?? 0,
    count: countIn(pattern),
  }));
  const all = [...found].sort((one, other) => one.from - other.from);
  for (let index = 0; index < all.length; index++) (all[index] as { index: number }).index = index;
  return { all, byPlace: placed(found, patterns, track) };
}

function placed(signals: readonly Signal[], patterns: readonly Pattern[], { places }: Track): Signals['byPlace'] {
  const byPlace = new Array<readonly Signal[] | undefined>(places.length);
  for (let at = 0; at < patterns.length; at++) {
    const [pattern, signal] = [patterns[at], signals[at]];
    if (!pattern || !signal) continue;
    // Points that are part of nothing else share their list.
    const alone = [signal];
    const count = countIn(pattern);
    for (let nth = 0; nth < count; nth++) {
      const place = places[pointIn(pattern, nth)] ?? 0;
      const known = byPlace[place];
      byPlace[place] = known ? [...known, signal] : alone;
    }
  }
  return byPlace;
}
