import './jitless.ts';
import { AlwaysEventPlace } from './always-event.ts';
import { Identifier, Moment } from './identifiers.ts';
import { Measure } from './measure.ts';
import { Disclosure, SeriesPoint } from './series.ts';
import * as z from 'zod/mini';

const count = z.int().check(z.minimum(0));

/** A measure in one of the places of a family of Always Events. */
export const PlaceSeries = z.object({
  alwaysEvent: Identifier,
  service: Identifier,
  title: z.string(),
  place: z.optional(AlwaysEventPlace),
  /** As this place has it. */
  measure: Measure,
  points: z.array(SeriesPoint),
  /** How far a number of a point can be from the exact one. Left out where the numbers are exact. */
  within: z.optional(count),
  /**
   * Whether it is in the roll-up. What counts other answers than most places do is not, nor what counts the same answers of the
   * same service a second time.
   */
  inRollUp: z.boolean(),
});
export type PlaceSeries = z.infer<typeof PlaceSeries>;

/** One period of all places together: the sum of what is shown of them. */
export const RollUpPoint = z.object({
  ...SeriesPoint.shape,
  /** How many places anybody answered in, and are in the sum. */
  places: count,
  /** How many places are left out because too few answered to be shown. */
  placesHidden: count,
});
export type RollUpPoint = z.infer<typeof RollUpPoint>;

/**
 * A measure in every place of a family: each place with its points, in the order of their names, and the roll-up. The roll-up is the
 * sum of the points that are shown and of no others, so nothing that is hidden can be worked out from it.
 */
export const FamilySeries = z.object({
  family: Identifier,
  /** The id of the measure, the same in every place. */
  measure: Identifier,
  places: z.array(PlaceSeries),
  rollUp: z.array(RollUpPoint),
  /** Left out where the numbers are exact. */
  disclosure: z.optional(Disclosure),
  generatedAt: Moment,
});
export type FamilySeries = z.infer<typeof FamilySeries>;
