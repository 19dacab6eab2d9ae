import '../jitless.ts';
import { Day, Uuid } from '../identifiers.ts';
import { DesignedWith } from './taking-part.ts';
import { OdsCode } from './set-up.ts';
import { link, note, shortWords } from './words.ts';
import * as z from 'zod/mini';

/** What is now done every time, by whom and when. */
export const StandardWork = z.strictObject({
  what: note,
  who: shortWords,
  when: shortWords,
  /** What to do when it cannot be done. */
  otherwise: z.optional(note),
  link: z.optional(link),
});
export type StandardWork = z.infer<typeof StandardWork>;

/** How it is kept going. There is no end: only the next day to look at it again. */
export const SustainPlan = z.strictObject({
  owner: shortWords,
  deputy: z.optional(shortWords),
  reviewOn: z.optional(Day),
  ifItDrops: z.optional(note),
});
export type SustainPlan = z.infer<typeof SustainPlan>;

/** That another place took it up, and what it changed. */
export const Spread = z.strictObject({
  to: shortWords,
  site: z.optional(OdsCode),
  /** The spread that this one came from, by its id in the record; left out for the first place. */
  from: z.optional(Uuid),
  on: z.optional(Day),
  adapted: z.optional(note),
  why: z.optional(note),
  designedWith: DesignedWith,
});
export type Spread = z.infer<typeof Spread>;

/** What people were told. With `said` and `did` it is "you said, together we did". */
export const Communication = z.strictObject({
  audience: z.enum(['people', 'staff', 'board', 'everybody']),
  on: Day,
  channel: z.optional(shortWords),
  /** What people said, and the quotes it came from. */
  said: z.optional(note),
  quotes: z.array(Uuid).check(z.maxLength(20)),
  /** What was done together. */
  did: z.optional(note),
  message: z.optional(note),
});
export type Communication = z.infer<typeof Communication>;

/** That the work rests, and why: weeks that no rule crosses, and nobody's fault. */
export const Pause = z.strictObject({ from: Day, until: z.optional(Day), reason: note }).check(
  z.refine(({ from, until }) => until === undefined || from <= until, {
    error: 'A pause cannot end before it began',
    path: ['until'],
  }),
);
export type Pause = z.infer<typeof Pause>;
