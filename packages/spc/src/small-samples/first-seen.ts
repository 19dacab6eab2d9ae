import type { Analysis, Signal } from '../analysis.ts';

/**
 * The place of the point at which a reader of a growing chart first sees a sign of improvement at or after the point `since`;
 * `null` when there is none. A shift or trend is seen with the last point it needs, two of three with the second point beyond
 * two sigma; and nothing before there are points enough to show marks.
 */
export function firstSeen(analysis: Analysis, since: number, minPoints: number): number | null {
  let first: number | null = null;
  for (const signal of analysis.signals) {
    if (signal.meaning !== 'improvement' || signal.to < since) continue;
    const at = Math.max(completeAt(analysis, signal), since, minPoints - 1);
    if (at < analysis.points.length && (first === null || at < first)) first = at;
  }
  return first;
}

function completeAt({ points, rules }: Analysis, signal: Signal): number {
  switch (signal.rule) {
    case 'shift':
      return nth(points, signal, rules.shift?.n ?? signal.count);
    case 'trend':
      return nth(points, signal, rules.trend?.n ?? signal.count);
    case 'twoOfThree':
      return nth(points, signal, 2);
    default:
      return signal.from;
  }
}

function nth(points: Analysis['points'], signal: Signal, count: number): number {
  let left = count;
  for (let at = signal.from; at <= signal.to; at++) {
    if (points[at]?.signals.includes(signal) && --left === 0) return at;
  }
  return signal.to;
}
