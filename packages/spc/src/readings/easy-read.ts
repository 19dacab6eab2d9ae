import type { AnalysedPoint, Analysis, Assurance, Signal, Variation } from '../analysis.ts';
import type { CoreReader } from './core-reader.ts';
import { centreBefore } from './facts.ts';
import type { EasyMessages } from './easy-messages.ts';
import { englishEasy } from './english-easy.ts';
import { isSettled, isSure, latestOf, newStartOf, shortNow, stateOf, type State } from './state.ts';

/** Says a chart to people who find reading hard: lists of short sentences, one idea each, with no percentages. */
export interface EasyReader {
  readonly chart: (analysis: Analysis) => readonly string[];
  /** One signal: what was seen, when, and what it may mean. */
  readonly signal: (analysis: Analysis, signal: Signal) => readonly string[];
  /** Words for the icons of this chart: where it is too early to say, or something has changed, not "no clear change". */
  readonly iconsOf: (analysis: Analysis) => Pick<EasyReader, 'variation' | 'assurance'>;
  /** Words for any icon, for a key. */
  readonly variation: Readonly<Record<Variation, readonly string[]>>;
  readonly assurance: Readonly<Record<Assurance, readonly string[]>>;
}

/**
 * Makes an easy reader.
 *
 * @param reader Whose language, numbers and dates to use.
 * @param words In place of the English ones.
 */
export function createEasyReader({ language }: CoreReader, words: EasyMessages = englishEasy): EasyReader {
  const { format } = language;
  const outOfHundred = (share: number, others: readonly (number | null)[]): string => {
    const said = (number: number, bound: 'more' | 'less' | null): string =>
      words.outOfHundred({ number: format.plain(number), bound });
    const rounded = Math.round(share * 100) + 0; // zero, not minus zero
    // Nearly all is not all, and hardly any is not none.
    if (rounded === 100 && share < 1) return said(99, 'more');
    if (rounded === 0 && share > 0) return said(1, 'less');
    const off = share * 100 - rounded;
    const isAlone = others.every((other) => other === null || other === share || Math.round(other * 100) !== rounded);
    return said(rounded, isAlone || Math.abs(off) < 1e-9 ? null : off > 0 ? 'more' : 'less');
  };
  /** Writes a number so that it does not look like one of the others that it is not. */
  const writing = (others: readonly (number | null)[]): ((value: number) => string) =>
    format.shares ? (value) => outOfHundred(value, others) : format.among(others).number;
  const date = ({ grain }: Analysis, point: AnalysedPoint | undefined): string => format.date(point?.date ?? '', grain);
  return {
    chart(analysis) {
      const state = stateOf(analysis);
      const said = [...say(analysis, state, words)];
      const point = latestOf(analysis);
      if (!point || state.is === 'refused') return said;
      const { grain, chart, enoughPoints } = analysis;
      const change = chart === 'mr';
      const { value, lines, target } = point;
      const segment = analysis.segments[point.segment];
      const before = segment ? centreBefore(analysis, segment) : null;
      const number = writing(enoughPoints ? [value, lines.centre, target, before] : [value]);
      said.push(...words.latest({ value: number(value ?? 0), date: date(analysis, point), grain, change }));
      if (enoughPoints) said.push(...aboutLines(analysis, state, point, words, number, date));
      said.push(...(words.kind[analysis.chart] ?? []));
      return said;
    },
    signal(analysis, signal) {
      const { rule, side, meaning, count } = signal;
      const [first, last] = [analysis.points[signal.from], analysis.points[signal.to]];
      return words.signal({
        rule,
        side,
        meaning,
        count,
        centre: analysis.centre,
        value: writing([])(first?.value ?? 0),
        date: date(analysis, first),
        to: date(analysis, last),
        grain: analysis.grain,
      });
    },
    iconsOf(analysis) {
      const { is } = stateOf(analysis);
      const instead = is === 'tooFewSince' ? words.tooFewSince() : is === 'oddCrossings' ? words.oddCrossings() : null;
      const { variation, assuranceIcon: assurance } = words;
      return { variation: instead ? { ...variation, commonCause: instead } : variation, assurance };
    },
    variation: words.variation,
    assurance: words.assuranceIcon,
  };
}

function say(analysis: Analysis, state: State, words: EasyMessages): readonly string[] {
  switch (state.is) {
    case 'refused':
      return words.unclear();
    case 'noData':
      return words.noData(state);
    case 'tooFew':
      return words.tooFew({ more: state.more });
    case 'tooFewSince':
      return words.tooFewSince();
    case 'unchanging':
    case 'steady':
      return words.steady();
    case 'oddCrossings':
      return words.oddCrossings();
    case 'mixed':
      return words.mixed({ direction: analysis.direction });
    case 'special':
      return words.special({
        meaning: state.signal.meaning,
        side: state.signal.side,
        sure: isSure(analysis, state.signal),
      });
  }
}

function aboutLines(
  analysis: Analysis,
  state: State,
  { lines, target, segment }: AnalysedPoint,
  words: EasyMessages,
  number: (value: number) => string,
  dateOf: (analysis: Analysis, point: AnalysedPoint | undefined) => string,
): string[] {
  const { assurance, centre, segments, points, direction, grain } = analysis;
  const current = segments[segment];
  const early = state.is === 'tooFewSince';
  const said: string[] = [];
  if (lines.centre !== null && current && !early) {
    said.push(...words.mean({ mean: number(lines.centre), centre }));
    const start = newStartOf(analysis, current);
    const before = centreBefore(analysis, current);
    if (start && before !== null) {
      const date = dateOf(analysis, points[start.from]);
      said.push(...words.changed({ before: number(before), since: number(lines.centre), date, grain, centre }));
    }
    const have = shortNow(analysis);
    if (have !== null) said.push(...words.short({ have }));
  }
  if (target === null) return said;
  const goal = { target: number(target), settled: isSettled(analysis, state) };
  if (assurance !== null && !early) said.push(...words.assurance[assurance](goal));
  else if (direction !== 'neutral') said.push(...words.target(goal));
  return said;
}

export { englishEasy };
export type { EasyMessages, EasySignalFacts } from './easy-messages.ts';
