import './jitless.ts';
import { Identifier } from './identifiers.ts';
import * as z from 'zod/mini';

/** One thing to be true of an earlier answer. */
export const Clause = z.discriminatedUnion('is', [
  z.object({ question: Identifier, is: z.literal('answered') }),
  z.object({ question: Identifier, is: z.literal('not-answered') }),
  /** Any picked code is among `codes`. */
  z.object({ question: Identifier, is: z.literal('one-of'), codes: z.array(Identifier).check(z.minLength(1)) }),
  /** Answered, and no picked code is among `codes`. */
  z.object({ question: Identifier, is: z.literal('none-of'), codes: z.array(Identifier).check(z.minLength(1)) }),
  z.object({ question: Identifier, is: z.literal('at-least'), value: z.number() }),
  z.object({ question: Identifier, is: z.literal('at-most'), value: z.number() }),
]);
export type Clause = z.infer<typeof Clause>;

/** When a question is asked: all, or any, of these hold. A question may only look at questions before it. */
export const Condition = z.union([
  z.object({ all: z.array(Clause).check(z.minLength(1), z.maxLength(10)) }),
  z.object({ any: z.array(Clause).check(z.minLength(1), z.maxLength(10)) }),
]);
export type Condition = z.infer<typeof Condition>;
