import '../jitless.ts';
import { Day, Identifier, LanguageTag, Uuid } from '../identifiers.ts';
import { Audience } from '../questionnaire-reference.ts';
import * as z from 'zod/mini';

/** What one person said in answer to one question, for the team. As it is kept: what looked private was hidden before. */
export const Voice = z.object({
  response: Uuid,
  questionnaire: Identifier,
  question: Identifier,
  words: z.string(),
  on: Day,
  language: LanguageTag,
  audience: z.optional(Audience),
  /** Whether they agreed to be quoted. Nobody may quote who did not. */
  mayQuote: z.boolean(),
});
export type Voice = z.infer<typeof Voice>;

/** A page of what people said, oldest first. `next` goes into `after` for the page that follows; left out on the last. */
export const VoicePage = z.object({ voices: z.array(Voice), next: z.optional(Uuid) });
export type VoicePage = z.infer<typeof VoicePage>;
