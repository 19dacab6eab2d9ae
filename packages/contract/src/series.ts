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
  /** There are too few to be shown to whoever asks: the numbers are 0 and say nothing. To draw it is to leave a gap. */
  hidden: z.optional(z.literal(true)),
});
export type SeriesPoint = z.infer<typeof SeriesPoint>;

/** How numbers were made safe to be seen outside the team: counts from 1 up to below `below` are hidden, others rounded. */
export const Disclosure = z.object({ below: z.int(), roundedTo: z.int() });
export type Disclosure = z.infer<typeof Disclosure>;

/** Something that is written down about the Always Event, to be seen beside the numbers: a test of change, or anything else. */
export const SeriesAnnotation = z.object({
  date: Day,
  text: z.string(),
  kind: z.enum(['test-of-change', 'note']),
  /** The entry of the record that it comes from. */
  entry: Identifier,
});
export type SeriesAnnotation = z.infer<typeof SeriesAnnotation>;

/** A time in which the work rested. Points inside are shown, and no rule goes across it. */
export const SeriesPause = z.object({ from: Day, until: z.optional(Day), reason: z.optional(z.string()) });
export type SeriesPause = z.infer<typeof SeriesPause>;

/** A measure over time, one point a period from the first answer to the last, with empty periods in between as gaps. */
export const Series = z.object({
  alwaysEvent: Identifier,
  service: Identifier,
  measure: Measure,
  points: z.array(SeriesPoint),
  /** What happened meanwhile. Left out where nothing is written down. */
  annotations: z.optional(z.array(SeriesAnnotation)),
  pauses: z.optional(z.array(SeriesPause)),
  /** Left out where the numbers are exact. */
  disclosure: z.optional(Disclosure),
  generatedAt: Moment,
});
export type Series = z.infer<typeof Series>;
