import type { AnalysedPoint, Analysis } from '../analysis.ts';
import type { Language } from './reader.ts';
import { factsOf, signalSentence } from './signal.ts';
import { isSure, shortAt, stateOf, type State } from './state.ts';
import { warningSentence } from './warning.ts';

/** What changed, in one sentence. */
export function sentence(analysis: Analysis, language: Language): string {
  return say(analysis, stateOf(analysis), language);
}

/** The sentence, and then the numbers behind it. */
export function paragraph(analysis: Analysis, language: Language): string {
  const state = stateOf(analysis);
  const point = analysis.latest === null ? undefined : analysis.points[analysis.latest];
  const numbers = point && state.is !== 'refused' ? aboutPoint(analysis, state, point, language) : [];
  return [say(analysis, state, language), ...numbers].join(' ');
}

function say(analysis: Analysis, state: State, language: Language): string {
  const { text, format } = language;
  switch (state.is) {
    case 'refused':
      return warningSentence(analysis, state.because, language);
    case 'noData':
      return text.noData();
    case 'tooFew':
      return text.tooFew(state);
    case 'tooFewSince':
      return text.tooFewSince({ have: state.have, date: format.date(state.start.date, analysis.grain, text.week) });
    case 'unchanging':
      return text.unchanging({ value: format.number(state.value) });
    case 'steady':
      return text.steady({ mean: format.number(state.mean), earlier: state.earlier });
    case 'mixed':
      return text.mixed({
        reason: text.reason(factsOf(analysis, state.signal, language)),
        against: text.reason(factsOf(analysis, state.against, language)),
      });
    case 'special': {
      const { meaning, side } = state.signal;
      const reason = text.reason(factsOf(analysis, state.signal, language));
      return text.special({ meaning, side, sure: isSure(state.signal), reason });
    }
  }
}

function aboutPoint(analysis: Analysis, state: State, point: AnalysedPoint, language: Language): string[] {
  const { text, format } = language;
  const said = [
    text.latest({
      value: format.number(point.value ?? 0),
      date: format.date(point.date, analysis.grain, text.week),
    }),
  ];
  if (analysis.enoughPoints) {
    said.push(...aboutLines(analysis, state, point, language), ...aboutPast(analysis, state, point, language));
  } else if (analysis.median !== null) {
    said.push(text.middle({ median: format.number(analysis.median) }));
  }
  const ghosts = analysis.points.filter(({ ghost }) => ghost !== null).length;
  if (ghosts > 0) said.push(text.leftOut({ count: ghosts }));
  return said;
}

function aboutLines(
  { direction, assurance }: Analysis,
  state: State,
  { lines, target }: AnalysedPoint,
  { text, format }: Language,
): string[] {
  const said: string[] = [];
  const settled = state.is === 'steady' || state.is === 'unchanging';
  const mean = lines.centre === null || settled ? null : format.number(lines.centre);
  const { lowerLimit, upperLimit } = lines;
  if (lowerLimit !== null && upperLimit !== null && lowerLimit < upperLimit) {
    said.push(text.expected({ mean, lower: format.limit(lowerLimit), upper: format.limit(upperLimit), settled }));
  } else if (mean !== null) {
    said.push(text.meanOnly({ mean }));
  }
  if (target !== null) {
    const facts = { target: format.number(target), direction };
    said.push(assurance === null ? text.target(facts) : text.assurance[assurance]({ ...facts, settled }));
  }
  return said;
}

function aboutPast(analysis: Analysis, state: State, point: AnalysedPoint, language: Language): string[] {
  const { text, format } = language;
  const said: string[] = [];
  const last = analysis.signals.reduce<Analysis['signals'][number] | null>(
    (latest, signal) => (latest === null || signal.to >= latest.to ? signal : latest),
    null,
  );
  const current = state.is === 'special' || state.is === 'mixed';
  if (last && !current) said.push(text.lastSignal({ text: signalSentence(analysis, last, language) }));
  const segment = analysis.segments[point.segment];
  if (!segment) return said;
  const start = analysis.points[segment.from];
  if (segment.kind === 'rebased' && start && state.is !== 'tooFewSince') {
    said.push(text.rebased({ date: format.date(start.date, analysis.grain, text.week), reason: segment.reason }));
  }
  const short = shortAt(analysis, segment);
  if (short !== null) said.push(text.shortLimits({ have: short }));
  return said;
}
