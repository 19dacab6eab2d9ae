import type { MeasureChart, Series } from '@always-kit/contract';

const kinds: Readonly<Record<MeasureChart, true>> = { i: true, run: true, p: true, pp: true, ip: true };

/** The kind of chart that the measure of a series asks for: `i` where it asks for none, or for one that shares cannot be. */
export function kindOfSeries(series: unknown): MeasureChart {
  try {
    const { chart = 'i' } = (series as Series).measure;
    return Object.hasOwn(kinds, chart) ? chart : 'i';
  } catch {
    return 'i'; // no series, or a getter that throws: what it is instead is said elsewhere
  }
}
