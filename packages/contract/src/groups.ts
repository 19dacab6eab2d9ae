import './jitless.ts';
import { Day, Identifier, Moment } from './identifiers.ts';
import { Measure } from './measure.ts';
import { NationalCode, NationalElementName } from './national-code.ts';
import { Wording } from './wording.ts';
import * as z from 'zod/mini';

const shown = z.nullable(z.int().check(z.minimum(0)));

/** How many people, and how many of them it happened to: rounded, and `null` where too few to be shown, or to protect those. */
export const ShownCount = z.object({ people: shown, yes: shown });
export type ShownCount = z.infer<typeof ShownCount>;

/** One group of people, by what they told of themselves. */
export const GroupCount = z.object({
  /** The option's code; `declined` for those who preferred not to say; `fifth-1` (most deprived) to `fifth-5`. */
  code: Identifier,
  /** The option's words, as the newest version of the questionnaire has them. */
  text: z.optional(Wording),
  /** What it is in the NHS Data Dictionary, where the question says of which data element. Two groups can have the same. */
  nationalCode: z.optional(NationalCode),
  ...ShownCount.shape,
});
export type GroupCount = z.infer<typeof GroupCount>;

/**
 * A measure by group, of those who told of themselves. Small numbers are taken out by the collector, so nothing here needs to
 * be hidden again. Whole months only, so that nobody can see the numbers change with one person's answers.
 */
export const MeasureByGroup = z.object({
  alwaysEvent: Identifier,
  service: Identifier,
  measure: Measure,
  /** The language of the groups' own words, where they have any. */
  language: z.optional(z.string()),
  /** The data element that the groups' national codes are of. */
  nationalElement: z.optional(NationalElementName),
  groups: z.array(GroupCount),
  total: ShownCount,
  /** The last day that is counted. */
  until: Day,
  generatedAt: Moment,
});
export type MeasureByGroup = z.infer<typeof MeasureByGroup>;
