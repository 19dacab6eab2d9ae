import './jitless.ts';
import { CriteriaSet } from './criteria-set.ts';
import { Evidence, SignOff } from './evidence.ts';
import { Identifier, Moment } from './identifiers.ts';
import { Disclosure } from './series.ts';
import * as z from 'zod/mini';

/** Where a criterion stands. */
export const CriterionState = z.enum(['not-started', 'in-progress', 'evidence-complete', 'signed-off']);
export type CriterionState = z.infer<typeof CriterionState>;

/** What is still missing: `have` of `need`. `evidence` names the kind of evidence it would make complete. */
export const Shortfall = z.object({
  code: Identifier,
  evidence: z.optional(Identifier),
  have: z.int().check(z.minimum(0)),
  need: z.int().check(z.minimum(1)),
});
export type Shortfall = z.infer<typeof Shortfall>;

/** One criterion of a checklist, with its evidence and what is missing. */
export const ChecklistItem = z.object({
  criterion: Identifier,
  state: CriterionState,
  evidence: z.array(Evidence),
  missing: z.array(Shortfall),
  signOff: z.optional(SignOff),
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;

/** How far an Always Event has come by a criteria set, one item a criterion, in the set's order. */
export const Checklist = z.object({
  alwaysEvent: Identifier,
  criteriaSet: CriteriaSet,
  items: z.array(ChecklistItem),
  generatedAt: Moment,
  /** Left out where the numbers are exact. With it, counts of people say only whether there are enough. */
  disclosure: z.optional(Disclosure),
});
export type Checklist = z.infer<typeof Checklist>;
