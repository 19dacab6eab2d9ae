import '../jitless.ts';
import { Day } from '../identifiers.ts';
import { link, note, shortWords } from './words.ts';
import * as z from 'zod/mini';

/** What a team looks at before it begins. The statements are a draft by this project. */
export const ReadinessStatement = z.enum([
  'sponsor',
  'protected-time',
  'staff-asked',
  'people-willing',
  'can-thank',
  'rarely-heard',
  'help-measuring',
  'help-co-designing',
  'in-strategy',
  'open-mind',
  'reporting',
  'two-leads',
]);
export type ReadinessStatement = z.infer<typeof ReadinessStatement>;

/** How far something is true: not yet, starting, mostly, fully. */
export const ReadinessAnswer = z.enum(['not-yet', 'starting', 'mostly', 'fully']);
export type ReadinessAnswer = z.infer<typeof ReadinessAnswer>;

/** Whether a place is ready. Never a gate: it shows what to look after first. */
export const Readiness = z.strictObject({
  on: z.optional(Day),
  statements: z
    .array(
      z.strictObject({
        statement: ReadinessStatement,
        answer: ReadinessAnswer,
        note: z.optional(note),
        owner: z.optional(shortWords),
      }),
    )
    .check(
      z.maxLength(ReadinessStatement.options.length),
      z.refine((given) => new Set(given.map(({ statement }) => statement)).size === given.length, {
        error: 'A statement is answered twice',
      }),
    ),
});
export type Readiness = z.infer<typeof Readiness>;

/** Who oversees the work, and who it is reported to. */
export const Oversight = z.strictObject({
  group: shortWords,
  /** The part of the organisation that drives it. */
  department: z.optional(shortWords),
  reportsTo: z.optional(shortWords),
  rhythm: z.optional(shortWords),
});
export type Oversight = z.infer<typeof Oversight>;

/** What the sponsor promised, and by when. */
export const Commitment = z.strictObject({ what: note, due: Day, done: z.optional(Day) });
export type Commitment = z.infer<typeof Commitment>;

/** That the sponsor looked, and what they decided. */
export const SponsorReview = z.strictObject({ on: Day, decided: z.optional(note) });
export type SponsorReview = z.infer<typeof SponsorReview>;

/** That the work was reported to those who oversee it. */
export const OversightReport = z.strictObject({
  on: Day,
  to: shortWords,
  asked: z.optional(note),
  link: z.optional(link),
});
export type OversightReport = z.infer<typeof OversightReport>;

/** An organisation or site code of the Organisation Data Service (ODS). Never refused for a prefix that we do not know. */
export const OdsCode = z
  .string()
  .check(z.regex(/^[A-Z0-9]{3,9}$/, 'Use an ODS code, such as RXX01: 3 to 9 capital letters and digits'));
export type OdsCode = z.infer<typeof OdsCode>;

/** Where it starts, and for whom. */
export const Scope = z.strictObject({
  place: shortWords,
  site: z.optional(OdsCode),
  people: z.optional(note),
  startsOn: z.optional(Day),
});
export type Scope = z.infer<typeof Scope>;

/** What else this work belongs to: a strategy, a risk, what people complain of, another programme. */
export const StrategyLink = z.strictObject({
  kind: z.enum(['strategy', 'risk', 'complaints', 'inequalities', 'programme']),
  title: shortWords,
  link: z.optional(link),
});
export type StrategyLink = z.infer<typeof StrategyLink>;
