import type { AlwaysEvent, FamilySeries, Measure, PlaceSeries } from '@always-kit/contract';
import { measuresOfQuestion } from '../disclosure/measures-of-question.ts';
import { readOutsideSeries } from '../disclosure/outside-series.ts';
import { rule } from '../disclosure/rule.ts';
import { refusal } from '../refusal.ts';
import { readPoints, type Span } from '../series/read-points.ts';
import { asRead } from '../stores/as-read.ts';
import type { Store } from '../stores/store.ts';
import { countedAlike, rollUp } from './roll-up.ts';

/** Which measure of which family, and of which time. */
export interface FamilyQuery {
  readonly organisation: string;
  readonly family: string;
  readonly measure: string;
  readonly span: Span;
  /** Whether the exact numbers may be seen. */
  readonly exact: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

interface Found {
  readonly alwaysEvent: AlwaysEvent;
  readonly measure: Measure;
}

/** A measure in every place of a family, by name of the place. Refuses where no place has it. */
export async function readFamily(store: Store, query: FamilyQuery): Promise<FamilySeries> {
  const { organisation, family, exact, now } = query;
  const all = await store.alwaysEvents.list(organisation);
  const found = all.flatMap((alwaysEvent): Found[] => {
    if (alwaysEvent.family !== family) return [];
    const measure = alwaysEvent.measures.find(({ id }) => id === query.measure);
    return measure ? [{ alwaysEvent, measure }] : [];
  });
  if (found.length === 0) throw refusal('not-found');
  const known = asRead(store, organisation, all);
  const series = exact ? await exactSeries(known, found, query) : await outsideSeries(known, found, query);
  const places = series.toSorted(byName);
  const alike = countedAlike(places);
  return {
    family,
    measure: query.measure,
    places: places.map((place) => ({ ...place, inRollUp: alike.has(place) })),
    rollUp: rollUp([...alike].map(({ points }) => points)),
    ...(!exact && { disclosure: rule }),
    generatedAt: new Date(now).toISOString(),
  };
}

type OnePlace = Omit<PlaceSeries, 'inRollUp'>;

/** As the team of each place may see it: by the period of the measure, or by month where the places have several. */
async function exactSeries(
  store: Store,
  found: readonly Found[],
  { organisation, span }: FamilyQuery,
): Promise<OnePlace[]> {
  const several = new Set(found.map(({ measure }) => measure.period)).size > 1;
  return oneAfterTheOther(
    found.map(({ alwaysEvent, measure: own }) => async () => {
      const measure = several ? byMonth(own) : own;
      return placeOf(alwaysEvent, measure, await readPoints(store, organisation, alwaysEvent, measure, span));
    }),
  );
}

async function outsideSeries(
  store: Store,
  found: readonly Found[],
  { organisation, span, now }: FamilyQuery,
): Promise<OnePlace[]> {
  return oneAfterTheOther(
    found.map(({ alwaysEvent, measure: own }) => async () => {
      const { measure, points } = await readOutsideSeries(store, organisation, alwaysEvent, own, span, now);
      const several = (await measuresOfQuestion(store, organisation, alwaysEvent.service, own)).length > 1;
      // Where several measures are made of one question, a number is a sum of rounded ones: at most one for each code.
      const within = (several ? own.denominator.length : 1) * Math.floor(rule.roundedTo / 2);
      return { ...placeOf(alwaysEvent, measure, points), within };
    }),
  );
}

/** There may be many places, and others ask meanwhile. */
async function oneAfterTheOther<Value>(reads: readonly (() => Promise<Value>)[]): Promise<Value[]> {
  const values: Value[] = [];
  for (const read of reads) {
    values.push(await read());
    await new Promise(setImmediate); // SQLite answers at once: let others have their turn
  }
  return values;
}

/** A time before the change that is so many weeks is none by month. */
function byMonth({ baseline, ...measure }: Measure): Measure {
  return { ...measure, period: 'month', ...(baseline && 'until' in baseline && { baseline }) };
}

function placeOf(
  { id, service, title, place }: AlwaysEvent,
  measure: Measure,
  points: PlaceSeries['points'],
): OnePlace {
  return { alwaysEvent: id, service, title, ...(place && { place }), measure, points };
}

/** By name, and never by result: places are not ranked. */
function byName(one: OnePlace, other: OnePlace): number {
  const names = [one, other].map(({ place, title }) => place?.name ?? title) as [string, string];
  return names[0].localeCompare(names[1], 'en-GB', { numeric: true }) || (one.alwaysEvent < other.alwaysEvent ? -1 : 1);
}
