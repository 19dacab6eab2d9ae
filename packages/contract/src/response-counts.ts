import './jitless.ts';
import { Day, Identifier } from './identifiers.ts';
import { AskedBy, CommunicationNeed, Mode, Source } from './response.ts';
import * as z from 'zod/mini';
import { Disclosure } from './series.ts';
import { Reading } from './reading.ts';

const count = z.int().check(z.minimum(0));

/** How many responses came in one way. */
export const ResponseCount = z.object({
  questionnaire: Identifier,
  reading: Reading,
  mode: Mode,
  /** Left out where the page did not say. */
  askedBy: z.optional(AskedBy),
  source: Source,
  /** Whether the questions were shown in an unchecked translation. */
  draftWording: z.boolean(),
  count,
});
export type ResponseCount = z.infer<typeof ResponseCount>;

/** How the responses about one service came in, and what people said they need: for those who plan whom to ask, and how. */
export const ResponseCounts = z.object({
  service: Identifier,
  from: z.optional(Day),
  to: z.optional(Day),
  counts: z.array(ResponseCount),
  needs: z.array(z.object({ need: CommunicationNeed, count })),
  /** Left out where the numbers are exact. With it, what is too few is not listed. */
  disclosure: z.optional(Disclosure),
});
export type ResponseCounts = z.infer<typeof ResponseCounts>;
