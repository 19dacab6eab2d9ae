import type { AlwaysClient, Failure } from '@always-kit/client';
import type { AlwaysEvent, EntryOf, Measure } from '@always-kit/contract';
import { failureKind } from '../reading/failure-kind.ts';
import { same, type Undertaking } from './as-written.ts';
import type { MeasurePlan } from './draft.ts';
import { isPlan, planOf } from './wizard-reader.ts';

/** What is written, and where. */
export interface Writing {
  readonly alwaysEvent: string;
  readonly undertaking: Undertaking;
  readonly measure: Measure;
  readonly plan: MeasurePlan;
  /** What was written at tries before this one, of which some may have come through though no answer did. */
  readonly tried: readonly Pick<Writing, 'measure' | 'plan'>[];
}

/** What came of it. */
export type Written =
  | {
      readonly kind: 'saved';
      readonly measure: Measure;
      readonly entry: EntryOf<'measure-plan'>;
      /** Whether somebody else changed the Always Event meanwhile. What they changed is kept. */
      readonly othersChanged: boolean;
    }
  /** Somebody else changed this very measure, or how it is taken: nothing of theirs was written over. */
  | {
      readonly kind: 'theirs';
      readonly measure: Measure | undefined;
      readonly entry: EntryOf<'measure-plan'> | undefined;
      readonly revision: number;
    }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly measureSaved: boolean };

/** How often to begin again where somebody else is always faster. */
const attempts = 4;

/**
 * Writes a measure into its Always Event, and then how it is taken into the record. What others change in the Always Event
 * meanwhile is kept, and what they changed of this measure is not written over. Safe to repeat.
 */
export async function writeMeasure(client: AlwaysClient, writing: Writing): Promise<Written> {
  const put = await putMeasure(client, writing);
  if ('kind' in put) return put;
  const entry = await putPlan(client, writing);
  if ('kind' in entry) return entry;
  return { kind: 'saved', ...put, entry };
}

type Stopped = Exclude<Written, { kind: 'saved' }>;

async function putMeasure(
  client: AlwaysClient,
  { alwaysEvent, measure, undertaking, tried }: Writing,
): Promise<Stopped | { readonly measure: Measure; readonly othersChanged: boolean }> {
  const { id, before, revision } = undertaking;
  for (let attempt = 1; ; attempt++) {
    const read = await client.readAlwaysEvent(alwaysEvent);
    if (!read.ok) return failed(read);
    const there = read.value.measures.find((each) => each.id === id);
    if (there && same(there, measure)) return { measure: there, othersChanged: false };
    const known = [before, ...tried.map((each) => each.measure)];
    if (!known.some((each) => same(there, each))) return await theirs(client, read.value, undertaking);
    const written = await client.writeAlwaysEvent(withMeasure(read.value, measure));
    if (written.ok) return { measure, othersChanged: same(there, before) && read.value.revision !== revision };
    if (failureKind(written) !== 'changed' || attempt === attempts) return failed(written);
  }
}

async function putPlan(
  client: AlwaysClient,
  { alwaysEvent, plan, undertaking, tried }: Writing,
): Promise<Stopped | EntryOf<'measure-plan'>> {
  const { entry } = undertaking;
  const known = [entry.before?.content, plan, ...tried.map((each) => each.plan)];
  let before = entry.before;
  for (let attempt = 1; ; attempt++) {
    if (before && same(before.content, plan)) return before;
    const setAside = before?.setAside;
    const content = { form: 'measure-plan', content: plan, ...(setAside && { setAside }) } as const;
    const written = await client.writeEntry(alwaysEvent, entry.id, content, before?.revision ?? 0);
    if (written.ok && isPlan(written.value)) return written.value;
    if (written.ok || !isTaken(written) || attempt === attempts) return failed(written, true);
    const record = await client.readRecord(alwaysEvent);
    if (!record.ok) return failed(record, true);
    const now = record.value.entries.filter(isPlan).find(({ id }) => id === entry.id);
    if (!known.some((each) => same(now?.content, each))) {
      const read = await client.readAlwaysEvent(alwaysEvent);
      return read.ok ? await theirs(client, read.value, undertaking, now) : failed(read, true);
    }
    before = now;
  }
}

async function theirs(
  client: AlwaysClient,
  { id: alwaysEvent, measures, revision }: AlwaysEvent,
  { id, entry }: Undertaking,
  plan?: EntryOf<'measure-plan'>,
): Promise<Stopped> {
  const measure = measures.find((each) => each.id === id);
  const record = plan ? undefined : await client.readRecord(alwaysEvent);
  if (record && !record.ok) return failed(record);
  const plans = record?.value.entries.filter(isPlan) ?? [];
  const now = plan ?? plans.find((each) => each.id === entry.id) ?? (entry.before ? undefined : planOf(plans, { id }));
  return { kind: 'theirs', measure, entry: now, revision };
}

/** Whether something else is under the id, or another revision of it: what may be ours, of a try whose answer was lost. */
function isTaken(failure: Failure): boolean {
  const kind = failureKind(failure);
  return kind === 'changed' || kind === 'idConflict';
}

function withMeasure(alwaysEvent: AlwaysEvent, measure: Measure): AlwaysEvent {
  const { measures } = alwaysEvent;
  const isThere = measures.some(({ id }) => id === measure.id);
  return {
    ...alwaysEvent,
    measures: isThere ? measures.map((each) => (each.id === measure.id ? measure : each)) : [...measures, measure],
  };
}

function failed(failure: Failure | { readonly ok: true }, measureSaved = false): Stopped {
  const what: Failure = failure.ok
    ? { ok: false, reason: 'unreadable', message: 'Another form came back than was written' }
    : failure;
  return { kind: 'failed', failure: what, measureSaved };
}
