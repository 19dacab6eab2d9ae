import type { Analysis, RunTest, Segment, Signal } from '../analysis.ts';
import { factsOf } from './facts.ts';
import type { Format } from './format.ts';
import type { CrossingFacts, DetailMessages } from './messages.ts';
import { oddCrossingsIn } from './state.ts';

/** What details are written with. */
export interface DetailLanguage {
  readonly text: DetailMessages;
  readonly format: Format;
}

/** When it was, what was seen and what it means. */
export function signalSentence(analysis: Analysis, signal: Signal, language: DetailLanguage): string {
  const { from, to, meaning } = signal;
  const facts = factsOf(analysis, signal, language);
  return language.text.signal({ ...facts, period: periodOf(analysis, from, to, language), meaning });
}

/** Every sign of change in a sentence, oldest first, odd crossings of a run chart among them. */
export function signalList(analysis: Analysis, language: DetailLanguage): readonly string[] {
  const { text } = language;
  if (!analysis.enoughPoints) return [text.noSignals({ early: true })];
  const found = analysis.signals.map((signal) => ({
    from: signal.from,
    said: signalSentence(analysis, signal, language),
  }));
  for (const segment of analysis.segments) {
    const runs = oddCrossingsIn(segment);
    if (!runs) continue;
    const facts = crossingFacts(segment, runs, language);
    const period = periodOf(analysis, segment.from, segment.to, language);
    found.push({ from: segment.from, said: text.crossingsSignal({ ...facts, period }) });
  }
  if (found.length === 0) return [text.noSignals({ early: false })];
  return found.sort((one, other) => one.from - other.from).map(({ said }) => said);
}

/** The time from one point to another, or the date of a single one. */
function periodOf({ points, grain }: Analysis, from: number, to: number, { text, format }: DetailLanguage): string {
  const [first = '', last = ''] = [from, to].map((place) => format.date(points[place]?.date ?? '', grain));
  return from === to ? first : text.period({ from: first, to: last });
}

/** How often the middle value is crossed, written out. */
function crossingFacts(
  { lines }: Segment,
  { crossings, crossingsMin: least, crossingsMax: most }: RunTest,
  { format }: DetailLanguage,
): CrossingFacts {
  return { crossings, least, most, line: format.number(lines.centre ?? 0) };
}
