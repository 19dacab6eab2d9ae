import { createHash } from 'node:crypto';
import type { Kysely, Selectable, Transaction } from 'kysely';
import { canonicalJson } from '../../canonical-json.ts';
import type { AuditEntry, AuditHead, AuditRow, AuditStore, BrokenAudit } from '../audit-store.ts';
import type { Writer } from './group-commit.ts';
import type { Tables } from './tables.ts';

/** What stands before the first row of every chain. */
const nothingYet = '';
/** How many rows are read at once to be looked at. */
const atOnce = 1000;

/**
 * Adds an entry to its organisation's chain, in the transaction of what it tells of: both are kept, or neither. The row of the
 * chain's head is locked until the transaction ends, so that two instances cannot fork the chain.
 *
 * @throws {TypeError} when something that should be an id could hold somebody's words.
 */
export async function recordAudit(transaction: Transaction<Tables>, entry: AuditEntry): Promise<void> {
  mustHoldNoWords(entry);
  const { organisation } = entry;
  await transaction
    .insertInto('audit_heads')
    .values({ organisation, seq: 0, hash: nothingYet })
    .onConflict((conflict) => conflict.column('organisation').doNothing())
    .execute();
  const head = await transaction
    .updateTable('audit_heads')
    .set(({ eb }) => ({ seq: eb('seq', '+', 1) }))
    .where('organisation', '=', organisation)
    .returning(['seq', 'hash'])
    .executeTakeFirstOrThrow();
  const row = { ...entry, seq: head.seq };
  const hash = hashOf(head.hash, row);
  const { actor, detail, ...rest } = row;
  await transaction
    .insertInto('audit')
    .values({
      ...rest,
      actor: actor.id,
      name: actor.name,
      role: actor.role,
      detail: canonicalJson(detail ?? {}),
      hash,
    })
    .execute();
  await transaction.updateTable('audit_heads').set({ hash }).where('organisation', '=', organisation).execute();
}

/** The audit trail in SQL. */
export function sqlAudit(db: Kysely<Tables>, { write }: Writer): AuditStore {
  const list: AuditStore['list'] = async (organisation, after, limit) => {
    const rows = await db
      .selectFrom('audit')
      .selectAll()
      .where('organisation', '=', organisation)
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(limit)
      .execute();
    return rows.map(rowFrom);
  };
  const head: AuditStore['head'] = async (organisation) => {
    const row = await db
      .selectFrom('audit_heads')
      .selectAll()
      .where('organisation', '=', organisation)
      .executeTakeFirst();
    return row ?? { organisation, seq: 0, hash: nothingYet };
  };
  return {
    record: (entry) => write((transaction) => recordAudit(transaction, entry)),
    list,
    head,
    async verify(kept = [], signal) {
      const inRows = await db.selectFrom('audit').select('organisation').distinct().execute();
      const inHeads = await db.selectFrom('audit_heads').select('organisation').execute();
      const names = new Set([...inRows, ...inHeads, ...kept].map(({ organisation }) => organisation));
      let rows = 0;
      for (const organisation of [...names].sort()) {
        const signed = kept.filter((one) => one.organisation === organisation);
        const looked = await verifyChain(organisation, signed, list, head, signal);
        rows += looked.rows;
        if (looked.broken) return { rows, broken: looked.broken };
      }
      return { rows, broken: undefined };
    },
  };
}

async function verifyChain(
  organisation: string,
  kept: readonly AuditHead[],
  list: AuditStore['list'],
  readHead: AuditStore['head'],
  signal: AbortSignal | undefined,
): Promise<{ rows: number; broken: BrokenAudit | undefined }> {
  const head = await readHead(organisation);
  const ends = [head, ...kept].filter(({ seq }) => seq > 0);
  const furthest = Math.max(0, ...ends.map(({ seq }) => seq));
  let [seq, hash] = [0, nothingYet];
  const broken = (why: BrokenAudit['why'], at: number) => ({ rows: seq, broken: { organisation, seq: at, why } });
  for (;;) {
    signal?.throwIfAborted();
    const page = await list(organisation, seq, atOnce);
    for (const row of page) {
      if (row.seq !== seq + 1) return broken('missing', seq + 1);
      if (row.hash !== hashOf(hash, row)) return broken('changed', row.seq);
      [seq, hash] = [row.seq, row.hash];
      const end = ends.find((one) => one.seq === row.seq && one.hash !== row.hash);
      if (end) return broken(end === head ? 'changed' : 'not-as-signed', row.seq);
    }
    if (page.length < atOnce) break;
  }
  if (seq < furthest) return broken('missing', seq + 1);
  // Read again, after the rows: each row came with its head, so a head that knows less was set back, or a row slipped in.
  const known = await readHead(organisation);
  return seq > known.seq ? broken('changed', known.seq + 1) : { rows: seq, broken: undefined };
}

function hashOf(before: string, { organisation, seq, at, actor, action, subject, detail = {} }: Hashed): string {
  const row = canonicalJson({ organisation, seq, at, actor, action, subject, detail });
  return createHash('sha256').update(before).update(row).digest('hex');
}

type Hashed = Omit<AuditRow, 'hash'>;

function rowFrom({ actor, name, role, detail, ...rest }: Selectable<Tables['audit']>): AuditRow {
  return {
    ...rest,
    actor: { id: actor, name, role },
    detail: JSON.parse(detail) as NonNullable<AuditEntry['detail']>,
  };
}

/** An id has no blank in it, and is short. */
const id = /^[\w.:@/+*=~-]{0,200}$/;

function mustHoldNoWords({ action, subject, detail = {} }: AuditEntry): void {
  for (const text of [action, subject, ...Object.keys(detail), ...Object.values(detail)]) {
    if (typeof text === 'string' && !id.test(text)) throw new TypeError('The audit trail holds ids, and no words');
  }
}
