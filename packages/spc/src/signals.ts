import type { AppliedRules, Signal } from './analysis.ts';
import { meaningOf } from './meaning.ts';
import type { Direction } from './options.ts';
import { outside } from './rules/outside.ts';
import { shifts, trends } from './rules/passing-over.ts';
import { countIn, type Pattern } from './rules/pattern.ts';
import type { Track } from './rules/track.ts';
import { twoOfThree } from './rules/two-of-three.ts';
import { farHigh, farLow, outsideHigh, outsideLow } from './rules/zones.ts';

/** What points without a signal share. */
export const noSignals: readonly Signal[] = Object.freeze([]);

/** What the rules that are on find. `longRuns` are what the tests of a run chart found. */
export function patternsIn(track: Track, rules: AppliedRules, longRuns: readonly Pattern[]): readonly Pattern[] {
  const patterns: Pattern[] = [];
  if (rules.outside && track.together & (outsideHigh | outsideLow)) outside(track.zones, patterns);
  if (rules.shift) shifts(track, rules.shift, patterns);
  if (rules.trend) trends(track, rules.trend, patterns);
  if (rules.twoOfThree && track.together & (farHigh | farLow)) twoOfThree(track.zones, rules.twoOfThree, patterns);
  // One at a time: there may be more than fit into the arguments of a call.
  for (const pattern of longRuns) patterns.push(pattern);
  return patterns;
}

/** A signal for each pattern, numbered in the order of their first points. */
export function signalsOf(patterns: readonly Pattern[], { places }: Track, direction: Direction): readonly Signal[] {
  if (patterns.length === 0) return noSignals;
  const found = patterns.map((pattern) => ({
    index: 0,
    rule: pattern.rule,
    side: pattern.side,
    meaning: meaningOf(pattern.side, direction),
    from: places[pattern.from] ?? 0,
    to: places[pattern.to] ?? 0,
    count: countIn(pattern),
  }));
  inOrder(found).forEach((signal, index) => (signal.index = index));
  return found;
}

/** Signals in the order of their first points. */
export function inOrder<Each extends Pick<Signal, 'from'>>(signals: readonly Each[]): Each[] {
  return [...signals].sort((one, other) => one.from - other.from);
}
