import type { Assurance, Grain, Lines, Rule, Side, Variation } from '../analysis.ts';
import { assuranceOf } from '../assurance.ts';
import { symmetric } from '../charts/lines.ts';
import { meanOf, meanStep } from '../charts/mean.ts';
import { grainOf } from '../grain.ts';
import { makingDataCount } from '../making-data-count.ts';
import { variationOf } from '../meaning.ts';
import type { Direction } from '../options.ts';
import { slackOf } from '../rounding.ts';
import { outside } from '../rules/outside.ts';
import { countIn, pointIn, type Pattern } from '../rules/pattern.ts';
import { shift } from '../rules/shift.ts';
import { trend } from '../rules/trend.ts';
import { twoOfThree } from '../rules/two-of-three.ts';
import { high, low, zoneOf } from '../rules/zones.ts';
import { verdictOn } from './verdict-on.ts';

/** A series whose every number is sound, in columns. */
export interface GlanceInput {
  /** Milliseconds since 1970, each after the one before. */
  readonly instants: Float64Array;
  /** `NaN` is a gap. */
  readonly values: Float64Array;
  /** So many of them count; those that follow are shown only, because their period is not over. */
  readonly counted: number;
  readonly direction: Direction;
  readonly target: number | null;
}

/** A rule that holds at the latest point. */
export interface GlanceSignal {
  readonly rule: Rule;
  readonly side: Side;
  /** The place of its first point, and how many it flags. */
  readonly from: number;
  readonly count: number;
}

/** What the first sight of a chart needs: its lines, which points are special, and what the latest one says. */
export interface Glance extends GlanceInput {
  readonly mean: number;
  /** `null` where no two values are neighbours. */
  readonly limits: { readonly lower: number; readonly upper: number } | null;
  /** Bits of each point: 1 for a sign upwards, 2 for one downwards. */
  readonly signs: Uint8Array;
  readonly count: number;
  /** Whether there are values enough for limits, marks and icons; how many that takes is `needed`. */
  readonly enoughPoints: boolean;
  readonly needed: number;
  /** The place of the last point that counts and has a value. */
  readonly latest: number;
  /** At the latest point, in the order of the rules. */
  readonly signals: readonly GlanceSignal[];
  readonly variation: Variation;
  readonly assurance: Assurance | null;
  readonly grain: Grain;
}

/**
 * The chart of individual values by the rules of Making Data Count, at a glance: what `analyse` says of the same numbers by its
 * defaults, to the last bit and by the same rules, without an object for each point, and without all that sound numbers and plain
 * settings have no use for. `null` where there is more to say than fits here: nothing counts, or nothing ever changes.
 */
export function glance(input: GlanceInput): Glance | null {
  const { instants, direction, target } = input;
  const values = input.values.subarray(0, input.counted);
  const mean = meanOf(values);
  const step = meanStep(values);
  const latest = values.findLastIndex((value) => value === value); // no gap
  const count = values.reduce((sum, value) => (value === value ? sum + 1 : sum), 0);
  const enoughPoints = count >= makingDataCount.minPoints;
  if (mean === null || step === 0 || (step === null && enoughPoints)) return null;
  const lines = symmetric(mean, step === null ? null : makingDataCount.threeSigma * step);
  const { lowerLimit: lower, upperLimit: upper } = lines;
  const found = patternsIn(values, lines);
  const signs = new Uint8Array(instants.length);
  for (const pattern of found) {
    const sign = pattern.side === 'high' ? high : low;
    for (let nth = 0; nth < countIn(pattern); nth++) {
      const at = pointIn(pattern, nth);
      signs[at] = (signs[at] ?? 0) | sign;
    }
  }
  const { cause, side } = verdictOn(signs[latest] ?? 0, direction);
  return {
    ...input,
    mean,
    limits: lower === null || upper === null ? null : { lower, upper },
    signs,
    count,
    enoughPoints,
    needed: makingDataCount.minPoints,
    latest,
    signals: found
      .filter(({ to }) => to === latest)
      .map((pattern) => ({ rule: pattern.rule, side: pattern.side, from: pattern.from, count: countIn(pattern) })),
    variation: variationOf(cause, side),
    assurance: assuranceOf(lines, target, { direction, assurance: 'inclusive' }, {}),
    grain: grainOf(instants),
  };
}

function patternsIn(values: Float64Array, lines: Lines): Pattern[] {
  const slack = slackOf(lines);
  const zones = Array.from(values, (value) => zoneOf(value, lines, slack));
  const found: Pattern[] = [];
  outside(zones, found);
  shift(zones, makingDataCount.shift, found);
  trend(values, zones, makingDataCount.trend, true, found);
  twoOfThree(zones, makingDataCount.twoOfThree, found);
  return found;
}
