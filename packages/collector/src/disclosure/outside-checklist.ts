import type { ChecklistItem, SeriesPoint } from '@always-kit/contract';
import { baselineNeeded, firstChange, voicesNeeded } from '@always-kit/method';
import { waysOf, type Facts, type Way } from '../checklist/facts.ts';
import { baselineOf, chartOf, type Counted, type Measured } from '../checklist/points-of.ts';
import { outsideEntries } from '../record/outside-record.ts';
import { periodEnd } from '../series/periods.ts';
import type { Store } from '../stores/store.ts';
import { readOutsideSeries } from './outside-series.ts';
import { outside } from './rule.ts';
import { wholeMonths } from './whole-months.ts';

/**
 * What a checklist is judged from outside the team. Of people who answered, and of the time before a change, it says whether
 * there is enough, and neither how much nor when; the chart is the one that can be seen outside; and a way to answer counts
 * when in whole months so many took it that their number could be shown. All else is the team's own work.
 */
export async function outsideFacts(store: Store, organisation: string, facts: Facts): Promise<Facts> {
  const { alwaysEvent, measured, now } = facts;
  const [seen, ways] = await Promise.all([
    Promise.all(alwaysEvent.measures.map((one) => readOutsideSeries(store, organisation, alwaysEvent, one, {}, now))),
    store.responses.ways({ organisation, service: alwaysEvent.service, from: undefined, to: wholeMonths({}, now).to }),
  ]);
  const covered = measured.map(([measure, points], at): Measured => {
    const months = monthsShown(seen[at]?.points ?? []);
    const isCovered = ({ start }: SeriesPoint): boolean =>
      [start, periodEnd(start, measure.period)].every((day) => months.has(day.slice(0, 7)));
    return [measure, points.map((point) => (isCovered(point) ? point : { ...point, denominator: 0 }))];
  });
  return {
    ...facts,
    voices: enoughOf(facts.voices, voicesNeeded),
    // When the first was heard is only said of many.
    heardBeforeIdeas: facts.heardBeforeIdeas || facts.voices.count < voicesNeeded,
    entries: outsideEntries(facts.entries),
    measured: covered,
    isExact: false,
    baseline: enoughOf(baselineOf(covered, firstChange(facts)), baselineNeeded),
    chart: chartOf(seen.map(({ measure, points }) => [measure, points])),
    ways: waysOfMany(ways),
  };
}

/** As they are seen outside. A criterion that is signed off was met, as a person said in public: that stays so. */
export function outsideItems(seen: readonly ChecklistItem[], exact: readonly ChecklistItem[]): ChecklistItem[] {
  return seen.map((item, at) =>
    exact[at]?.state === 'signed-off' ? { ...item, state: 'signed-off', missing: [] } : item,
  );
}

function enoughOf({ count }: Counted, needed: number): Counted {
  return { count: count < needed ? 0 : needed };
}

function monthsShown(points: readonly SeriesPoint[]): ReadonlySet<string> {
  return new Set(points.filter(({ hidden }) => hidden !== true).map(({ start }) => start.slice(0, 7)));
}

function waysOfMany(counts: Awaited<ReturnType<Store['responses']['ways']>>): ReadonlySet<Way> {
  const people = new Map<Way, number>();
  for (const one of counts) for (const way of waysOf(one)) people.set(way, (people.get(way) ?? 0) + one.count);
  return new Set([...people].filter(([, count]) => outside(count) !== null).map(([way]) => way));
}
