import '../jitless.ts';
import { Day, Identifier, Uuid } from '../identifiers.ts';
import { DesignedWith } from './taking-part.ts';
import { note, shortWords } from './words.ts';
import * as z from 'zod/mini';

/** How the team works together. Who is on it is in the Always Event. */
export const TeamCharter = z.strictObject({
  purpose: note,
  /** How people who use the service came to be on the team. */
  joining: z.optional(note),
  rhythm: z.optional(shortWords),
  support: z
    .array(z.enum(['pay', 'travel', 'interpreter', 'easy-read', 'childcare', 'carer-cover', 'training']))
    .check(z.maxLength(7)),
  decisions: z.optional(note),
});
export type TeamCharter = z.infer<typeof TeamCharter>;

/**
 * What somebody said that may be quoted: a part of the words of one response, of somebody who agreed to it. It goes when the response
 * goes.
 */
export const Quote = z.strictObject({
  response: Uuid,
  question: Identifier,
  words: z.string().check(z.minLength(1), z.maxLength(1000)),
});
export type Quote = z.infer<typeof Quote>;

/** The four tests of an Always Event. */
export const FourTest = z.enum(['important', 'evidence-based', 'measurable', 'affordable']);
export type FourTest = z.infer<typeof FourTest>;

/** Whether the idea may be called an Always Event: each test with why. */
export const FourTests = z.strictObject({
  tests: z.array(z.strictObject({ test: FourTest, met: z.boolean(), why: note })).check(
    z.maxLength(4),
    z.refine((given) => new Set(given.map(({ test }) => test)).size === given.length, {
      error: 'A test is answered twice',
    }),
  ),
});
export type FourTests = z.infer<typeof FourTests>;

/** Whether a change is about how people are with each other, or about how things are done. */
export const ChangeNature = z.enum(['relational', 'transactional', 'both']);
export type ChangeNature = z.infer<typeof ChangeNature>;

/** Something that might make it happen, and whose words it answers. */
export const ChangeIdea = z.strictObject({
  idea: note,
  nature: z.optional(ChangeNature),
  /** Quotes of the record, by their ids. */
  quotes: z.array(Uuid).check(z.maxLength(50)),
  themes: z.array(Identifier).check(z.maxLength(20)),
  designedWith: DesignedWith,
});
export type ChangeIdea = z.infer<typeof ChangeIdea>;

/** How a measure of the Always Event is to be taken. What is counted is in the measure itself. */
export const MeasurePlan = z.strictObject({
  /** The measure of the Always Event. */
  measure: Identifier,
  /** Who is asked, in words. */
  whoIsAsked: z.optional(note),
  whoAsks: z.optional(shortWords),
  /** How many people each time. */
  people: z.optional(z.int().check(z.minimum(1), z.maximum(10_000))),
  often: z.optional(z.enum(['daily', 'weekly', 'fortnightly', 'monthly'])),
});
export type MeasurePlan = z.infer<typeof MeasurePlan>;

/** How big a test is. */
export const TestScale = z.enum(['1-person', '1-shift', '1-day', '1-week', '1-team', 'several-teams']);
export type TestScale = z.infer<typeof TestScale>;

/** What a team does after a test. */
export const TestDecision = z.enum(['adopt', 'adapt', 'abandon', 'test-again']);
export type TestDecision = z.infer<typeof TestDecision>;

/** One small test of a change: plan, do, study, act. Its first day is marked on the chart. */
export const TestOfChange = z
  .strictObject({
    title: shortWords,
    /** The idea that is tested, by its id in the record. */
    idea: z.optional(Uuid),
    scale: TestScale,
    prediction: z.optional(note),
    plan: z.optional(note),
    startedOn: Day,
    endedOn: z.optional(Day),
    did: z.optional(note),
    learned: z.optional(note),
    decision: z.optional(TestDecision),
    unexpected: z.optional(note),
    designedWith: DesignedWith,
  })
  .check(
    z.refine(({ startedOn, endedOn }) => endedOn === undefined || startedOn <= endedOn, {
      error: 'A test cannot end before it started',
      path: ['endedOn'],
    }),
  );
export type TestOfChange = z.infer<typeof TestOfChange>;
