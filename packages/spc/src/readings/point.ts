import type { Analysis } from '../analysis.ts';
import type { Language } from './reader.ts';

/** Date, value, and what it means if it is special. */
export function pointSentence(analysis: Analysis, place: number, { text, format }: Language): string {
  const point = analysis.points[place];
  if (!point) return '';
  const date = format.date(point.date, analysis.grain, text.week);
  if (point.value === null) return text.gap({ date });
  const { numerator, denominator, cause } = point;
  const of =
    numerator === null || denominator === null
      ? null
      : { part: format.plain(numerator), whole: format.plain(denominator) };
  const said = [text.point({ date, value: format.number(point.value), of })];
  if (point.ghost) said.push(text.ghost(point.ghost));
  if (cause !== null && cause !== 'common' && analysis.enoughPoints) {
    said.push(text.cause({ meaning: cause, rules: point.signals.map(({ rule, side }) => ({ rule, side })) }));
  }
  return said.join(' ');
}

/** Mean, limits and target at a point. */
export function linesSentence(analysis: Analysis, place: number, { text, format }: Language): string {
  const point = analysis.points[place];
  if (!point || point.lines.centre === null || !analysis.enoughPoints) return '';
  const { lowerLimit, upperLimit } = point.lines;
  return text.lines({
    mean: format.number(point.lines.centre),
    lower: lowerLimit === null ? null : format.limit(lowerLimit),
    upper: upperLimit === null ? null : format.limit(upperLimit),
    target: point.target === null ? null : format.number(point.target),
  });
}
