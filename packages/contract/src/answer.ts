import './jitless.ts';
import { Identifier } from './identifiers.ts';
import { longestText } from './text-limits.ts';
import * as z from 'zod/mini';

/**
 * What a person answered. A picked code, words, or a day (`YYYY-MM-DD`) is a string; several picked codes are an array; a
 * number is a number. Which it must be follows from the question's kind.
 */
export const AnswerValue = z.union([
  // In UTF-16 code units, of which a character has up to two. How many characters is the question's to say.
  z.string().check(z.minLength(1), z.maxLength(2 * longestText)),
  z.array(Identifier).check(z.minLength(1), z.maxLength(30)),
  z.number(),
]);
export type AnswerValue = z.infer<typeof AnswerValue>;

/** The answer to one question. A question that was skipped has none. */
export const Answer = z.strictObject({ question: Identifier, value: AnswerValue });
export type Answer = z.infer<typeof Answer>;

/** Answers by question id, as they are while a person is still answering. */
export type Answers = ReadonlyMap<string, AnswerValue>;
