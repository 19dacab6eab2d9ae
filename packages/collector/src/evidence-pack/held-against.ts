import type { EvidencePack, SignOff } from '@always-kit/contract';
import { canonicalJson } from '../canonical-json.ts';
import type { Store } from '../stores/store.ts';

/** How many entries of the trail are read at once. */
const atOnce = 500;

/** What the collector that a pack is said to come from knows of it. */
export interface PackAgainst {
  /** Whether the trail has, as its entry of that number, the one that the pack names as its end. */
  readonly hasHead: boolean;
  /** The number of the entry that says that this very pack was made here; `undefined` where there is none. */
  readonly madeBy: number | undefined;
  /** Criteria whose sign-off in the pack is not the one that is kept now: it was taken back since, changed, or never given. */
  readonly otherSignOffs: readonly string[];
}

/** Holds a pack against the collector that it comes from. */
export async function heldAgainst(store: Store, { parts, manifest }: EvidencePack): Promise<PackAgainst> {
  const { alwaysEvent, audit, checklist, made } = parts;
  const { organisation } = made;
  const kept = await store.evidence.signOffs(organisation, alwaysEvent.id);
  const now = new Map(kept.map(({ criterion, signOff }) => [criterion, textOf(signOff)]));
  const others = checklist.filter(({ criterion, signOff }) => signOff && textOf(signOff) !== now.get(criterion));
  return {
    hasHead: await hasHead(store, organisation, audit),
    madeBy: await madeBy(store, organisation, audit.seq, alwaysEvent.id, manifest.sha256),
    otherSignOffs: others.map(({ criterion }) => criterion),
  };
}

async function hasHead(
  store: Store,
  organisation: string,
  { seq, hash }: EvidencePack['parts']['audit'],
): Promise<boolean> {
  if (seq === 0) return hash === '';
  const [entry] = await store.audit.list(organisation, seq - 1, 1);
  return entry?.seq === seq && entry.hash === hash;
}

/** A pack is written down after the head that it names, and as a rule at once. */
async function madeBy(
  store: Store,
  organisation: string,
  after: number,
  alwaysEvent: string,
  manifest: string,
): Promise<number | undefined> {
  for (let seq = after; ;) {
    const page = await store.audit.list(organisation, seq, atOnce);
    const found = page.find(
      ({ action, subject, detail }) =>
        action === 'export-evidence-pack' && subject === alwaysEvent && detail?.['manifest'] === manifest,
    );
    const last = page.at(-1);
    if (found || !last) return found?.seq;
    seq = last.seq;
  }
}

function textOf(signOff: SignOff): string {
  return canonicalJson(signOff);
}
