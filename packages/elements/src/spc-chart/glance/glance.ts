/* eslint-disable @typescript-eslint/no-non-null-assertion -- columns are read inside their own length, and a fallback for each number costs time and weight in every page */
import type { Assurance, Grain, Rule } from '@always-kit/spc';
import { variationOf, verdictOn, type Glance, type GlanceInput } from '@always-kit/spc/glance';

type GlanceSignal = Glance['signals'][number];

/** Values needed before limits are shown, and how many points in a row are a run: Making Data Count. */
const needed = 15;
const run = 7;

/**
 * The chart of individual values by the rules of Making Data Count: what `analyse` says of the same numbers by its defaults, to the
 * last bit, without an object for each point, and in a tenth of its code (decision 0017; a property test holds them together).
 * `undefined` where there is more to say than fits here: nothing counts, or nothing ever changes.
 */
export function glance(input: GlanceInput): Glance | undefined {
  const { instants, values, counted, direction } = input;
  let sum = 0;
  let count = 0;
  let latest = -1;
  let moved = 0;
  let steps = 0;
  for (let at = 0; at < counted; at++) {
    const value = values[at]!;
    if (value !== value) continue; // a gap
    sum += value;
    count++;
    latest = at;
    const step = Math.abs(value - (at > 0 ? values[at - 1]! : NaN));
    if (step !== step) continue;
    moved += step;
    steps++;
  }
  const enoughPoints = count >= needed;
  if (count === 0 || (steps === 0 ? enoughPoints : moved === 0)) return undefined;
  const mean = sum / count;
  const width = 2.66 * (moved / (steps || 1));
  const line = (thirds: number): number => mean + (thirds * width) / 3;
  const lower = line(-3);
  const upper = line(3);
  const slack = slackOf(mean, lower, upper);
  const signs = new Uint8Array(values.length);
  const now: Partial<Record<Rule, GlanceSignal>> = {};
  const flag = (rule: Rule, side: number, from: number, to: number): void => {
    for (let at = from; at <= to; at++) signs[at]! |= side;
    if (to === latest) now[rule] = { rule, side: side === 1 ? 'high' : 'low', from, count: to - from + 1 };
  };
  let side = 0;
  let sideFrom = 0;
  let heading = 0;
  let headingFrom = 0;
  // Far out, and on which side, one point ago and two.
  let far1 = 0;
  let far2 = 0;
  let side1 = 0;
  let side2 = 0;
  let pairSide = 0;
  let pairFrom = 0;
  let pairEnd = -1;
  let pairs = 0;
  // Where a value is beyond a line, and not on it.
  const [overUpper, overTwo, overMean] = [upper + slack, line(2) + slack, mean + slack];
  const [underMean, underTwo, underLower] = [mean - slack, line(-2) - slack, lower - slack];
  for (let at = 0; at <= counted; at++) {
    const value = at < counted ? values[at]! : NaN;
    const before = at > 0 ? values[at - 1]! : NaN;
    const out = way(value, overUpper, underLower);
    if (out) flag('outside', out, at, at);
    const side0 = way(value, overMean, underMean);
    if (side0 !== side) {
      if (side && at - sideFrom >= run) flag('shift', side, sideFrom, at - 1);
      side = side0;
      sideFrom = at;
    }
    const step = way(value, before, before);
    if (step !== heading) {
      if (heading && at - headingFrom >= run) flag('trend', heading, headingFrom, at - 1);
      heading = step;
      headingFrom = at - 1;
    }
    const far0 = way(value, overTwo, underTwo);
    const together = side0 & side1 & side2;
    // Three on one side of the mean, and at least two of them far out; those that share a point are one pattern.
    if (together && far0 + far1 + far2 > together) {
      const first = far2 ? at - 2 : at - 1;
      if (pairSide !== together || first > pairEnd) {
        pairSide = together;
        pairFrom = first;
        pairs = 0;
        pairEnd = -1;
      }
      for (let place = at - 2; place <= at; place++) {
        if (place <= pairEnd || !(place < at - 1 ? far2 : place < at ? far1 : far0)) continue;
        pairEnd = place;
        pairs++;
        flag('twoOfThree', together, place, place);
      }
      const { twoOfThree } = now;
      if (twoOfThree) now.twoOfThree = { ...twoOfThree, from: pairFrom, count: pairs };
    }
    far2 = far1;
    far1 = far0;
    side2 = side1;
    side1 = side0;
  }
  const { cause, side: towards } = verdictOn(signs[latest]!, direction);
  return {
    ...input,
    mean,
    limits: steps > 0 ? { lower, upper } : null,
    signs,
    count,
    enoughPoints,
    needed,
    latest,
    signals: Object.values(now),
    variation: variationOf(cause, towards),
    assurance: steps > 0 ? assuranceOf(mean, lower, upper, input) : null,
    grain: grainOf(instants),
  };
}

/** 1 for up, 2 for down. */
function way(value: number, over: number, under: number): number {
  return value > over ? 1 : value < under ? 2 : 0;
}

/** How near a line a number counts as lying on it (decision 0018). */
function slackOf(mean: number, lower: number, upper: number): number {
  return 1e-12 * Math.max(Math.abs(mean), Math.abs(lower), Math.abs(upper));
}

/** Whether all of the limits lie on the better side of the target; a target on a limit is passed or failed. */
function assuranceOf(mean: number, lower: number, upper: number, { target, direction }: GlanceInput): Assurance | null {
  if (target === null || direction === 'neutral') return null;
  const slack = slackOf(mean, lower, upper);
  const isAbove = target - upper >= -slack;
  const isBelow = lower - target >= -slack;
  if (direction === 'increase' ? isBelow : isAbove) return 'pass';
  return isAbove || isBelow ? 'fail' : 'hitOrMiss';
}

const day = 86_400_000;

/** What dates in ascending order count in; days where it takes a closer look than this to tell. */
function grainOf(instants: Float64Array): Grain {
  if (instants.length < 2) return 'day';
  // The end of each month counts as one day of the month: a day later it is the first.
  for (const later of [0, day]) {
    const first = new Date(instants[0]! + later);
    /** Whether all are of one day of the month, so many months apart or twice as many and so on. */
    const areApart = (count: number): boolean =>
      instants.every((instant) => {
        const date = new Date(instant + later);
        const years = date.getUTCFullYear() - first.getUTCFullYear();
        const months = years * 12 + date.getUTCMonth() - first.getUTCMonth();
        return date.getUTCDate() === first.getUTCDate() && months % count === 0;
      });
    if (areApart(1)) return areApart(12) ? 'year' : areApart(3) ? 'quarter' : 'month';
  }
  return instants.every((instant) => (instant - instants[0]!) % (7 * day) === 0) ? 'week' : 'day';
}
