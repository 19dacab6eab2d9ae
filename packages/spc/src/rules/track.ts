import type { Rule, Side } from '../analysis.ts';

/**
 * What rules look at: the points that count, one behind the other. Ghosts have been taken out, so that a pattern runs on past
 * them; a gap or a pause is still there, with a value of `NaN`, and ends a pattern because no comparison with it is true. Lines
 * are `NaN` where there are none, for the same reason.
 */
export interface Track {
  /** Place of each point in the analysis; −1 for a pause. */
  readonly places: Int32Array;
  readonly values: Float64Array;
  /** Stretches that a shift and two of three do not cross. */
  readonly partitions: Int32Array;
  /** Phases: a trend may be kept from crossing from one to the next. */
  readonly phases: Int32Array;
  readonly centre: Float64Array;
  readonly lowerLimit: Float64Array;
  readonly upperLimit: Float64Array;
  readonly lowerTwoSigma: Float64Array;
  readonly upperTwoSigma: Float64Array;
}

/** Points that a rule flags together, as indices into the track, ascending. */
export interface Pattern {
  readonly rule: Rule;
  readonly side: Side;
  readonly points: readonly number[];
}

/** Which side of the centre a point lies on: 1, −1, or 0 for on it or for a gap. */
export function sideOfCentre(track: Track, at: number): number {
  const value = track.values[at] ?? NaN;
  const centre = track.centre[at] ?? NaN;
  if (value > centre) return 1;
  return value < centre ? -1 : 0;
}

/** Indices from `from` to `to`, both included. */
export function stretch(from: number, to: number): number[] {
  const indices: number[] = [];
  for (let at = from; at <= to; at++) indices.push(at);
  return indices;
}
