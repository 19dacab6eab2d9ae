import './jitless.ts';
import { Day, Identifier, Moment, Uuid } from './identifiers.ts';
import { Measure } from './measure.ts';
import { OdsCode } from './record/set-up.ts';
import * as z from 'zod/mini';

/** The method's three phases, by the names of the IHI's toolkit page. */
export const Phase = z.enum(['set-up', 'co-design', 'reliable']);
export type Phase = z.infer<typeof Phase>;

/** What somebody does in an Always Event. */
export const MethodRole = z.enum([
  'executive-sponsor',
  'oversight-team',
  'lived-experience-partner',
  'frontline-staff',
  'coach',
  'collector',
  'communications-lead',
]);
export type MethodRole = z.infer<typeof MethodRole>;

/** What should always happen, in the words of the people it matters to. */
export const VisionStatement = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(500)),
  agreedOn: z.optional(Day),
  agreedBy: z.optional(z.array(MethodRole).check(z.maxLength(20))),
  /** Whose words it came from: quotes of the record, by their ids. */
  quotes: z.optional(z.array(Uuid).check(z.maxLength(50))),
});
export type VisionStatement = z.infer<typeof VisionStatement>;

/** How much, by when; or an aim that goes on for good. */
export const AimStatement = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(500)),
  /** The share to reach, from 0 to 1. */
  target: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  by: z.optional(Day),
  ongoing: z.optional(z.boolean()),
  /** Who it is about, and what they are to say or to see. */
  who: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  what: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
  /** The measure that shows it. */
  measure: z.optional(Identifier),
});
export type AimStatement = z.infer<typeof AimStatement>;

/** Somebody on the team. A name is never needed: the role is what counts. */
export const TeamMember = z.object({
  role: MethodRole,
  name: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
});
export type TeamMember = z.infer<typeof TeamMember>;

/** Where an Always Event is, as people call it, and its site where the Organisation Data Service has a code for it. */
export const AlwaysEventPlace = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  site: z.optional(OdsCode),
});
export type AlwaysEventPlace = z.infer<typeof AlwaysEventPlace>;

/** One Always Event of one service, and the measures that show whether it happens. */
export const AlwaysEvent = z
  .object({
    id: Identifier,
    /** Goes up by one at each change. 0 for one that has not been stored yet. */
    revision: z.int().check(z.minimum(0)),
    service: Identifier,
    title: z.string().check(z.minLength(1), z.maxLength(200)),
    /** The same for every Always Event that is the same thing in another place. */
    family: z.optional(Identifier),
    place: z.optional(AlwaysEventPlace),
    phase: Phase,
    visionStatement: z.optional(VisionStatement),
    aimStatement: z.optional(AimStatement),
    pointOfCareTeam: z.array(TeamMember).check(z.maxLength(60)),
    measures: z.array(Measure).check(z.maxLength(20)),
    updatedAt: z.optional(Moment),
  })
  .check(
    z.refine(({ measures }) => new Set(measures.map(({ id }) => id)).size === measures.length, {
      error: 'Each measure needs an id of its own',
      path: ['measures'],
    }),
  );
export type AlwaysEvent = z.infer<typeof AlwaysEvent>;

/** One line of a list of Always Events. */
export const AlwaysEventSummary = z.object({
  id: Identifier,
  service: Identifier,
  title: z.string(),
  family: z.optional(Identifier),
  place: z.optional(AlwaysEventPlace),
  phase: Phase,
});
export type AlwaysEventSummary = z.infer<typeof AlwaysEventSummary>;

export const AlwaysEventList = z.object({ alwaysEvents: z.array(AlwaysEventSummary) });
export type AlwaysEventList = z.infer<typeof AlwaysEventList>;
