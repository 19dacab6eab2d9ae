import type { Meaning, Rule, Side, Signal, Variation } from './analysis.ts';
import { meaningOf, variationOf } from './meaning.ts';
import type { Settings } from './settings.ts';

/** What a point shows, from the signals it is part of. */
export interface Verdict {
  readonly cause: 'common' | Meaning;
  readonly side: Side | null;
  readonly conflict: boolean;
}

const common: Verdict = { cause: 'common', side: null, conflict: false };

/** What decides where signals disagree. */
export type Weighing = Pick<Settings, 'direction' | 'conflict' | 'precedence'>;

/**
 * Weighs the signals at a point. Where they disagree, improvement wins over concern (the Making Data Count single chart tool,
 * December 2023), or concern over improvement, and high over low where neither is better; or the first rule in order decides.
 */
export function verdictOf(signals: readonly Signal[], weighing: Weighing): Verdict {
  if (signals.length === 0) return common;
  const high = signals.some((signal) => signal.side === 'high');
  const low = signals.some((signal) => signal.side === 'low');
  const conflict = high && low;
  const side = conflict ? winnerOf(signals, weighing) : high ? 'high' : 'low';
  return { cause: meaningOf(side, weighing.direction), side, conflict };
}

function winnerOf(signals: readonly Signal[], { direction, conflict, precedence }: Weighing): Side {
  if (conflict === 'improvement') return direction === 'decrease' ? 'low' : 'high';
  if (conflict === 'concern') return direction === 'increase' ? 'low' : 'high';
  for (const rule of precedence) {
    const side = laterOf(signals, rule)?.side;
    if (side !== undefined) return side;
  }
  return 'high';
}

// Where one trend ends and another begins, the one that goes on.
function laterOf(signals: readonly Signal[], rule: Rule): Signal | undefined {
  return signals.findLast((signal) => signal.rule === rule);
}

/** The second icon where signals disagree and both are to be shown. */
export function alsoVariationOf({ side, conflict }: Verdict, weighing: Weighing): Variation | null {
  if (!conflict || weighing.conflict !== 'both') return null;
  const other = side === 'high' ? 'low' : 'high';
  return variationOf(meaningOf(other, weighing.direction), other);
}
