import { sql, type Kysely, type UpdateObject } from 'kysely';
import type { WebhookStore } from '../webhook-store.ts';
import { recordAudit } from './audit.ts';
import type { Writer } from './group-commit.ts';
import type { Tables } from './tables.ts';

type Outbox = Pick<WebhookStore, 'take' | 'waiting' | 'delivered' | 'failed' | 'release' | 'again' | 'forgetGivenUp'>;

/** What waits for each receiver, in SQL. */
export function sqlOutbox(db: Kysely<Tables>, { write }: Pick<Writer, 'write'>): Outbox {
  return {
    async take(now, until, limit) {
      if ((await dueIn(db, now).limit(1).execute()).length === 0) return []; // asked each second, so nothing is written for it
      return write(async (transaction) => {
        const due = await dueIn(transaction, now).orderBy('w.next_at').limit(limit).execute();
        for (const { organisation, id } of due) await set(transaction, organisation, id, { next_at: until });
        return due;
      });
    },
    waiting({ organisation, id }, limit) {
      return db
        .selectFrom('webhook_outbox')
        .select(['id', 'body', 'tries', 'put_at as putAt'])
        .where('organisation', '=', organisation)
        .where('webhook', '=', id)
        .where('given_up', '=', 0)
        .orderBy('id')
        .limit(limit)
        .execute();
    },
    async delivered({ organisation, id }, message, now) {
      await write(async (transaction) => {
        await transaction
          .deleteFrom('webhook_outbox')
          .where('organisation', '=', organisation)
          .where('id', '=', message)
          .execute();
        await set(transaction, organisation, id, { delivered_at: now, tries: 0 });
      });
    },
    async failed({ organisation, id }, message, { givenUp, givenUpBefore, nextAt }) {
      await write(async (transaction) => {
        await transaction
          .updateTable('webhook_outbox')
          .set({ tries: sql`tries + 1`, given_up: givenUp ? 1 : 0 })
          .where('organisation', '=', organisation)
          .where('id', '=', message)
          .execute();
        await transaction
          .updateTable('webhook_outbox')
          .set({ given_up: 1 })
          .where('organisation', '=', organisation)
          .where('webhook', '=', id)
          .where('given_up', '=', 0)
          .where('put_at', '<', givenUpBefore)
          .execute();
        await set(transaction, organisation, id, { tries: sql<number>`tries + 1`, next_at: nextAt });
      });
    },
    async release({ organisation, id }, nextAt) {
      await write((transaction) => set(transaction, organisation, id, { next_at: nextAt }));
    },
    again({ organisation, id }, now, entry) {
      return write(async (transaction) => {
        const [found] = await set(transaction, organisation, id, { tries: 0, next_at: now });
        if (found === undefined) return undefined;
        const back = await transaction
          .updateTable('webhook_outbox')
          .set({ given_up: 0, tries: 0, put_at: now })
          .where('organisation', '=', organisation)
          .where('webhook', '=', id)
          .where('given_up', '=', 1)
          .returning('id')
          .execute();
        await recordAudit(transaction, { ...entry, detail: { messages: back.length } });
        return back.length;
      });
    },
    async forgetGivenUp(before) {
      await write(async (transaction) => {
        const organisations = transaction.selectFrom('organisations').select('id');
        await transaction
          .deleteFrom('webhook_outbox')
          .where('organisation', 'in', organisations)
          .where('given_up', '=', 1)
          .where('put_at', '<', before)
          .execute();
      });
    },
  };
}

/** Receivers to whom something may be sent, and for whom something waits. */
function dueIn(db: Kysely<Tables>, now: number) {
  return db
    .selectFrom('webhooks as w')
    .select(['w.organisation', 'w.id', 'w.url', 'w.secret', 'w.tries'])
    .where('w.next_at', '<=', now)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('webhook_outbox as o')
          .select('o.id')
          .whereRef('o.organisation', '=', 'w.organisation')
          .whereRef('o.webhook', '=', 'w.id')
          .where('o.given_up', '=', 0),
      ),
    );
}

function set(
  db: Kysely<Tables>,
  organisation: string,
  id: string,
  values: UpdateObject<Tables, 'webhooks'>,
): Promise<{ id: string }[]> {
  return db
    .updateTable('webhooks')
    .set(values)
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .returning('id')
    .execute();
}
