import type { MeasureChart, Period } from '@always-kit/contract';
import {
  chooseChart,
  choiceEnglish,
  createChoiceReader,
  createSampleReader,
  forecast,
  peopleToAsk,
  wilson,
  type ChartKind,
  type ChoiceMessages,
  type CountedChance,
  type ForecastResult,
  type SeriesPoint,
  type SmallSampleMessages,
} from '@always-kit/spc';
import { charts } from './draft.ts';

// All that is reckoned, apart from the pages: it is loaded when somebody begins, and a page can be filled in without it.

/** The words that are used, and what a period is. */
export interface HowToSay {
  readonly locale: string;
  readonly grain: Period;
  readonly samples: Partial<SmallSampleMessages>;
  readonly choosing: Partial<ChoiceMessages>;
}

/** A change to foresee: shares from 0 to 1. */
export interface Change {
  readonly people: number;
  readonly from: number;
  readonly to: number;
}

/** How often one slice plays it through. 100 take some milliseconds, and a slow phone a few hundredths of a second. */
const runsEach = 100;
/** How many slices there are: 1,000 runs together, as many as `forecast` makes by itself. */
export const slices = 10;

/** One slice of a forecast, the same each time for the same change. */
export function slice({ people, from, to }: Change, number: number): ForecastResult {
  return forecast({ peopleEachPeriod: people, from, to, runs: runsEach, seed: number + 1 });
}

/** All slices of one forecast as one: chances by all their runs, the usual time by the slice in the middle. */
export function together(parts: readonly ForecastResult[]): ForecastResult | undefined {
  const whole = parts.flatMap((part) => (part.ok ? [part] : []));
  const [first] = whole;
  if (!first || whole.length < parts.length) return parts.find(({ ok }) => !ok);
  const runs = whole.reduce((sum, part) => sum + part.runs, 0);
  const chanceOf = (which: 'seen' | 'falseAlarm'): CountedChance => {
    const chance = whole.reduce((sum, part) => sum + part[which].chance * part.runs, 0) / runs;
    const interval = wilson(Math.round(chance * runs), runs);
    return { chance, lower: interval.ok ? interval.lower : 0, upper: interval.ok ? interval.upper : 1 };
  };
  const times = whole.map(({ medianPeriods }) => medianPeriods ?? Infinity).toSorted((a, b) => a - b);
  const middle = times[Math.floor(times.length / 2)] ?? Infinity;
  return {
    ...first,
    seen: chanceOf('seen'),
    falseAlarm: chanceOf('falseAlarm'),
    medianPeriods: Number.isFinite(middle) ? middle : null,
    runs,
  };
}

/** How likely a chart is to show a change, in a sentence. */
export function sayForecast(result: ForecastResult, { locale, grain, samples }: HowToSay): string {
  return createSampleReader({ locale, grain, messages: samples }).forecast(result);
}

/** How many people to ask to know whether the standard is met now; nothing where that cannot be told. */
export function sayPeopleToAsk(standard: number, suspected: number, { locale, samples }: HowToSay): string | undefined {
  const asked = peopleToAsk({ standard, suspected });
  return asked.ok ? createSampleReader({ locale, messages: samples }).peopleToAsk(asked) : undefined;
}

/** Which chart fits. */
export interface ChartAdvice {
  /** The one to take, of those that a measure can be drawn as. */
  readonly chart: MeasureChart;
  /** Why; left out where there are no results to tell by. */
  readonly why: string | undefined;
  /** The name of one that would fit better, and that a measure cannot be drawn as. */
  readonly notHere: string | undefined;
  /** Whether there are too few results for limits yet. */
  readonly fewPoints: boolean;
  readonly alternatives: readonly string[];
}

/** Which chart fits the results there are, or without any, what the answers say will come. */
export function adviseChart(
  results: readonly SeriesPoint[],
  expected: { readonly people: number; readonly share: number } | undefined,
  { locale, grain, choosing }: HowToSay,
): ChartAdvice {
  const reader = createChoiceReader({ locale, grain, messages: choosing });
  const choice = chooseChart({ history: results, counting: 'share' });
  const { periods } = choice.facts;
  if (periods > 0) {
    const fewPoints = choice.reason === 'fewPoints';
    const taken = asMeasureChart(fewPoints ? choice.later : choice.chart, choosing);
    return {
      ...taken,
      why: reader.sentence(choice),
      fewPoints,
      alternatives: reader
        .alternatives(choice)
        .flatMap(({ chart, text }) => (isMeasureChart(chart) && chart !== taken.chart ? [text] : [])),
    };
  }
  const planned = expected && chooseChart({ history: asExpected(expected), counting: 'share' });
  const near = planned?.reason === 'nearEnd' ? planned : undefined;
  return {
    ...asMeasureChart(near?.chart ?? 'i', choosing),
    why: near && reader.sentence(near),
    fewPoints: true,
    alternatives: [],
  };
}

function isMeasureChart(chart: ChartKind): chart is MeasureChart {
  return charts.some((each) => each === chart);
}

/** A g or t chart counts from one miss to the next, for which the days of single answers are needed: a series has sums. */
function asMeasureChart(wanted: ChartKind, choosing: Partial<ChoiceMessages>): Pick<ChartAdvice, 'chart' | 'notHere'> {
  if (isMeasureChart(wanted)) return { chart: wanted, notHere: undefined };
  return { chart: 'i', notHere: { ...choiceEnglish.charts, ...choosing.charts }[wanted] };
}

/** As many periods as limits need, each just as it is expected. */
function asExpected({ people, share }: { readonly people: number; readonly share: number }): SeriesPoint[] {
  return Array.from({ length: 15 }, () => ({ date: '', numerator: people * share, denominator: people }));
}
