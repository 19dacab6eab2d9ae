import './jitless.ts';
import { Day, Identifier, Moment } from './identifiers.ts';
import { Measure } from './measure.ts';
import * as z from 'zod/mini';

/** One period of a measure. `numerator / denominator` is the share; with a denominator of 0 there is none: a gap. */
export const SeriesPoint = z.object({
  /** The first day of the period. */
  start: Day,
  numerator: z.int().check(z.minimum(0)),
  denominator: z.int().check(z.minimum(0)),
  /** How many people answered the question at all, with those the measure leaves out. */
  responses: z.int().check(z.minimum(0)),
});
export type SeriesPoint = z.infer<typeof SeriesPoint>;

/** A measure over time, one point a period from the first answer to the last, with empty periods in between as gaps. */
export const Series = z.object({
  alwaysEvent: Identifier,
  service: Identifier,
  measure: Measure,
  points: z.array(SeriesPoint),
  generatedAt: Moment,
});
export type Series = z.infer<typeof Series>;
