import type { AlwaysEvent } from '@always-kit/contract';
import type { Kysely, Transaction } from 'kysely';
import type { AuditEntry } from '../audit-store.ts';
import type { AlwaysEventStore } from '../always-event-store.ts';
import { recordAudit } from './audit.ts';
import type { Engine } from './engine.ts';
import type { Writer } from './group-commit.ts';
import type { Tables } from './tables.ts';
import { tellWebhooks } from './tell-webhooks.ts';

/** Always Events in SQL. The revision is a column, so that a change is one statement that a stale one cannot pass. */
export function sqlAlwaysEvents(
  db: Kysely<Tables>,
  { write }: Writer,
  engine: Pick<Engine, 'list' | 'listed'>,
): AlwaysEventStore {
  const stored = (organisation: string) =>
    db.selectFrom('always_events').select('content').where('organisation', '=', organisation);

  return {
    async list(organisation) {
      const rows = await stored(organisation).orderBy('id').execute();
      return rows.map(({ content }) => JSON.parse(content) as AlwaysEvent);
    },
    async read(organisation, id) {
      const row = await stored(organisation).where('id', '=', id).executeTakeFirst();
      return row && (JSON.parse(row.content) as AlwaysEvent);
    },
    async create(organisation, alwaysEvent, entry) {
      const { id, revision } = alwaysEvent;
      return write(async (transaction) => {
        const created = await transaction
          .insertInto('always_events')
          .values({ organisation, id, revision, content: JSON.stringify(alwaysEvent) })
          .onConflict((conflict) => conflict.columns(['organisation', 'id']).doNothing())
          .returning('id')
          .execute();
        if (created.length > 0 && entry) await tell(transaction, engine, alwaysEvent, entry);
        return created.length > 0;
      });
    },
    async replace(organisation, alwaysEvent, revision, entry) {
      return write(async (transaction) => {
        const replaced = await transaction
          .updateTable('always_events')
          .set({ revision: alwaysEvent.revision, content: JSON.stringify(alwaysEvent) })
          .where('organisation', '=', organisation)
          .where('id', '=', alwaysEvent.id)
          .where('revision', '=', revision)
          .returning('id')
          .execute();
        if (replaced.length > 0 && entry) await tell(transaction, engine, alwaysEvent, entry);
        return replaced.length > 0;
      });
    },
  };
}

/** Writes a change down, and tells whoever wants to be told. */
async function tell(
  transaction: Transaction<Tables>,
  engine: Pick<Engine, 'list' | 'listed'>,
  { id, service, revision }: AlwaysEvent,
  entry: AuditEntry,
): Promise<void> {
  await recordAudit(transaction, entry);
  const { organisation, at } = entry;
  const data = { alwaysEvent: id, service, revision };
  await tellWebhooks(transaction, engine, [{ organisation, event: 'always-event.changed', at, data }]);
}
