import type { Direction, EntryContent, Measure, MeasureChart, Period } from '@always-kit/contract';
import { periodFor } from './point-period.ts';

export type MeasureKind = Measure['kind'];
export type MeasurePlan = EntryContent<'measure-plan'>;
export type Often = NonNullable<MeasurePlan['often']>;

/** The kinds in the order in which they are asked for. */
export const kinds: readonly MeasureKind[] = ['process', 'outcome', 'balancing'];
export const oftens: readonly Often[] = ['daily', 'weekly', 'fortnightly', 'monthly'];
export const directions: readonly Direction[] = ['increase', 'decrease', 'neutral'];
export const charts: readonly MeasureChart[] = ['i', 'run', 'p', 'pp', 'ip'];

/** What an answer counts as: in the numerator, in the denominator alone, or in neither. */
export type CountsAs = 'yes' | 'no' | 'out';
export const waysToCount: readonly CountsAs[] = ['yes', 'no', 'out'];

/** In place of a question, where there is none yet. */
export const noQuestion = 'none';

/** What a person has answered so far, right or wrong. An empty text stands for nothing yet. */
export interface MeasureDraft {
  readonly kind: MeasureKind | '';
  /** The questionnaire and the question, as `keyOf` writes them, or `noQuestion`. */
  readonly question: string;
  /** What each answer counts as, by question and code: who tries another question and comes back finds all as it was. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, CountsAs>>>>;
  readonly direction: Direction | '';
  readonly targetKnown: 'known' | 'unknown' | '';
  readonly target: string;
  readonly people: string;
  readonly often: Often | '';
  readonly whoIsAsked: string;
  readonly whoAsks: string;
  /** A guess of where it stands today. Not saved. */
  readonly today: string;
  /** Left empty, the one that fits. */
  readonly chart: MeasureChart | '';
  /** Left out, one made from the other answers. */
  readonly title: string | undefined;
}

export const emptyDraft: MeasureDraft = {
  kind: '',
  question: '',
  answers: {},
  direction: '',
  targetKnown: '',
  target: '',
  people: '',
  often: '',
  whoIsAsked: '',
  whoAsks: '',
  today: '',
  chart: '',
  title: undefined,
};

/** The name of a question among all questionnaires. */
export function keyOf({ questionnaire, question }: Pick<Measure, 'questionnaire' | 'question'>): string {
  return `${questionnaire}/${question}`;
}

/** The answers that stand for a measure that is there, and for how it is taken. */
export function draftOf(measure: Measure, plan: MeasurePlan | undefined): MeasureDraft {
  const { numerator, denominator, target, kind, direction, chart = '', title } = measure;
  const counted = denominator.map((code): [string, CountsAs] => [code, numerator.includes(code) ? 'yes' : 'no']);
  return {
    kind,
    question: keyOf(measure),
    answers: { [keyOf(measure)]: Object.fromEntries(counted) },
    direction,
    targetKnown: target === undefined ? 'unknown' : 'known',
    target: target === undefined ? '' : String(Math.round(target * 10_000) / 100),
    people: plan?.people === undefined ? '' : String(plan.people),
    often: plan?.often ?? oftenFor[measure.period],
    whoIsAsked: plan?.whoIsAsked ?? '',
    whoAsks: plan?.whoAsks ?? '',
    today: '',
    chart,
    title,
  };
}

const oftenFor: Readonly<Record<Period, Often>> = { day: 'daily', week: 'weekly', month: 'monthly' };

/** The share, from 0 to 1, that somebody wrote as a number in 100; `undefined` where it is none. */
export function shareOf(written: string): number | undefined {
  const [whole] = /^\d{1,3}(?:[.,]\d{1,2})?(?=\s*%?$)/.exec(written.trim()) ?? [];
  if (whole === undefined) return undefined;
  const number = Number(whole.replace(',', '.'));
  return number <= 100 ? Math.round(number * 100) / 10_000 : undefined;
}

/** How many people, where that is a whole number that a plan can hold. */
export function peopleOf(written: string): number | undefined {
  const number = /^\d{1,5}$/.test(written.trim()) ? Number(written) : 0;
  return number >= 1 && number <= 10_000 ? number : undefined;
}

/** The target of a draft; `undefined` where it is not known yet. */
export function targetOf({ targetKnown, target }: Pick<MeasureDraft, 'targetKnown' | 'target'>): number | undefined {
  return targetKnown === 'known' ? shareOf(target) : undefined;
}

/** How often a point is put on the chart. A measure that is there keeps its period until somebody changes how often. */
export function periodOf(
  draft: Pick<MeasureDraft, 'often' | 'people'>,
  before: Measure | undefined,
  plan?: MeasurePlan,
): Period {
  const unchanged = before && draft.often === (plan?.often ?? oftenFor[before.period]);
  return unchanged ? before.period : periodFor(draft.often, peopleOf(draft.people));
}
