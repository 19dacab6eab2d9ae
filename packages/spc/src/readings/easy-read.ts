import type { AnalysedPoint, Analysis } from '../analysis.ts';
import type { Language } from './reader.ts';
import { isSure, stateOf, type State } from './state.ts';

/** The summary in easy read: short sentences, one idea each. */
export function easyRead(analysis: Analysis, language: Language, percent: boolean): readonly string[] {
  const { easy, week } = language.text;
  const { format } = language;
  const state = stateOf(analysis);
  const said = [...say(analysis, state, language)];
  const point = analysis.latest === null ? undefined : analysis.points[analysis.latest];
  if (!point || state.is === 'refused') return said;
  const number = (value: number): string =>
    percent ? easy.outOfHundred({ number: format.whole(value * 100) }) : format.number(value);
  said.push(
    ...easy.latest({ value: number(point.value ?? 0), date: format.date(point.date, analysis.grain, week) }),
    ...(analysis.enoughPoints ? aboutLines(analysis, point, language, number) : []),
  );
  return said;
}

function say(analysis: Analysis, state: State, { text: { easy } }: Language): readonly string[] {
  switch (state.is) {
    case 'refused':
      return easy.unclear();
    case 'noData':
      return easy.noData();
    case 'tooFew':
      return easy.tooFew({ more: state.more });
    case 'tooFewSince':
      return easy.tooFewSince();
    case 'unchanging':
    case 'steady':
      return easy.steady();
    case 'mixed':
      return easy.mixed({ direction: analysis.direction });
    case 'special':
      return easy.special({ meaning: state.signal.meaning, side: state.signal.side, sure: isSure(state.signal) });
  }
}

function aboutLines(
  { assurance }: Analysis,
  { lines, target }: AnalysedPoint,
  { text: { easy } }: Language,
  number: (value: number) => string,
): string[] {
  return [
    ...(lines.centre === null ? [] : easy.mean({ mean: number(lines.centre) })),
    ...(assurance === null || target === null ? [] : easy.assurance[assurance]({ target: number(target) })),
  ];
}
