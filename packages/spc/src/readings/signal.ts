import type { Analysis, Signal } from '../analysis.ts';
import type { PatternFacts } from './messages.ts';
import type { Language } from './reader.ts';

/** The facts of a pattern, written out. */
export function factsOf(analysis: Analysis, signal: Signal, { text, format }: Language): PatternFacts {
  const { rule, side, count } = signal;
  const point = analysis.points[signal.from];
  const lines = point?.lines;
  const limit = (side === 'high' ? lines?.upperLimit : lines?.lowerLimit) ?? 0;
  const [value, passed] = format.apart(point?.value ?? 0, rule === 'shift' ? (lines?.centre ?? 0) : limit);
  const line = rule === 'twoOfThree' ? format.limit(limit) : passed;
  return { rule, side, count, value, line, date: format.date(point?.date ?? '', analysis.grain, text.week) };
}

/** When it was, what was seen and what it means. */
export function signalSentence(analysis: Analysis, signal: Signal, language: Language): string {
  const { text, format } = language;
  const facts = factsOf(analysis, signal, language);
  const to = format.date(analysis.points[signal.to]?.date ?? '', analysis.grain, text.week);
  const period = signal.from === signal.to ? facts.date : text.period({ from: facts.date, to });
  return text.signal({ ...facts, period, meaning: signal.meaning });
}
