import './jitless.ts';
import { LanguageTag } from './identifiers.ts';
import * as z from 'zod/mini';

const plain = z.string().check(z.minLength(1), z.maxLength(1000));
const easyRead = z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.minLength(1), z.maxLength(8));

/** The same words in one more language. */
export const Translation = z.object({
  plain,
  easyRead: z.optional(easyRead),
  /** `draft`: nobody who speaks the language has checked it. Left out for one that was checked. */
  standing: z.optional(z.enum(['checked', 'draft'])),
});
export type Translation = z.infer<typeof Translation>;

/**
 * One text that a person reads, in plain English and, sentence by sentence, in easy read. Both are wordings of the same
 * item, so an answer counts the same whichever was read. `translations` are by language tag.
 */
export const Wording = z.object({
  plain,
  easyRead: z.optional(easyRead),
  translations: z.optional(z.record(LanguageTag, Translation)),
});
export type Wording = z.infer<typeof Wording>;
