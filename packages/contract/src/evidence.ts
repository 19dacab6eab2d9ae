import './jitless.ts';
import { Day, Identifier, Moment, Uuid } from './identifiers.ts';
import { Person } from './person.ts';
import * as z from 'zod/mini';

const title = z.string().check(z.minLength(1), z.maxLength(200));
const detail = z.string().check(z.minLength(1), z.maxLength(2000));
/**
 * When this collector took it in from what another gave out; left out where it was done here. Who did it and when is as it was given
 * out: this collector did not see it.
 */
const takenIn = z.optional(Moment);
const link = z.url({ protocol: /^https?$/, error: 'Use a web address, such as https://example.org' });

/** Evidence that the collector found in what is already recorded. `code` names what it is; the element has the words. */
export const RecordedEvidence = z.object({
  source: z.literal('recorded'),
  id: Identifier,
  type: Identifier,
  code: Identifier,
  /** How many of it there are: people who answered, team members, points. */
  count: z.int().check(z.minimum(0)),
  /** Recorded words that are the evidence themselves: a vision statement, an aim. */
  words: z.optional(z.string()),
  since: z.optional(Day),
  until: z.optional(Day),
  /** What it stands for in the record, by id, in the order in which it was first written, so that a page can open it. */
  entries: z.optional(z.array(Identifier)),
});
export type RecordedEvidence = z.infer<typeof RecordedEvidence>;

/** Evidence that a person attached. */
export const AttachedEvidence = z.object({
  source: z.literal('attached'),
  id: Uuid,
  type: Identifier,
  title,
  detail: z.optional(detail),
  link: z.optional(link),
  by: Person,
  at: Moment,
  takenIn,
});
export type AttachedEvidence = z.infer<typeof AttachedEvidence>;

export const Evidence = z.discriminatedUnion('source', [RecordedEvidence, AttachedEvidence]);
export type Evidence = z.infer<typeof Evidence>;

/** What a person sends to attach evidence. The id is made once, so that sending twice attaches once. */
export const NewEvidence = z.strictObject({
  id: Uuid,
  criterion: Identifier,
  type: Identifier,
  title,
  detail: z.optional(detail),
  link: z.optional(link),
});
export type NewEvidence = z.infer<typeof NewEvidence>;

/** A person's word that a criterion is met. */
export const SignOff = z.object({ by: Person, at: Moment, note: z.optional(detail), takenIn });
export type SignOff = z.infer<typeof SignOff>;

/** What a person sends to sign off a criterion. Who and when is the collector's to say. */
export const NewSignOff = z.strictObject({ note: z.optional(detail) });
export type NewSignOff = z.infer<typeof NewSignOff>;
