import type { ChartData } from './chart-data.ts';

/** What a person can jump to: the start of a special cause, of a stretch with its own limits, or a note. */
export type Landmark = 'signal' | 'phase' | 'note';

/** The places of one kind of landmark, ascending and each once. */
export function landmarks({ analysis, annotations }: ChartData, kind: Landmark): number[] {
  const { enoughPoints, signals, segments } = analysis;
  if (kind === 'note') return ascending(annotations.map(({ place }) => place));
  if (!enoughPoints) return [];
  return ascending((kind === 'signal' ? signals : segments).map(({ from }) => from));
}

/** The next landmark after `index`, or the one before; `undefined` where there is none. */
export function landmarkFrom(index: number, places: readonly number[], way: -1 | 1): number | undefined {
  return way > 0 ? places.find((place) => place > index) : places.findLast((place) => place < index);
}

function ascending(places: readonly number[]): number[] {
  return [...new Set(places)].sort((one, other) => one - other);
}
