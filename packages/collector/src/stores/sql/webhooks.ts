import type { Kysely } from 'kysely';
import type { WebhookStore } from '../webhook-store.ts';
import { recordAudit } from './audit.ts';
import type { Writer } from './group-commit.ts';
import type { Tables } from './tables.ts';
import { sqlOutbox } from './webhook-outbox.ts';

/** Webhooks and the messages for them, in SQL. */
export function sqlWebhooks(db: Kysely<Tables>, { write }: Writer): WebhookStore {
  return {
    async list(organisation) {
      const [webhooks, counts] = await Promise.all([
        db.selectFrom('webhooks').selectAll().where('organisation', '=', organisation).orderBy('id').execute(),
        db
          .selectFrom('webhook_outbox')
          .select(({ fn }) => ['webhook', 'given_up', fn.countAll<number>().as('count')])
          .where('organisation', '=', organisation)
          .groupBy(['webhook', 'given_up'])
          .execute(),
      ]);
      const countOf = (webhook: string, givenUp: number): number =>
        counts.find((one) => one.webhook === webhook && one.given_up === givenUp)?.count ?? 0;
      return webhooks.map(({ id, url, events, delivered_at }) => ({
        id,
        url,
        events: JSON.parse(events) as string[],
        waiting: countOf(id, 0),
        givenUp: countOf(id, 1),
        ...(delivered_at !== null && { deliveredAt: new Date(delivered_at).toISOString() }),
      }));
    },
    add(organisation, { id, url, events }, secret, entry) {
      return write(async (transaction) => {
        const added = await transaction
          .insertInto('webhooks')
          .values({
            organisation,
            id,
            url,
            events: JSON.stringify(events),
            secret,
            delivered_at: null,
            tries: 0,
            next_at: 0,
          })
          .onConflict((conflict) => conflict.columns(['organisation', 'id']).doNothing())
          .returning('id')
          .execute();
        if (added.length === 0) return false;
        await recordAudit(transaction, entry);
        return true;
      });
    },
    remove(organisation, id, entry) {
      return write(async (transaction) => {
        const removed = await transaction
          .deleteFrom('webhooks')
          .where('organisation', '=', organisation)
          .where('id', '=', id)
          .returning('id')
          .execute();
        if (removed.length === 0) return false;
        await transaction
          .deleteFrom('webhook_outbox')
          .where('organisation', '=', organisation)
          .where('webhook', '=', id)
          .execute();
        await recordAudit(transaction, entry);
        return true;
      });
    },
    ...sqlOutbox(db, { write }),
  };
}
