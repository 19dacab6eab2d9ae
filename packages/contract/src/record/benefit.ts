import '../jitless.ts';
import { Day } from '../identifiers.ts';
import { note, shortWords } from './words.ts';
import * as z from 'zod/mini';

/** What was put in or came out, as it is counted. */
export const BenefitUnit = z.enum(['hours', 'pounds', 'contacts', 'complaints', 'bed-days', 'people']);
export type BenefitUnit = z.infer<typeof BenefitUnit>;

/** How sure the team is of a figure. */
export const Confidence = z.enum(['low', 'medium', 'high']);
export type Confidence = z.infer<typeof Confidence>;

/** One line of the benefits ledger: what was put in, what came of it, or what nobody had expected. Each says where it is from. */
export const Benefit = z
  .strictObject({
    side: z.enum(['put-in', 'came-out', 'unexpected']),
    what: note,
    for: z.optional(z.enum(['people', 'staff', 'service'])),
    amount: z.optional(z.number().check(z.minimum(0), z.maximum(1_000_000_000))),
    unit: z.optional(BenefitUnit),
    /** What one of the unit is worth in pounds, where somebody can say. */
    poundsEach: z.optional(z.number().check(z.minimum(0), z.maximum(1_000_000))),
    on: Day,
    source: shortWords,
    confidence: Confidence,
  })
  .check(
    z.refine(({ amount, unit }) => (amount === undefined) === (unit === undefined), {
      error: 'An amount needs a unit, and a unit an amount',
      path: ['amount'],
    }),
  );
export type Benefit = z.infer<typeof Benefit>;
