import { wilson, type AnalysedPoint, type Analysis } from '@always-kit/spc';
import type { CoreReader } from '@always-kit/spc/reading';
import { fill } from '../language/fill.ts';

/** How the latest value is written. */
export interface LatestMessages {
  /** `{part}`, `{whole}` */
  readonly of: string;
  /** `{from}`, `{to}`: Wilson's 95 % interval. */
  readonly likely: string;
  readonly noValue: string;
}

export const latestEnglish: LatestMessages = {
  of: '{part} of {whole} answers',
  likely: 'likely {from} to {to}',
  noValue: 'No value yet',
};

/** The latest value that counts, with what it rests on: no percentage stands alone. */
export interface Latest {
  readonly value: string;
  readonly date: string;
  readonly of: string;
  readonly likely: string;
}

export function latestOf(
  analysis: Analysis,
  reader: CoreReader,
  text: LatestMessages,
  language: string,
): Latest | undefined {
  const point = latestPoint(analysis);
  if (!point || point.value === null) return undefined;
  const { numerator, denominator } = point;
  const known = numerator !== null && denominator !== null;
  const interval = known ? wilson(numerator, denominator) : undefined;
  return {
    value: reader.value(point.value),
    date: reader.date(analysis, point),
    of: known
      ? fill(text.of, { part: numerator.toLocaleString(language), whole: denominator.toLocaleString(language) })
      : '',
    likely: interval?.ok
      ? fill(text.likely, { from: reader.value(interval.lower), to: reader.value(interval.upper) })
      : '',
  };
}

/** The latest value as a number, to sort by. */
export function latestPoint({ points, latest }: Analysis): AnalysedPoint | undefined {
  return latest === null ? undefined : points[latest];
}
