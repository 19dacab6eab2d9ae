import type { Lines, Rule, Segment, Side } from '../analysis.ts';
import { noLines } from '../charts/lines.ts';
import { pick, type Counted } from '../counted.ts';
import { slackOf } from '../rounding.ts';
import type { Settings } from '../settings.ts';

/**
 * What rules look at: the points that count, one behind the other. Ghosts have been taken out, so that a pattern runs on past
 * them; a gap or a pause is still there, with a value of `NaN`, and ends a pattern.
 */
export interface Track {
  /** Place of each point in the analysis; −1 for a pause. */
  readonly places: readonly number[];
  readonly values: readonly number[];
  /** How each point lies to its lines, and what begins with it: a sum of the constants in `zones`. */
  readonly zones: readonly number[];
}

/** What is known of a point once its lines are; no line is on neither side of anything. */
export const zones = {
  /** On this side of the centre. */
  high: 1,
  low: 2,
  /** Beyond two sigma. */
  farHigh: 4,
  farLow: 8,
  /** Outside the limit. */
  outsideHigh: 16,
  outsideLow: 32,
  /** A gap, or a pause. */
  gap: 64,
  /** The first of a partition: a stretch that a shift and two of three do not leave. */
  newPartition: 128,
  /** The first of a phase: a trend may be kept from leaving one. */
  newPhase: 256,
} as const;

/** Points that a rule flags together, as indices into the track, ascending. */
export interface Pattern {
  readonly rule: Rule;
  readonly side: Side;
  readonly points: readonly number[];
}

/** The track the rules run along: every point that counts, and how it lies to its lines. */
export function layTrack(
  values: readonly number[],
  { places, isAll }: Counted,
  segments: readonly Pick<Segment, 'phase' | 'to'>[],
  lines: readonly Lines[],
  { acrossBaseline }: Pick<Settings, 'acrossBaseline'>,
): Track {
  const counted = isAll ? values : pick(values, places);
  const found = new Array<number>(places.length);
  let own = noLines;
  let slack = 0;
  let index = 0;
  let segment = segments[0];
  let begins = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    while (segment !== undefined && place > segment.to) {
      const next = segments[++index];
      const isNewPhase = next?.phase !== segment.phase;
      if (isNewPhase) begins |= zones.newPhase;
      if (isNewPhase || !acrossBaseline) begins |= zones.newPartition;
      segment = next;
    }
    const before = own;
    own = lines[place] ?? noLines;
    if (own !== before) slack = slackOf(own);
    found[at] = begins | zoneOf(counted[at] ?? NaN, own, slack);
    begins = 0;
  }
  return { places, values: counted, zones: found };
}

// A comparison with a line that is not there is left out, since `null` would count as 0.
function zoneOf(value: number, lines: Lines, slack: number): number {
  if (Number.isNaN(value)) return zones.gap;
  const { centre, lowerTwoSigma, upperTwoSigma, lowerLimit, upperLimit } = lines;
  let zone = 0;
  if (centre !== null) zone = value > centre + slack ? zones.high : value < centre - slack ? zones.low : 0;
  if (upperTwoSigma !== null && value > upperTwoSigma + slack) zone |= zones.farHigh;
  if (lowerTwoSigma !== null && value < lowerTwoSigma - slack) zone |= zones.farLow;
  if (upperLimit !== null && value > upperLimit + slack) zone |= zones.outsideHigh;
  if (lowerLimit !== null && value < lowerLimit - slack) zone |= zones.outsideLow;
  return zone;
}

/** Which side of the centre a point lies on: `zones.high`, `zones.low`, or 0 for on it or for a gap. */
export function sideOfCentre(track: Track, at: number): number {
  return (track.zones[at] ?? 0) & (zones.high | zones.low);
}

/** The name of a side of the centre. */
export function sideNamed(side: number): Side {
  return side === zones.high ? 'high' : 'low';
}

/** Indices from `from` to `to`, both included. */
export function stretch(from: number, to: number): number[] {
  const indices: number[] = [];
  for (let at = from; at <= to; at++) indices.push(at);
  return indices;
}
