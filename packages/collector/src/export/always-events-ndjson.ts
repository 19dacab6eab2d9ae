import type { RecordEntry } from '@always-kit/contract';
import type { Store } from '../stores/store.ts';
import { inPieces } from './in-pieces.ts';

/** How much evidence is read at once. */
const atOnce = 500;

/**
 * Always Events, the entries of their records, the evidence that was attached to them and their sign-offs as JSON lines, one thing a
 * line: each names its Always Event, and comes after it. What was taken away is not among them. `import` takes them in again.
 */
export function alwaysEventsNdjson(
  store: Pick<Store, 'alwaysEvents' | 'methodRecords' | 'evidence'>,
  organisation: string,
): AsyncGenerator<string> {
  return inPieces(linesOf(store, organisation));
}

async function* linesOf(
  { alwaysEvents, methodRecords, evidence }: Pick<Store, 'alwaysEvents' | 'methodRecords' | 'evidence'>,
  organisation: string,
): AsyncGenerator<object> {
  const all = await alwaysEvents.list(organisation);
  for (const alwaysEvent of all) yield { alwaysEvent };
  // One record after the other: all together may be more than fits into memory.
  for (const { id } of all) {
    const entries = await methodRecords.entries(organisation, id);
    for (const entry of quotesFirst(entries)) yield { entry, alwaysEvent: id };
    await new Promise(setImmediate); // SQLite answers at once: let others have their turn
  }
  for (let after = '', more = true; more;) {
    const page = await evidence.page(organisation, after, atOnce);
    for (const filed of page) {
      yield { evidence: filed.evidence, alwaysEvent: filed.alwaysEvent, criterion: filed.criterion };
    }
    after = page.at(-1)?.evidence.id ?? '';
    more = page.length === atOnce;
    await new Promise(setImmediate); // SQLite answers at once: let others have their turn
  }
  for (const { id } of all) {
    for (const { signOff, criterion, digest } of await evidence.signOffs(organisation, id)) {
      yield { signOff, alwaysEvent: id, criterion, digest };
    }
  }
}

/** Others of the record name them. */
function quotesFirst(entries: readonly RecordEntry[]): RecordEntry[] {
  const isQuote = ({ form }: RecordEntry): boolean => form === 'quote';
  return [...entries.filter(isQuote), ...entries.filter((entry) => !isQuote(entry))];
}
