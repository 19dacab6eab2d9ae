import type { Assurance, Lines, Meaning, Rule, Side, Variation } from '@always-kit/spc';
import type { Pattern } from './rules.ts';
import type { Settings } from './settings.ts';

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

/** Whether the process, left as it is, will meet its target. */
export function assuranceOf(
  target: number | null,
  { lowerLimit, upperLimit }: Lines,
  { direction, assurance }: Settings,
): Assurance | null {
  if (target === null || direction === 'neutral' || lowerLimit === null || upperLimit === null) return null;
  const under = target < lowerLimit || (assurance === 'inclusive' && target === lowerLimit);
  const over = target > upperLimit || (assurance === 'inclusive' && target === upperLimit);
  if (direction === 'increase' ? under : over) return 'pass';
  return (direction === 'increase' ? over : under) ? 'fail' : 'hitOrMiss';
}
