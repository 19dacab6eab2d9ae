import type { AlwaysEvent, RecordEntry } from '@always-kit/contract';
import { firstChange } from '@always-kit/method';
import { readPoints } from '../series/read-points.ts';
import type { FiledEvidence, FiledSignOff } from '../stores/evidence-store.ts';
import type { ResponseCount } from '../stores/response-store.ts';
import type { Store } from '../stores/store.ts';
import { asksWhatMatters } from '../voices/asks-what-matters.ts';
import { baselineOf, chartOf, type Counted, type Measured } from './points-of.ts';

/** All that the collector knows of one Always Event: what its checklist is judged from. */
export interface Facts {
  readonly alwaysEvent: AlwaysEvent;
  /** People who answered "What matters to you?" in their own words. */
  readonly voices: Counted;
  /** Whether somebody was heard before the first idea for a change was written down, or none was yet. */
  readonly heardBeforeIdeas: boolean;
  /** All that the team wrote down, in the order in which it was first written. */
  readonly entries: readonly RecordEntry[];
  /** The day of the latest answer of any kind. */
  readonly lastAnswer?: string | undefined;
  readonly ways: ReadonlySet<Way>;
  /** Every measure with its points. */
  readonly measured: readonly Measured[];
  /** The points from before the change, of the measure that has most. */
  readonly baseline: Counted;
  /** The points of the longest chart. */
  readonly chart: Counted;
  readonly attached: readonly FiledEvidence[];
  readonly signOffs: readonly FiledSignOff[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether they are as the team sees them, and not as they may be seen outside. */
  readonly isExact: boolean;
}

/** A way in which somebody was able to answer. */
export type Way = 'plain' | 'easy' | 'helped' | 'interview';

/** Reads the facts of an Always Event from what is already counted. */
export async function readFacts(
  store: Store,
  organisation: string,
  alwaysEvent: AlwaysEvent,
  now: number,
): Promise<Facts> {
  const [counts, questionnaires, attached, signOffs, entries, measured] = await Promise.all([
    store.responses.responseCounts(organisation, alwaysEvent.service),
    store.questionnaires.newest(organisation),
    store.evidence.list(organisation, alwaysEvent.id),
    store.evidence.signOffs(organisation, alwaysEvent.id),
    store.methodRecords.entries(organisation, alwaysEvent.id),
    Promise.all(
      alwaysEvent.measures.map(async (measure): Promise<Measured> => [
        measure,
        await readPoints(store, organisation, alwaysEvent, measure),
      ]),
    ),
  ]);
  const asked = new Set(questionnaires.filter(asksWhatMatters).map(({ id }) => id));
  const voices = voicesIn(counts.filter(({ questionnaire, words }) => words && asked.has(questionnaire)));
  return {
    alwaysEvent,
    voices,
    heardBeforeIdeas: wasHeardBefore(voices, entries),
    entries,
    lastAnswer: counts
      .map(({ until }) => until)
      .sort()
      .at(-1),
    ways: new Set(counts.flatMap(waysOf)),
    measured,
    baseline: baselineOf(measured, firstChange({ entries })),
    chart: chartOf(measured),
    attached,
    signOffs,
    now,
    isExact: true,
  };
}

/** Days are those of the people who answered, and of whoever wrote: on one day, either may have been first. */
function wasHeardBefore({ since }: Counted, entries: readonly RecordEntry[]): boolean {
  const firstIdea = entries.find(({ form }) => form === 'change-idea')?.since.slice(0, 10);
  return firstIdea === undefined || (since !== undefined && since <= firstIdea);
}

function voicesIn(counts: readonly ResponseCount[]): Counted {
  const count = counts.reduce((sum, one) => sum + one.count, 0);
  const since = counts.map((one) => one.since).sort()[0];
  const until = counts
    .map((one) => one.until)
    .sort()
    .at(-1);
  return { count, ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
}

/** In which ways somebody answered. */
export function waysOf({ reading, mode }: Pick<ResponseCount, 'reading' | 'mode'>): Way[] {
  const ways: Way[] = [];
  if (reading === 'easy') ways.push('easy');
  if (mode === 'helped' || mode === 'interview') ways.push(mode);
  if (reading === 'plain' && mode === 'self') ways.push('plain');
  return ways;
}
