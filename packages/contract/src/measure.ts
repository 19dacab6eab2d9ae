import './jitless.ts';
import { Day, Identifier } from './identifiers.ts';
import * as z from 'zod/mini';

/** How often a point is put on the chart. Weeks start on Monday. */
export const Period = z.enum(['day', 'week', 'month']);
export type Period = z.infer<typeof Period>;

/** Which way is better. */
export const Direction = z.enum(['increase', 'decrease', 'neutral']);
export type Direction = z.infer<typeof Direction>;

/**
 * A chart that shares can be drawn as: individual values with limits (`i`), about their median without limits (`run`), with limits
 * that know how many were asked (`p`), the same with room for more variation than chance alone (`pp`: p′), or individual values
 * that do (`ip`: I′).
 */
export const MeasureChart = z.enum(['i', 'run', 'p', 'pp', 'ip']);
export type MeasureChart = z.infer<typeof MeasureChart>;

const codes = z.array(Identifier).check(z.minLength(1), z.maxLength(30));

/**
 * What is counted: of the people who answered one question with a code in `denominator`, how many answered with a code in
 * `numerator`. Answers in neither ("does not apply to me") are not counted, but are in the point's number of responses.
 */
export const Measure = z
  .object({
    id: Identifier,
    title: z.string().check(z.minLength(1), z.maxLength(200)),
    /** Is it done (process), do people feel it (outcome), or did something else get worse (balancing)? */
    kind: z.enum(['process', 'outcome', 'balancing']),
    /** The questionnaire, any version of it, and the question. */
    questionnaire: Identifier,
    question: Identifier,
    numerator: codes,
    denominator: codes,
    period: Period,
    direction: Direction,
    /** The chart that the series is drawn as; `i` where it is not said. */
    chart: z.optional(MeasureChart),
    /** The share to reach, from 0 to 1. */
    target: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
    /** The time before the change, which sets the limits: up to and with a day, or the first so many points. */
    baseline: z.optional(
      z.union([z.object({ until: Day }), z.object({ points: z.int().check(z.minimum(2), z.maximum(520)) })]),
    ),
    /** Where the limits start again, by a person's decision, and why. */
    rebase: z.optional(
      z
        .array(z.object({ date: Day, reason: z.string().check(z.minLength(1), z.maxLength(500)) }))
        .check(z.maxLength(50)),
    ),
  })
  .check(
    z.refine(({ numerator, denominator }) => numerator.every((code) => denominator.includes(code)), {
      error: 'Every code of the numerator must also be in the denominator',
      path: ['numerator'],
    }),
  );
export type Measure = z.infer<typeof Measure>;
