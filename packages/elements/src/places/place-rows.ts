import type { FamilySeries, PlaceSeries } from '@always-kit/contract';
import { funnelPlace, type FunnelPlace, type PlaceCount } from '@always-kit/spc/funnel';

/** Where a place lies in the funnel; `unsure` where its own numbers lie outside and rounding may be why. */
export type PlaceLies = FunnelPlace | 'unsure';

/** One place as it is shown: all its periods together. */
export interface PlaceRow {
  readonly key: string;
  readonly name: string;
  readonly yes: number;
  readonly people: number;
  /** How many periods are not in its numbers, because too few answered to be shown. */
  readonly hidden: number;
  /** Whether it counts the same as most places do, so that it can be compared with them. */
  readonly compared: boolean;
  /** `undefined` where it is not in the funnel. */
  readonly lies: PlaceLies | undefined;
}

/** Every place, and the share of all together that the funnel is around. */
export interface PlaceRows {
  readonly rows: readonly PlaceRow[];
  /** `null` where nobody was counted. */
  readonly target: number | null;
}

/** Places in the order they come, which is that of their names: nobody is ranked. */
export function placeRows({ places }: FamilySeries): PlaceRows {
  const counted = places.map((place) => ({ place, ...countOf(place) }));
  const together = counted.filter(({ place }) => place.inRollUp);
  const people = sumOf(together.map((one) => one.people));
  const target = people === 0 ? null : sumOf(together.map(({ yes }) => yes)) / people;
  const rows = counted.map(({ place, yes, people, yesOff, peopleOff, hidden }): PlaceRow => {
    const range: PlaceCount = {
      yes: [Math.max(0, yes - yesOff), yes + yesOff],
      people: [Math.max(1, people - peopleOff), people + peopleOff],
    };
    const inFunnel = place.inRollUp && target !== null && people > 0;
    return {
      key: place.alwaysEvent,
      name: place.place?.name ?? place.title,
      yes,
      people,
      hidden,
      compared: place.inRollUp,
      lies: inFunnel ? liesAt({ yes: [yes, yes], people: [people, people] }, range, target) : undefined,
    };
  });
  return { rows, target };
}

function liesAt(shown: PlaceCount, range: PlaceCount, target: number): PlaceLies | undefined {
  const surely = funnelPlace(range, target) ?? undefined;
  return surely === 'within' && funnelPlace(shown, target) !== 'within' ? 'unsure' : surely;
}

/** The periods that are shown, added up; and how far the sums can be from the exact ones, when every number was rounded. */
function countOf({ points, within = 0 }: PlaceSeries) {
  const shown = points.filter(({ hidden }) => !hidden);
  return {
    yes: sumOf(shown.map(({ numerator }) => numerator)),
    people: sumOf(shown.map(({ denominator }) => denominator)),
    // What is shown as nobody is nobody.
    yesOff: within * shown.filter(({ numerator }) => numerator > 0).length,
    peopleOff: within * shown.filter(({ denominator }) => denominator > 0).length,
    hidden: points.length - shown.length,
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
