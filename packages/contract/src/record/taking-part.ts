import '../jitless.ts';
import { Day } from '../identifiers.ts';
import { note } from './words.ts';
import { SharedStep } from './steps.ts';
import * as z from 'zod/mini';

/** As whom somebody took part. Roles only: a name is never needed. */
export const ParticipantRole = z.enum(['patient', 'carer', 'family', 'staff', 'community']);
export type ParticipantRole = z.infer<typeof ParticipantRole>;

/** How much of the power to decide they had, from least to most. */
export const ParticipationLevel = z.enum(['informed', 'consulted', 'co-designed', 'led']);
export type ParticipationLevel = z.infer<typeof ParticipationLevel>;

/** Who designed something: each role once, with how much say it had. */
export const DesignedWith = z
  .array(z.strictObject({ role: ParticipantRole, level: ParticipationLevel }))
  .check(z.maxLength(ParticipantRole.options.length));
export type DesignedWith = z.infer<typeof DesignedWith>;

/** One line of the co-production ledger: who took part in a step, and how much say they had. */
export const TakingPart = z.strictObject({
  step: SharedStep,
  role: ParticipantRole,
  level: ParticipationLevel,
  /** How many of them. */
  people: z.optional(z.int().check(z.minimum(1), z.maximum(10_000))),
  on: Day,
  note: z.optional(note),
});
export type TakingPart = z.infer<typeof TakingPart>;
