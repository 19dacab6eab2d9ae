import '../jitless.ts';
import { Identifier, Moment, Uuid } from '../identifiers.ts';
import { Person } from '../person.ts';
import { Benefit } from './benefit.ts';
import { ChangeIdea, FourTests, MeasurePlan, Quote, TeamCharter, TestOfChange } from './co-design.ts';
import { Comment } from './comment.ts';
import { Communication, Pause, Spread, StandardWork, SustainPlan } from './reliable.ts';
import { Commitment, Oversight, OversightReport, Readiness, Scope, SponsorReview, StrategyLink } from './set-up.ts';
import { TakingPart } from './taking-part.ts';
import { TeamTheme, ThemeDecision } from './themes.ts';
import { note } from './words.ts';
import * as z from 'zod/mini';

/** Every form of the record, with what is written in it. */
export const entryContents = {
  readiness: Readiness,
  oversight: Oversight,
  commitment: Commitment,
  'sponsor-review': SponsorReview,
  'oversight-report': OversightReport,
  scope: Scope,
  'strategy-link': StrategyLink,
  'team-charter': TeamCharter,
  quote: Quote,
  'four-tests': FourTests,
  'change-idea': ChangeIdea,
  'measure-plan': MeasurePlan,
  'test-of-change': TestOfChange,
  'standard-work': StandardWork,
  'sustain-plan': SustainPlan,
  spread: Spread,
  communication: Communication,
  pause: Pause,
  'taking-part': TakingPart,
  benefit: Benefit,
  comment: Comment,
  'theme-decision': ThemeDecision,
  'team-theme': TeamTheme,
} as const;

export type EntryForm = keyof typeof entryContents;
export type EntryContent<Form extends EntryForm = EntryForm> = z.infer<(typeof entryContents)[Form]>;

/** Forms that an Always Event has one of. All others are lists that grow. */
export const singleForms = [
  'readiness',
  'oversight',
  'scope',
  'team-charter',
  'four-tests',
  'standard-work',
  'sustain-plan',
] as const satisfies readonly EntryForm[];

/**
 * A hint that somebody decided against, and why: what helps must not stand in the way. `hint` is the hint's code.
 */
export const SetAside = z.strictObject({ hint: Identifier, reason: note });
export type SetAside = z.infer<typeof SetAside>;

const setAside = z.optional(z.array(SetAside).check(z.maxLength(20)));

/** What a person writes under an id that was made once: a new entry, or a change to one. */
export const NewEntry = z.discriminatedUnion('form', everyForm({ setAside }));
export type NewEntry = z.infer<typeof NewEntry>;

/** One thing that is written down about an Always Event. */
export const RecordEntry = z.discriminatedUnion(
  'form',
  everyForm({
    /** The form's name where there is one of it (`singleForms`), else a UUID version 7. */
    id: Identifier,
    /** Goes up by one at each change. */
    revision: z.int().check(z.minimum(1)),
    setAside,
    /** Who wrote it last, and when. */
    by: Person,
    at: Moment,
    /** When it was first written. */
    since: Moment,
    /** When this collector took it in from what another gave out; left out where it was written here. */
    takenIn: z.optional(Moment),
  }),
);
export type RecordEntry = z.infer<typeof RecordEntry>;

/** An entry of one form. */
export type EntryOf<Form extends EntryForm> = Extract<RecordEntry, { form: Form }>;

/** All that is written down about one Always Event, in the order in which it was first written. */
export const MethodRecord = z.object({ alwaysEvent: Identifier, entries: z.array(RecordEntry) });
export type MethodRecord = z.infer<typeof MethodRecord>;

/** Whether `id` may be the id of an entry of `form`: the form's own name where there is one of it, else a UUID version 7. */
export function isEntryId(id: string, form: EntryForm): boolean {
  return singleForms.some((single) => single === form) ? id === form : Uuid.safeParse(id).success;
}

function everyForm<const Besides extends z.core.$ZodShape>(besides: Besides) {
  const entry = <const Form extends EntryForm>(form: Form) =>
    z.strictObject({ form: z.literal(form), content: entryContents[form], ...besides });
  return [
    entry('readiness'),
    entry('oversight'),
    entry('commitment'),
    entry('sponsor-review'),
    entry('oversight-report'),
    entry('scope'),
    entry('strategy-link'),
    entry('team-charter'),
    entry('quote'),
    entry('four-tests'),
    entry('change-idea'),
    entry('measure-plan'),
    entry('test-of-change'),
    entry('standard-work'),
    entry('sustain-plan'),
    entry('spread'),
    entry('communication'),
    entry('pause'),
    entry('taking-part'),
    entry('benefit'),
    entry('comment'),
    entry('theme-decision'),
    entry('team-theme'),
  ] as const;
}
