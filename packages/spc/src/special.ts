import type { AnalysedPoint, Signal } from './analysis.ts';
import { countIn, pointIn, type Pattern } from './rules/pattern.ts';
import type { Track } from './rules/track.ts';
import { verdictOf, type Weighing } from './verdict.ts';

type Marked = { -readonly [Field in 'signals' | 'cause' | 'side' | 'conflict']: AnalysedPoint[Field] };

/**
 * Gives the points of each pattern its signal, in the order the rules are listed, and what that makes of them. `signals` has one
 * for each of `patterns`. Few points are special, so they are marked once all are there.
 *
 * @returns The places at which signals disagree, ascending.
 */
export function markSpecial(
  points: readonly AnalysedPoint[],
  patterns: readonly Pattern[],
  signals: readonly Signal[],
  { places }: Pick<Track, 'places'>,
  weighing: Weighing,
): readonly number[] {
  const conflicts: number[] = [];
  for (let at = 0; at < patterns.length; at++) {
    const [pattern, signal] = [patterns[at], signals[at]];
    if (!pattern || !signal) continue;
    // Points that are part of nothing else share their list.
    const alone = [signal];
    const verdict = verdictOf(alone, weighing);
    for (let nth = 0; nth < countIn(pattern); nth++) {
      const place = places[pointIn(pattern, nth)] ?? 0;
      const point: Marked | undefined = points[place];
      if (!point) continue;
      const isFirst = point.signals.length === 0;
      point.signals = isFirst ? alone : [...point.signals, signal];
      const { cause, side, conflict } = isFirst ? verdict : verdictOf(point.signals, weighing);
      point.cause = cause;
      point.side = side;
      if (conflict && !point.conflict) conflicts.push(place);
      point.conflict = conflict;
    }
  }
  return conflicts.sort((one, other) => one - other);
}
