import './jitless.ts';
import { Day, Identifier, Moment, Uuid } from './identifiers.ts';
import { Person } from './person.ts';
import { QuestionnaireReference } from './questionnaire-reference.ts';
import { AttentionCue } from './response.ts';
import * as z from 'zod/mini';

/** Who looked at a response, and when. */
export const Seen = z.object({ by: Person, at: Moment });
export type Seen = z.infer<typeof Seen>;

/** A response that somebody should look at. */
export const AttentionItem = z.object({
  /** The response's. */
  id: Uuid,
  service: Identifier,
  day: Day,
  cues: z.array(AttentionCue),
  questionnaire: QuestionnaireReference,
  /** The kinds of words in it that may say who somebody is: look before you pass it on. Left out where none were found. */
  found: z.optional(z.array(z.string())),
  /** What the person wrote, by question; left out for those who may not read it. */
  words: z.optional(z.array(z.object({ question: Identifier, text: z.string() }))),
  /** Left out while nobody has. */
  seen: z.optional(Seen),
});
export type AttentionItem = z.infer<typeof AttentionItem>;

/** Oldest first: those who wait longest. */
export const AttentionList = z.object({ responses: z.array(AttentionItem) });
export type AttentionList = z.infer<typeof AttentionList>;
