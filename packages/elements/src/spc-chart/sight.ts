/* eslint-disable @typescript-eslint/no-non-null-assertion -- columns are read inside their own length, and a fallback for each number costs time and weight in every page */
import type { Assurance, Unit, Variation } from '@always-kit/spc';
import {
  britishDate,
  britishNumber,
  glanceEnglish,
  glanceFormat,
  glanceWords,
  medianSeen,
  verdictOn,
  type Glance,
} from '@always-kit/spc/glance';
import { markKinds } from './marks.ts';
import type { Plan } from './plan.ts';
import { sightEnglish } from './sight.messages.ts';
import type { Extras, Writers } from './sketch.ts';
import { unfinishedGlance } from './unfinished-glance.ts';
import { leastSpan, noBounds, shareBounds } from './value-ticks.ts';

/** An icon, what it answers, and its words. */
export interface SightIcon {
  readonly icon: Variation | Assurance;
  readonly question: string;
  readonly label: string;
  readonly meaning: string;
}

/** All that is seen of a chart before anything is asked of it. */
export interface Sight {
  /** What changed, in one sentence, and the numbers behind it. */
  readonly lead: string;
  readonly more: string;
  readonly icons: readonly SightIcon[];
  /** `undefined` where there is nothing to draw. */
  readonly plan: Plan | undefined;
  /** How the lines are drawn that do not go from end to end. */
  readonly extras?: Extras;
  /** Writes a value. */
  readonly value: (value: number) => string;
  /** The point at a place in a few words, until there are more. */
  readonly point: (place: number) => string;
  readonly writers: Writers;
}

/** What is seen of plain numbers, in British English. */
export function sightOf(seen: Glance, unit: Unit, decimals: number | undefined): Sight {
  const { instants, values, counted, grain } = seen;
  const text = { ...glanceEnglish, ...(counted < values.length && unfinishedGlance) };
  const format = glanceFormat({ unit, ...(decimals !== undefined && { decimals }) }, text);
  const { sentence, more, variation, assurance } = glanceWords(seen, text, format);
  const icons: SightIcon[] = [];
  if (variation) icons.push({ icon: seen.variation, question: sightEnglish.variation, ...variation });
  if (assurance) icons.push({ icon: seen.assurance!, question: sightEnglish.assurance, ...assurance });
  return {
    lead: sentence,
    more,
    icons,
    plan: planOf(seen, unit, decimals),
    value: format.number,
    point: (place) => {
      const value = values[place]!;
      const date = format.date(instants[place]!, grain);
      return `${date[0]!.toUpperCase()}${date.slice(1)}: ${value === value ? format.number(value) : ''}`;
    },
    writers: { number: britishNumber, date: britishDate },
  };
}

function planOf(seen: Glance, unit: Unit, decimals: number | undefined): Plan {
  const { instants, values, counted, grain, direction, enoughPoints, mean, target } = seen;
  const { lower, upper } = (enoughPoints && seen.limits) || { lower: null, upper: null };
  let [least, most] = [Infinity, -Infinity];
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const shares = unit === 'percent' && least >= 0 && most <= 1;
  for (const line of [lower, upper, target]) {
    if (line === null) continue;
    least = Math.min(least, line);
    most = Math.max(most, line);
  }
  const joined = counted < values.length ? values.map((value, at) => (at < counted ? value : NaN)) : values;
  return {
    instants,
    values,
    joined,
    kinds: kindsOf(seen),
    unit,
    grain,
    direction,
    bounds: shares ? shareBounds : noBounds,
    reach: [least, most],
    leastSpan: leastSpan({ unit, decimals }),
    enoughPoints,
    last: {
      name: enoughPoints ? 'mean' : 'median',
      centre: enoughPoints ? mean : medianSeen(seen),
      lower,
      upper,
      target,
    },
    hollow: counted < values.length ? 'unfinished' : 'leftOut',
    noted: false,
    annotations: [],
  };
}

function kindsOf({ values, counted, signs, direction, enoughPoints }: Glance): Uint8Array {
  const kinds = new Uint8Array(values.length);
  const special = [0, 1, 2, 3].map((sign) => markKinds.indexOf(verdictOn(sign, direction).cause));
  for (let at = 0; at < kinds.length; at++) {
    if (values[at] !== values[at]) continue;
    kinds[at] = at >= counted ? markKinds.length - 1 : enoughPoints ? special[signs[at]!]! : 1;
  }
  return kinds;
}
