import type { MeasureChart, Period } from '@always-kit/contract';
import { createSampleReader, forecast, type SmallSampleMessages } from '@always-kit/spc';

// Apart from the report, which is read without it.

/** A change to look for: shares from 0 to 1. */
export interface Change {
  readonly people: number;
  readonly from: number;
  readonly to: number;
  readonly chart: MeasureChart;
  readonly grain: Period;
  readonly locale: string;
  readonly samples: Partial<SmallSampleMessages>;
}

/** With 400 runs a chance is right to within five in a hundred: "about 9 times in 10" needs no more. */
const runs = 400;

/** How likely the chart is to show the change, and how soon, in a sentence. */
export function foretell({ people, from, to, chart, grain, locale, samples }: Change): string {
  const kind = chart === 'run' ? 'i' : chart; // a run chart has no limits to play with: individual values are nearest
  const result = forecast({ peopleEachPeriod: people, from, to, runs, chart: { chart: kind } });
  return createSampleReader({ locale, grain, messages: samples }).forecast(result);
}
