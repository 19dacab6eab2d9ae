import '../jitless.ts';
import { Identifier, Uuid } from '../identifiers.ts';
import { shortWords } from './words.ts';
import * as z from 'zod/mini';

const distinct = z
  .array(Identifier)
  .check(z.refine((ids) => new Set(ids).size === ids.length, { error: 'A theme is named twice' }));

/**
 * What a person says that a comment is about: themes of the finer list (`themes` of the built-in lists), or the team's own by their
 * entries' ids. None of them where it is about none. The newest of a comment counts. It goes when the response goes.
 */
export const ThemeDecision = z.strictObject({
  response: Uuid,
  question: Identifier,
  themes: distinct.check(z.maxLength(20)),
});
export type ThemeDecision = z.infer<typeof ThemeDecision>;

/**
 * A theme in the team's own words. With one part it is another name for it, with several it stands for all of them. With none it is
 * the team's own from the start, or a piece of the theme that it was split from.
 */
export const TeamTheme = z.strictObject({
  name: shortWords,
  /** Themes or principles of the lists, or other themes of the team, by their ids. */
  parts: distinct.check(z.maxLength(40)),
  /** The theme that this is a piece of. */
  splitFrom: z.optional(Identifier),
  /** Words that tell which comments of the theme belong to this piece: a comment that has one of them is suggested for it. */
  words: z.optional(z.array(z.string().check(z.minLength(2), z.maxLength(60))).check(z.maxLength(30))),
});
export type TeamTheme = z.infer<typeof TeamTheme>;
