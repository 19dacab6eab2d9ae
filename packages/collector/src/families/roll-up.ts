import type { Measure, RollUpPoint, SeriesPoint } from '@always-kit/contract';
import { sumName } from '../disclosure/measures-of-question.ts';

/** What a place counts, and of whom. */
interface Counting {
  readonly service: string;
  readonly measure: Measure;
}

/**
 * Adds up the points of several places by period. A hidden point is in no sum: so the sum is no more than what can be seen of the
 * places one by one, and nothing that is hidden can be taken from it.
 *
 * @param places the points of each place, as they may be seen
 */
export function rollUp(places: readonly (readonly SeriesPoint[])[]): RollUpPoint[] {
  const points = new Map<string, RollUpPoint>();
  for (const { start, numerator, denominator, responses, hidden } of places.flat()) {
    const point = points.get(start) ?? emptyPoint(start);
    points.set(
      start,
      hidden
        ? { ...point, placesHidden: point.placesHidden + 1 }
        : {
            ...point,
            numerator: point.numerator + numerator,
            denominator: point.denominator + denominator,
            responses: point.responses + responses,
            places: point.places + (denominator > 0 ? 1 : 0),
          },
    );
  }
  return [...points.values()]
    .sort((one, other) => (one.start < other.start ? -1 : 1))
    .map((point) => (point.places === 0 && point.placesHidden > 0 ? { ...point, hidden: true } : point));
}

/**
 * Which places count the same: those that count as most do, by name where that is even. Of two that count the same answers of the
 * same service only the first: it would be in the sum twice.
 */
export function countedAlike<Place extends Counting>(places: readonly Place[]): ReadonlySet<Place> {
  const kinds = [...Map.groupBy(places, ({ measure }) => nameOf(measure)).values()];
  const most = kinds.reduce<readonly Place[]>((one, other) => (other.length > one.length ? other : one), []);
  const services = new Map(most.toReversed().map((place) => [place.service, place]));
  return new Set(services.values());
}

function nameOf(measure: Measure): string {
  return JSON.stringify([measure.questionnaire, measure.question, sumName(measure)]);
}

function emptyPoint(start: string): RollUpPoint {
  return { start, numerator: 0, denominator: 0, responses: 0, places: 0, placesHidden: 0 };
}
