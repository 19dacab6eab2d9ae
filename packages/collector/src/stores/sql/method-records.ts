import { singleForms, type EntryForm, type RecordEntry } from '@always-kit/contract';
import type { Kysely, Selectable, Transaction } from 'kysely';
import { canonicalJson } from '../../canonical-json.ts';
import { responseOf } from '../../record/response-of.ts';
import type { AuditEntry } from '../audit-store.ts';
import type { FiledEntry, MethodRecordStore, WrittenEntry } from '../method-record-store.ts';
import { recordAudit } from './audit.ts';
import type { Engine } from './engine.ts';
import type { Writer } from './group-commit.ts';
import { isStillSaid } from './quotes.ts';
import type { Tables } from './tables.ts';
import { tellWebhooks } from './tell-webhooks.ts';

type Row = Selectable<Tables['record_entries']>;
type Lists = Pick<Engine, 'list' | 'listed'>;

/** The record in SQL. The revision is a column, and what is there is looked at in the transaction that writes. */
export function sqlMethodRecords(db: Kysely<Tables>, { write }: Writer, engine: Lists): MethodRecordStore {
  const there = (on: Kysely<Tables>, organisation: string, alwaysEvent: string, id: string) =>
    on
      .selectFrom('record_entries')
      .selectAll()
      .where('organisation', '=', organisation)
      .where('always_event', '=', alwaysEvent)
      .where('id', '=', id)
      .executeTakeFirst();

  return {
    async entries(organisation, alwaysEvent, forms) {
      let asked = db
        .selectFrom('record_entries')
        .select('content')
        .where('organisation', '=', organisation)
        .where('always_event', '=', alwaysEvent)
        .where('removed_at', 'is', null);
      if (forms !== undefined) asked = asked.where('form', 'in', forms);
      const rows = await asked.orderBy('since').orderBy('id').execute();
      return rows.flatMap((row) => entryIn(row) ?? []);
    },
    async read(organisation, alwaysEvent, id) {
      return entryIn(await there(db, organisation, alwaysEvent, id));
    },
    write(organisation, filed, revision, audit) {
      return write(async (transaction) => {
        const { alwaysEvent, entry } = filed;
        const row = await there(transaction, organisation, alwaysEvent, entry.id);
        const judged = judge(row, filed, revision);
        if (judged !== 'write') return judged;
        return put(transaction, organisation, filed, row, audit);
      });
    },
    takeIn(organisation, filed, audit) {
      return write(async (transaction) => {
        const { alwaysEvent, entry } = filed;
        const row = await there(transaction, organisation, alwaysEvent, entry.id);
        const before = entryIn(row);
        if (row && !before) return { put: 'removed' };
        if (before) {
          return asGivenOut(before) === asGivenOut(entry) ? { put: 'repeated', entry: before } : { put: 'conflict' };
        }
        return put(transaction, organisation, filed, undefined, audit, true);
      });
    },
    remove(organisation, { alwaysEvent, service, id, token, at }, audit) {
      return write(async (transaction) => {
        const row = await there(transaction, organisation, alwaysEvent, id);
        if (!row || row.removed_at !== null) return undefined;
        await transaction
          .updateTable('record_entries')
          .set({ content: null, response: null, removed_at: at, written_by: token })
          .where('organisation', '=', organisation)
          .where('always_event', '=', alwaysEvent)
          .where('id', '=', id)
          .execute();
        const { form } = row;
        await recordAudit(transaction, { ...audit, detail: { alwaysEvent, form } });
        const data = { alwaysEvent, service, entry: id, form, change: 'removed' };
        await tellWebhooks(transaction, engine, [{ organisation, event: 'record.changed', at, data }]);
        return form as EntryForm;
      });
    },
  };

  /** @param asItIs keeps the revision and the days it comes with: of what was written elsewhere */
  async function put(
    transaction: Transaction<Tables>,
    organisation: string,
    { alwaysEvent, service, entry: given, token }: FiledEntry,
    row: Row | undefined,
    audit: AuditEntry,
    asItIs = false,
  ): Promise<WrittenEntry> {
    const response = responseOf(given) ?? null;
    if (response !== null && !(await isStillSaid(transaction, organisation, response))) return { put: 'not-said' };
    const before = entryIn(row);
    const entry: RecordEntry = asItIs
      ? given
      : { ...given, revision: (row?.revision ?? 0) + 1, since: before?.since ?? given.since };
    const { id, form, revision } = entry;
    const values = {
      ...{ form, revision, response, written_by: token, since: Date.parse(entry.since), removed_at: null },
      content: JSON.stringify(entry),
    };
    await transaction
      .insertInto('record_entries')
      .values({ organisation, always_event: alwaysEvent, id, ...values })
      .onConflict((conflict) => conflict.columns(['organisation', 'always_event', 'id']).doUpdateSet(values))
      .execute();
    await recordAudit(transaction, { ...audit, detail: { alwaysEvent, form, revision } });
    const data = { alwaysEvent, service, entry: id, form, revision, change: 'written' };
    await tellWebhooks(transaction, engine, [{ organisation, event: 'record.changed', at: audit.at, data }]);
    return { put: before ? 'changed' : 'stored', entry };
  }
}

/** Whether to write, or what there is to say instead. */
function judge(
  row: Row | undefined,
  { entry, token }: FiledEntry,
  revision: number | undefined,
): WrittenEntry | 'write' {
  const isSingle = singleForms.some((form) => form === entry.form);
  if (!row) return revision === undefined ? 'write' : { put: 'stale' };
  // A form that there is one of can be begun anew. Any other id is made once, and what came under it late is a repeat.
  const before = entryIn(row);
  if (!before) {
    if (isSingle) return revision === undefined ? 'write' : { put: 'stale' };
    return { put: 'removed' };
  }
  if (before.form !== entry.form) return { put: 'conflict' };
  const isRepeat =
    row.written_by === token && row.revision === (revision ?? 0) + 1 && whatWasSent(before) === whatWasSent(entry);
  if (isRepeat) return { put: 'repeated', entry: before };
  if (revision === undefined) return { put: isSingle ? 'stale' : 'conflict' };
  return row.revision === revision ? 'write' : { put: 'stale' };
}

/** What is written in a row; nothing in one of an entry that was taken out. */
function entryIn(row: Pick<Row, 'content'> | undefined): RecordEntry | undefined {
  return typeof row?.content === 'string' ? (JSON.parse(row.content) as RecordEntry) : undefined;
}

/** What a person wrote, without what the collector says of it. */
function whatWasSent({ form, content, setAside }: RecordEntry): string {
  return canonicalJson({ form, content, setAside });
}

/** As another collector gave it out. */
function asGivenOut(entry: RecordEntry): string {
  return canonicalJson({ ...entry, takenIn: undefined });
}
