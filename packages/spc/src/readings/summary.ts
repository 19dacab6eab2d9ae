import type { AnalysedPoint, Analysis } from '../analysis.ts';
import type { Language } from './core-reader.ts';
import { factsOf, languageAt, lineFacts } from './facts.ts';
import { isSettled, isSure, latestOf, stateOf, type State } from './state.ts';

/** What changed, in one sentence. */
export function sentence(analysis: Analysis, language: Language): string {
  return say(analysis, stateOf(analysis), languageOf(analysis, language));
}

function languageOf(analysis: Analysis, language: Language): Language {
  const point = latestOf(analysis);
  return point ? languageAt(analysis, point, language) : language;
}

/** The sentence, and then the numbers behind it. */
export function paragraph(analysis: Analysis, usual: Language): string {
  const language = languageOf(analysis, usual);
  const state = stateOf(analysis);
  const point = latestOf(analysis);
  const numbers = point && state.is !== 'refused' ? aboutPoint(analysis, state, point, language) : [];
  return [say(analysis, state, language), ...numbers].join(' ');
}

function say(analysis: Analysis, state: State, language: Language): string {
  const { text, format } = language;
  const { centre, grain } = analysis;
  switch (state.is) {
    case 'refused':
      return text.refused();
    case 'noData':
      return text.noData(state);
    case 'tooFew':
      return text.tooFew(state);
    case 'tooFewSince':
      return text.tooFewSince({
        have: state.have,
        date: format.date(state.start.date, grain),
        centre,
        limits: analysis.chart !== 'run',
      });
    case 'unchanging':
      return text.unchanging({ value: format.number(state.value), count: state.count });
    case 'oddCrossings':
      return text.oddCrossings(state);
    case 'steady':
      return text.steady({ mean: format.number(state.mean), centre, earlier: state.earlier });
    case 'mixed':
      return text.mixed({
        reason: text.reason(factsOf(analysis, state.signal, language)),
        against: text.reason(factsOf(analysis, state.against, language)),
      });
    case 'special': {
      const { meaning, side } = state.signal;
      const reason = text.reason(factsOf(analysis, state.signal, language));
      return text.special({ meaning, side, sure: isSure(analysis, state.signal), reason });
    }
  }
}

function aboutPoint(analysis: Analysis, state: State, point: AnalysedPoint, language: Language): string[] {
  const { text, format } = language;
  const said: string[] = [];
  // The sentence has said it of a point outside.
  if (state.is !== 'special' || state.signal.rule !== 'outside') {
    const date = format.date(point.date, analysis.grain);
    said.push(text.latest({ value: format.number(point.value ?? 0), date, change: analysis.chart === 'mr' }));
  }
  if (analysis.enoughPoints) said.push(...aboutLines(analysis, state, point, language));
  else if (analysis.median !== null) said.push(text.middle({ median: format.number(analysis.median) }));
  return said;
}

function aboutLines(analysis: Analysis, state: State, point: AnalysedPoint, language: Language): string[] {
  const { text, format } = language;
  const { direction, assurance } = analysis;
  const { lines, target } = point;
  const said: string[] = [];
  const settled = isSettled(analysis, state);
  const isSaid = state.is === 'steady' || state.is === 'unchanging';
  const mean = lines.centre === null || isSaid ? null : format.number(lines.centre);
  // Where nothing varies, both limits lie on the centre, and there is no room between them to speak of.
  const flat = lines.lowerLimit !== null && lines.lowerLimit === lines.upperLimit;
  const shown = lineFacts(analysis, point, language);
  const facts = flat ? { ...shown, lower: null, upper: null, varying: false } : shown;
  const expected = text.expected({ ...facts, mean, settled });
  if (expected !== '') said.push(expected);
  if (target !== null) {
    const goal = { target: format.number(target), direction };
    const early = assurance === null || state.is === 'tooFewSince';
    said.push(early ? text.target(goal) : text.assurance[assurance]({ ...goal, settled }));
  }
  return said;
}
