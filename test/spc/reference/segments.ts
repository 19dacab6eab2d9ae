import type { AnalysisOptions, Segment } from '@always-kit/spc';
import { pausesOf, timeOf, type Place } from './places.ts';
import type { Settings } from './settings.ts';

/** A stretch that rules do not cross, from its first to its last place. */
export type Stretch = Pick<Segment, 'phase' | 'kind' | 'from' | 'to'>;

/** Phases begin at rebases; one with a baseline is cut in two where that ends. */
export function segmentsOf(places: readonly Place[], options: AnalysisOptions, settings: Settings): Stretch[] {
  if (places.length === 0) return [];
  const starts = new Set<number>([0]);
  for (const rebase of options.rebase ?? []) {
    const next = settings.rebaseBetweenPoints === 'next';
    const start = places.findIndex(({ row, time }) => {
      if ('index' in rebase) return row === rebase.index;
      return next ? time >= timeOf(rebase.date) : time === timeOf(rebase.date);
    });
    if (start >= 0) starts.add(start);
  }
  return [...starts]
    .sort((one, other) => one - other)
    .flatMap((from, phase, all): Stretch[] => {
      const whole: Stretch = {
        phase,
        kind: phase === 0 ? 'first' : 'rebased',
        from,
        to: (all[phase + 1] ?? places.length) - 1,
      };
      const end = baselineEnd(places.slice(0, whole.to + 1), whole, options, settings);
      if (end < from || end > whole.to) return [whole];
      const baseline: Stretch = { ...whole, kind: 'baseline', to: end };
      return end === whole.to ? [baseline] : [baseline, { ...whole, kind: 'afterBaseline', from: end + 1 }];
    });
}

/** Where the baseline of a phase ends; before its beginning when there is none, beyond its end when it has too few places. */
function baselineEnd(
  places: readonly Place[],
  { phase, from }: Stretch,
  { baseline }: AnalysisOptions,
  { baselineIn, missing }: Settings,
): number {
  if (!baseline || (phase > 0 && (baselineIn === 'first' || 'until' in baseline))) return -1;
  if ('until' in baseline) return places.findLastIndex(({ time }) => time <= timeOf(baseline.until));
  if (!Number.isInteger(baseline.points) || baseline.points < 1) return -1;
  // Rows that are as if they were not there are none of the first so many.
  const there = places.flatMap(({ measured }, at) =>
    at >= from && (missing === 'gap' || measured !== null) ? [at] : [],
  );
  return there[baseline.points - 1] ?? Infinity;
}

/** How far something may reach: over the whole chart, or within a phase or a segment. */
export type Reach = 'chart' | 'phase' | 'segment';

/**
 * The places that count, in runs that nothing interrupts: no gap, no pause, no end of a phase or segment. Ghosts are passed
 * over, and so are gaps where they are bridged.
 */
export function runsOf(
  values: readonly (number | null)[],
  places: readonly Place[],
  segments: readonly Stretch[],
  reach: Reach,
  options: AnalysisOptions,
  { missing }: Settings,
): number[][] {
  const pauses = pausesOf(options);
  const areaOf = (at: number): number => {
    const index = segments.findIndex(({ from, to }) => at >= from && at <= to);
    if (reach === 'chart') return 0;
    return reach === 'phase' ? segments[index]!.phase : index;
  };
  const runs: number[][] = [[]];
  for (const [at, place] of places.entries()) {
    const isGap = values[at] === null;
    // A place without a moving range, though it was measured, is a gap all the same.
    const isBridged = missing === 'bridge' && place.measured === null;
    if (place.pause !== null || (isGap && !place.ghost && !isBridged)) runs.push([]);
    if (place.pause !== null || place.ghost || isGap) continue;
    const before = runs.at(-1)!.at(-1);
    const parted =
      before !== undefined &&
      (areaOf(before) !== areaOf(at) ||
        pauses.some(({ from, until }) => from <= until && from > places[before]!.time && from < place.time));
    if (parted) runs.push([]);
    runs.at(-1)!.push(at);
  }
  return runs.filter((run) => run.length > 0);
}
