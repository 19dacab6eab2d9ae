import '../jitless.ts';
import { Phase } from '../always-event.ts';
import { Day, Identifier, Moment } from '../identifiers.ts';
import { Disclosure } from '../series.ts';
import { MethodStep, SharedStep } from './steps.ts';
import { ParticipantRole, ParticipationLevel } from './taking-part.ts';
import * as z from 'zod/mini';

const count = z.int().check(z.minimum(0));

/** How far a step has come. A step that is done can be done again: nothing is closed. */
export const StepStanding = z.object({ step: MethodStep, state: z.enum(['not-started', 'started', 'done']) });
export type StepStanding = z.infer<typeof StepStanding>;

/**
 * What would help now. `code` names it and the element has the words; the most helpful comes first. `step` is where to do it.
 * `count` and `since` are what the words speak of, such as the weeks without an answer.
 */
export const Prompt = z.object({
  code: Identifier,
  step: MethodStep,
  count: z.optional(count),
  since: z.optional(Day),
});
export type Prompt = z.infer<typeof Prompt>;

/** Who shared the power to decide in a step, and the most that anybody with lived experience had. Never blame: a place to look at. */
export const SharedStanding = z.object({
  step: SharedStep,
  /** The most that a patient, a carer, family or the community had; left out where none took part. */
  level: z.optional(ParticipationLevel),
  roles: z.array(ParticipantRole),
});
export type SharedStanding = z.infer<typeof SharedStanding>;

/** What shows early whether it moves, over the last 30, 60 and 90 days. */
export const LeadingIndicators = z.object({
  days: z.literal([30, 60, 90]),
  /** People who answered, in words or by a pick. Left out where too few to be shown. */
  voices: z.optional(count),
  tests: count,
  ledgerEntries: count,
  entries: count,
});
export type LeadingIndicators = z.infer<typeof LeadingIndicators>;

/** Where an Always Event stands: worked out from what is recorded, for the team, its sponsor and the board. */
export const MethodStanding = z.object({
  alwaysEvent: Identifier,
  service: Identifier,
  title: z.string(),
  phase: Phase,
  /** The step that it is at: the first that is not done. */
  step: MethodStep,
  steps: z.array(StepStanding),
  /** What would help now, the most helpful first; empty while it rests. */
  prompts: z.array(Prompt),
  coProduction: z.array(SharedStanding),
  /** From 0.5 to 5, by the IHI's project progress score, worked out from what is recorded. */
  progress: z.number().check(z.minimum(0.5), z.maximum(5)),
  indicators: z.array(LeadingIndicators),
  sponsor: z.object({
    /** The last day that a sponsor looked or signed something off. */
    lookedOn: z.optional(Day),
    daysSince: z.optional(count),
    commitments: count,
    overdue: count,
  }),
  /** How many days people waited from what they said to being told what was done, at the median, and how many voices that is. */
  saidToDone: z.optional(z.object({ days: count, voices: count })),
  /** The day that the work began to rest, while it does. */
  pausedSince: z.optional(Day),
  /** How many days since anybody wrote anything down or answered; left out where nobody did yet. */
  quietDays: z.optional(count),
  generatedAt: Moment,
  disclosure: z.optional(Disclosure),
});
export type MethodStanding = z.infer<typeof MethodStanding>;

/** Every Always Event that the person may see. By title: this is no league table. */
export const StandingList = z.object({ standings: z.array(MethodStanding) });
export type StandingList = z.infer<typeof StandingList>;
