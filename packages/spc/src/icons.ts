import type { Assurance, Lines, Meaning, Rule, Side, Signal, Variation } from './analysis.ts';
import type { Direction } from './options.ts';
import { slackOf } from './rounding.ts';
import type { Settings } from './settings.ts';

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
  return variations[meaningOf(other, weighing.direction)][other];
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

/** What can be, from the least to the most: shares end at 0 and 1, counts and times begin at 0. */
export interface Range {
  readonly least?: number;
  readonly most?: number;
}

/**
 * The assurance icon: whether all of the limits lie on the better side of the target. A target exactly on a limit counts as
 * passed or failed (`inclusive`, as in the Making Data Count SQL tool), or as hit or miss; and always as hit or miss where the
 * limit was cut at the end of what can be, since points lie there. So does a lower limit that is not drawn because it would lie
 * beyond that end (`g`, `t`).
 */
export function assuranceOf(
  lines: Lines,
  target: number | null,
  { direction, assurance }: Pick<Settings, 'direction' | 'assurance'>,
  { least = -Infinity, most = Infinity }: Range,
): Assurance | null {
  const { lowerLimit: lower, upperLimit: upper } = lines;
  if (direction === 'neutral' || target === null || upper === null) return null;
  const slack = slackOf(lines);
  // Limits that are one line, because nothing varies, have not been cut, wherever they lie.
  const reached = (beyond: number, isCut: boolean): boolean =>
    beyond > slack || (beyond >= -slack && assurance === 'inclusive' && !(isCut && lower !== upper));
  const isAbove = reached(target - upper, upper === most);
  const isBelow = reached((lower ?? least) - target, (lower ?? least) === least);
  // Where both hold, limits and target are one line: the target is met by every point on it.
  if (direction === 'increase' ? isBelow : isAbove) return 'pass';
  return isAbove || isBelow ? 'fail' : 'hitOrMiss';
}
