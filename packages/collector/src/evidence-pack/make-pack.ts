import {
  evidencePackFormat,
  EvidencePackParts,
  inTeamView,
  issuerRecordType,
  type AlwaysEvent,
  type ChecklistItem,
  type CriteriaSet,
  type EvidencePack,
  type Person,
  type RecordEntry,
} from '@always-kit/contract';
import { signedHead } from '../audit/signed-head.ts';
import { readFacts, type Facts } from '../checklist/facts.ts';
import { judge } from '../checklist/judge.ts';
import { outsideFacts, outsideItems } from '../disclosure/outside-checklist.ts';
import { readOutsideSeries } from '../disclosure/outside-series.ts';
import { rule } from '../disclosure/rule.ts';
import { outsideEntry } from '../record/outside-record.ts';
import { byContract } from '../routes/contract-error.ts';
import type { KeyRing } from '../sealing/key-ring.ts';
import type { Store } from '../stores/store.ts';
import { packedGates } from './gates.ts';
import { manifestOf } from './manifest.ts';

/** What a pack is made of, and for whom. */
export interface PackOf {
  readonly organisation: string;
  readonly person: Person;
  readonly alwaysEvent: AlwaysEvent;
  readonly criteriaSet: CriteriaSet;
}

/**
 * Makes the pack of an Always Event, as the person who asks may see it: whoever is outside the team finds the numbers of the
 * checklist and of the series that they are shown.
 */
export async function makePack(
  { store, keys }: { readonly store: Store; readonly keys: KeyRing },
  of: PackOf,
  now: number,
): Promise<EvidencePack> {
  const { organisation, person, alwaysEvent, criteriaSet } = of;
  // Before all else is read: what the pack holds is then no older than the trail that it names.
  const head = await store.audit.head(organisation);
  const facts = await readFacts(store, organisation, alwaysEvent, now);
  const exact = inTeamView(person);
  const checklist = await itemsFor(store, of, facts);
  const at = new Date(now).toISOString();
  const parts = {
    alwaysEvent,
    criteriaSet,
    checklist,
    record: stoodFor(checklist, exact ? facts.entries : facts.entries.map(outsideEntry)),
    series: await seriesFor(store, of, facts),
    // Of rounded numbers, by whole months, it would say something else than it does to the team.
    gates: exact ? packedGates(facts, at) : [],
    accreditation: issuerRecords(criteriaSet, facts),
    made: { organisation, by: person, at, ...(!exact && { disclosure: rule }) },
    audit: { seq: head.seq, hash: head.hash, signed: await signedHead(head, keys, now) },
  };
  const checked = byContract(EvidencePackParts, parts, 'The evidence pack');
  return { format: evidencePackFormat, parts: checked, manifest: manifestOf(checked) };
}

async function itemsFor(store: Store, of: PackOf, facts: Facts): Promise<ChecklistItem[]> {
  const judged = (by: Facts) => of.criteriaSet.criteria.map((criterion) => judge(criterion, by));
  const items = judged(facts);
  if (inTeamView(of.person)) return items;
  return outsideItems(judged(await outsideFacts(store, of.organisation, facts)), items);
}

async function seriesFor(store: Store, of: PackOf, { measured, now }: Facts): Promise<EvidencePackParts['series']> {
  const { organisation, person, alwaysEvent } = of;
  if (inTeamView(person)) return measured.map(([measure, points]) => ({ measure, points: [...points] }));
  return Promise.all(
    alwaysEvent.measures.map((measure) => readOutsideSeries(store, organisation, alwaysEvent, measure, {}, now)),
  );
}

/** The entries that recorded evidence names. */
function stoodFor(items: readonly ChecklistItem[], entries: readonly RecordEntry[]): RecordEntry[] {
  const named = new Set(
    items.flatMap(({ evidence }) =>
      evidence.flatMap((each) => (each.source === 'recorded' ? (each.entries ?? []) : [])),
    ),
  );
  return entries.filter(({ id }) => named.has(id));
}

/** Only an issuer's own set can ask for such a record: under a draft it means nothing. */
function issuerRecords({ standing }: CriteriaSet, { attached }: Facts): EvidencePackParts['accreditation'] {
  if (standing === 'project-draft') return [];
  return attached.map(({ evidence }) => evidence).filter(({ type }) => type === issuerRecordType);
}
