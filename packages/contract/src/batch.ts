import './jitless.ts';
import { Problem } from './problem.ts';
import { Receipt } from './response.ts';
import * as z from 'zod/mini';

/** How many responses one batch may hold. */
export const largestBatch = 100;

/** Several responses at once. Each is judged alone, so that one bad one does not hold up the rest. */
export const ResponseBatch = z.strictObject({
  responses: z.array(z.unknown()).check(z.minLength(1), z.maxLength(largestBatch)),
});
export type ResponseBatch = z.infer<typeof ResponseBatch>;

/** What became of each response of a batch, in the batch's order: a receipt, or the problem with it. */
export const BatchOutcome = z.object({
  results: z.array(
    z.object({
      /** The HTTP status the response would have had alone: 201 stored, 200 stored before, 4xx refused. */
      status: z.int(),
      receipt: z.optional(Receipt),
      problem: z.optional(Problem),
    }),
  ),
});
export type BatchOutcome = z.infer<typeof BatchOutcome>;
