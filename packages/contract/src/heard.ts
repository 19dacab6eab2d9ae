import './jitless.ts';
import { Day, Identifier, Moment } from './identifiers.ts';
import { GroupCount } from './groups.ts';
import { NationalElementName } from './national-code.ts';
import { Disclosure } from './series.ts';
import * as z from 'zod/mini';

/** How many people told of themselves in one group: as in a measure by group, without how many it happened to. */
export const HeardGroup = z.omit(GroupCount, { yes: true });
export type HeardGroup = z.infer<typeof HeardGroup>;

/**
 * How many people told of themselves about a service, by group. Small numbers are taken out by the collector, as in a measure by
 * group, so nothing here needs to be hidden again. Whole months only.
 */
export const HeardByGroup = z.object({
  service: Identifier,
  /** The questionnaire about people and its question. Both are left out where the groups are fifths of deprivation. */
  questionnaire: z.optional(Identifier),
  question: z.optional(Identifier),
  /** The language of the groups' own words, where they have any. */
  language: z.optional(z.string()),
  /** The data element that the groups' national codes are of. */
  nationalElement: z.optional(NationalElementName),
  groups: z.array(HeardGroup),
  /** `null` where it would give a group away that is not shown. */
  total: z.pick(GroupCount, { people: true }),
  /** The first day that is counted, where it was asked for. */
  from: z.optional(Day),
  /** The last day that is counted. */
  until: Day,
  /** How far a number other than 0 can be from the exact one. */
  within: z.int().check(z.minimum(0)),
  disclosure: Disclosure,
  generatedAt: Moment,
});
export type HeardByGroup = z.infer<typeof HeardByGroup>;
