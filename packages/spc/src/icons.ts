import type { Assurance, Lines, Meaning, Side, Signal, Variation } from './analysis.ts';
import type { Direction } from './options.ts';

/** What a special cause on this side means. */
export function meaningOf(side: Side, direction: Direction): Meaning {
  if (direction === 'neutral') return 'neutral';
  return (side === 'high') === (direction === 'increase') ? 'improvement' : 'concern';
}

/** What a point shows, from the signals it is part of. */
export interface Verdict {
  readonly cause: 'common' | Meaning;
  readonly side: Side | null;
  readonly conflict: boolean;
}

const common: Verdict = { cause: 'common', side: null, conflict: false };

/**
 * Weighs the signals at a point. Improvement wins over concern (the Making Data Count single chart tool, December 2023), and
 * high over low where neither is better.
 */
export function verdictOf(signals: readonly Signal[], direction: Direction): Verdict {
  if (signals.length === 0) return common;
  const high = signals.some((signal) => signal.side === 'high');
  const low = signals.some((signal) => signal.side === 'low');
  const winner: Side = high && (direction !== 'decrease' || !low) ? 'high' : 'low';
  return { cause: meaningOf(winner, direction), side: winner, conflict: high && low };
}

const variations: Readonly<Record<Meaning, Readonly<Record<Side, Variation>>>> = {
  improvement: { high: 'improvementHigh', low: 'improvementLow' },
  concern: { high: 'concernHigh', low: 'concernLow' },
  neutral: { high: 'neutralHigh', low: 'neutralLow' },
};

/** The variation icon for what the latest point shows. */
export function variationOf({ cause, side }: Verdict): Variation {
  return cause === 'common' || side === null ? 'commonCause' : variations[cause][side];
}

/**
 * The assurance icon: whether all of the limits, one of them touching at most, lie on the better side of the target. A target
 * exactly on a limit counts as passed or failed, as in the Making Data Count SQL tool.
 */
export function assuranceOf(lines: Lines, target: number, direction: Direction): Assurance | null {
  const { lowerLimit, upperLimit } = lines;
  if (direction === 'neutral' || Number.isNaN(target) || lowerLimit === null || upperLimit === null) return null;
  // Where both hold, limits and target are one line: the target is met by every point on it.
  if (direction === 'increase') {
    if (target <= lowerLimit) return 'pass';
    return target >= upperLimit ? 'fail' : 'hitOrMiss';
  }
  if (target >= upperLimit) return 'pass';
  return target <= lowerLimit ? 'fail' : 'hitOrMiss';
}
