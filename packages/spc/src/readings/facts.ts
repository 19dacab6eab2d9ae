import type { AnalysedPoint, Analysis, Segment, Signal } from '../analysis.ts';
import type { Language } from './core-reader.ts';
import type { LineFacts, PatternFacts } from './messages.ts';
import { newStartOf } from './state.ts';

/** The facts of a pattern, written out. */
export function factsOf(analysis: Analysis, signal: Signal, { format }: Pick<Language, 'format'>): PatternFacts {
  const { rule, side, count, from, to } = signal;
  const point = analysis.points[from];
  const run = rule === 'shift' || rule === 'longRun';
  const lines = point?.lines;
  const line = (run ? lines?.centre : side === 'high' ? lines?.upperLimit : lines?.lowerLimit) ?? null;
  const [value, passed] = format.apart(point?.value ?? 0, line ?? 0);
  const shared = rule === 'outside' || run || !(point && isVarying(analysis, point));
  return {
    rule,
    side,
    count,
    value,
    // Past a limit, the two must not look equal; otherwise a limit of a share is not written above all or below none.
    line: line === null || !shared ? null : rule === 'twoOfThree' ? format.limit(line) : passed,
    date: format.date(point?.date ?? '', analysis.grain),
    centre: analysis.centre,
    passing: run || rule === 'trend' ? to - from + 1 > count : false,
    window: analysis.rules.twoOfThree?.highlight === 'all',
  };
}

/** Whether a point has limits of its own, which its stretch does not share: they rest on how many were counted there. */
function isVarying({ segments }: Analysis, { lines, segment }: AnalysedPoint): boolean {
  const { lowerLimit, upperLimit } = segments[segment]?.lines ?? lines;
  return lowerLimit !== lines.lowerLimit || upperLimit !== lines.upperLimit;
}

/** The lines at a point, written out. */
export function lineFacts(analysis: Analysis, point: AnalysedPoint, { format }: Pick<Language, 'format'>): LineFacts {
  const limit = (value: number | null): string | null => (value === null ? null : format.limit(value));
  const { lowerLimit, upperLimit } = point.lines;
  return {
    centre: analysis.centre,
    lower: limit(lowerLimit),
    upper: limit(upperLimit),
    varying: isVarying(analysis, point),
  };
}

/**
 * A language in which the numbers of one point, those it is measured by and the centre before the last new start are not written
 * alike unless they are equal.
 */
export function languageAt<Own extends Pick<Language, 'format'>>(
  analysis: Analysis,
  { value, lines, target, segment }: AnalysedPoint,
  language: Own,
): Own {
  const { enoughPoints, median, segments } = analysis;
  const { centre, lowerLimit, upperLimit } = lines;
  const before = segments[segment] ? centreBefore(analysis, segments[segment]) : null;
  const shown = enoughPoints ? [centre, lowerLimit, upperLimit, target, before] : [median];
  return { ...language, format: { ...language.format, ...language.format.among([value, ...shown]) } };
}

/** The centre before the new start of a stretch; `null` where there was none. */
export function centreBefore(analysis: Analysis, segment: Segment): number | null {
  const start = newStartOf(analysis, segment);
  return (start && analysis.segments[start.index - 1]?.lines.centre) ?? null;
}
