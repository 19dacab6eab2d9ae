import { LanguageTag } from './identifiers.ts';
import { z } from './schema.ts';

const plain = z.string().check(z.minLength(1), z.maxLength(1000));
const easyRead = z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.minLength(1), z.maxLength(8));

/** The same words in one more language. */
export const Translation = z.object({ plain, easyRead: z.optional(easyRead) });
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

/** How a text is read: as it is, or as easy read (short sentences, one idea each, with pictures). */
export const Reading = z.enum(['plain', 'easy']);
export type Reading = z.infer<typeof Reading>;

/** A text as it is to be shown: its sentences, and the language they are in when it is not the wording's own. */
export interface ShownWording {
  readonly sentences: readonly string[];
  /** The tag of the translation used; `undefined` where the wording's own language was. */
  readonly language: string | undefined;
  /** Whether these are easy-read sentences. False where easy read was asked for and nobody has written it. */
  readonly easy: boolean;
}

/**
 * The sentences of `wording` for a reader of `language`: the exact tag, else the same language of another region, else
 * the wording's own language. Easy read falls back to the plain text of the same language.
 */
export function wordingFor(wording: Wording, language: string, reading: Reading): ShownWording {
  const tag = translationTag(Object.keys(wording.translations ?? {}), language);
  const words = tag === undefined ? wording : wording.translations![tag]!;
  const easy = reading === 'easy' && words.easyRead !== undefined;
  return { sentences: easy ? words.easyRead! : [words.plain], language: tag, easy };
}

function translationTag(tags: readonly string[], language: string): string | undefined {
  const wanted = language.toLowerCase();
  const primary = wanted.split('-')[0];
  return (
    tags.find((tag) => tag.toLowerCase() === wanted) ?? tags.find((tag) => tag.toLowerCase().split('-')[0] === primary)
  );
}
