import { sustainedImprovement, type Gate } from '@always-kit/spc';
import type { Measure, SeriesPoint } from '@always-kit/contract';
import { dayOf } from './days.ts';
import { entriesOf, type MethodFacts } from './facts.ts';

/** A measure, its points that have people in them, and when something was first changed. */
export interface Measured {
  readonly measure: Measure;
  readonly points: readonly SeriesPoint[];
  /** The first day of the first test of change, or the end of the baseline that the measure names. */
  readonly changedOn: string | undefined;
}

/**
 * Each measure with its points. Hidden points and periods without anybody say nothing, and those in which the work rested are not what it
 * is like as usual: they are left out, as the rules of the chart leave them out.
 */
export function measuredOf(facts: Pick<MethodFacts, 'alwaysEvent' | 'entries' | 'points'>): Measured[] {
  const firstTest = firstChange(facts);
  const rests = entriesOf(facts, 'pause').map(({ content }) => content);
  const rested = ({ start }: SeriesPoint): boolean =>
    rests.some(({ from, until }) => from <= start && (until === undefined || start <= until));
  return facts.alwaysEvent.measures.map((measure) => {
    const all = facts.points.get(measure.id) ?? [];
    const points = all.filter((point) => point.denominator > 0 && !point.hidden && !rested(point));
    const { baseline } = measure;
    const named = baseline && ('until' in baseline ? baseline.until : all[baseline.points]?.start);
    return { measure, points, changedOn: firstTest ?? named };
  });
}

/** The day on which the first test of change began. */
export function firstChange(facts: Pick<MethodFacts, 'entries'>): string | undefined {
  return entriesOf(facts, 'test-of-change')
    .map(({ content }) => content.startedOn)
    .sort()[0];
}

/** How many points there are from before the change; all of them where nothing was changed yet. */
export function baselinePoints({ points, changedOn }: Measured): number {
  return changedOn === undefined ? points.length : points.filter(({ start }) => start < changedOn).length;
}

/** What a measure aims at: its own target, or the Always Event's where the aim is about this measure or names none. */
export function aimOf(
  { id, target, kind }: Measure,
  { alwaysEvent }: Pick<MethodFacts, 'alwaysEvent'>,
): number | undefined {
  if (target !== undefined) return target;
  const { aimStatement: aim } = alwaysEvent;
  const meant = aim?.measure === undefined ? kind === 'outcome' : aim.measure === id;
  return meant ? aim?.target : undefined;
}

/**
 * Whether the improvement of a measure is sustained, in the gate's two grades (see `sustainedImprovement`). `undefined` where nothing
 * was changed, there is no aim, or the measure is to go neither way. The period that is still going on is left out.
 */
export function gateOf(measured: Measured, facts: Pick<MethodFacts, 'alwaysEvent' | 'now'>): Gate | undefined {
  const { measure, points, changedOn } = measured;
  const aim = aimOf(measure, facts);
  if (aim === undefined || changedOn === undefined || measure.direction === 'neutral') return undefined;
  const today = dayOf(facts.now);
  const whole = points.filter(
    (point, index) => index < points.length - 1 || isOver(point.start, measure.period, today),
  );
  const rows = whole.map(({ start, numerator, denominator }) => ({ date: start, numerator, denominator }));
  return sustainedImprovement(rows, { changeDate: changedOn, aim, direction: measure.direction });
}

const days = { day: 1, week: 7, month: 31 } as const;

function isOver(start: string, period: Measure['period'], today: string): boolean {
  return Date.parse(today) - Date.parse(start) >= days[period] * 24 * 60 * 60 * 1000;
}
