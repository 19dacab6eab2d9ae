import type { EntryOf, Measure, MeasureChart, Period } from '@always-kit/contract';
import type { CountableQuestion, CountedAnswer } from './countable.ts';
import { peopleOf, targetOf, type MeasureDraft, type MeasurePlan } from './draft.ts';

/** Which measure is made or changed, and what there was when the person began. */
export interface Undertaking {
  /** The measure's own id, made once, so that trying again writes one measure. */
  readonly id: string;
  /** What the answers began with; nothing for a new measure. */
  readonly began: { readonly measure: Measure | undefined; readonly plan: MeasurePlan | undefined };
  /** The measure as it is saved by all that is known; left out where none is. */
  readonly before: Measure | undefined;
  /** The record's entry about how it is taken, as it is saved by all that is known. Its id is made once, too. */
  readonly entry: { readonly id: string; readonly before: EntryOf<'measure-plan'> | undefined };
  /** The revision of the Always Event that it began with. */
  readonly revision: number;
}

/** All that the answers come to. */
export interface Outcome {
  readonly draft: MeasureDraft;
  readonly question: CountableQuestion;
  readonly counted: readonly CountedAnswer[];
  readonly title: string;
  readonly period: Period;
  readonly chart: MeasureChart;
}

/** What a measure counts: by which question, and which of its answers. */
export type WhatIsCounted = Pick<Measure, 'questionnaire' | 'question' | 'numerator' | 'denominator'>;

export function whatIsCounted(
  { questionnaire, question }: CountableQuestion,
  counted: readonly CountedAnswer[],
): WhatIsCounted {
  const coded = (...ways: readonly unknown[]): string[] =>
    counted.filter(({ counts }) => ways.includes(counts)).map(({ code }) => code);
  return { questionnaire, question, numerator: coded('yes'), denominator: coded('yes', 'no') };
}

/** Whether two measures count the same, so that results of the one are results of the other. */
export function countsTheSame(one: WhatIsCounted, other: WhatIsCounted): boolean {
  const [a, b] = [one, other].map(({ questionnaire, question, numerator, denominator }) => ({
    questionnaire,
    question,
    numerator: numerator.toSorted(),
    denominator: denominator.toSorted(),
  }));
  return same(a, b);
}

/** The measure that is to be written. What the wizard does not ask, such as the baseline, stays as it was. */
export function measureOf(outcome: Outcome, { id, before, began }: Undertaking): Measure | undefined {
  const { draft, question, counted, title, period, chart } = outcome;
  const { kind, direction } = draft;
  if (kind === '' || direction === '') return undefined;
  const { target: _, ...kept } = before ?? began.measure ?? {};
  const target = targetOf(draft);
  return {
    ...kept,
    id,
    title: title.trim(),
    kind,
    ...whatIsCounted(question, counted),
    period,
    direction,
    chart,
    ...(target !== undefined && { target }),
  };
}

/** How it is taken, as it is to be written. */
export function measurePlanOf({ people, often, whoIsAsked, whoAsks }: MeasureDraft, measure: string): MeasurePlan {
  const count = peopleOf(people);
  return {
    measure,
    ...(whoIsAsked.trim() && { whoIsAsked: whoIsAsked.trim() }),
    ...(whoAsks.trim() && { whoAsks: whoAsks.trim() }),
    ...(count !== undefined && { people: count }),
    ...(often && { often }),
  };
}

/** Whether two values say the same, in whatever order their fields were written. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    fields.map(([name, each]) => [name, inOrder(each)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
