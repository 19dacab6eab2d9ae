import '../jitless.ts';
import { Identifier } from '../identifiers.ts';
import { MethodStep } from './steps.ts';
import { note } from './words.ts';
import * as z from 'zod/mini';

/** What somebody says about a step or a criterion, to help. Who said it is in the entry. */
export const Comment = z.strictObject({
  step: z.optional(MethodStep),
  criterion: z.optional(Identifier),
  words: note,
});
export type Comment = z.infer<typeof Comment>;
