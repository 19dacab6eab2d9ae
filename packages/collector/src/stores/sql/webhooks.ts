import { createUuid } from '@always-kit/contract';
import { sql, type CompiledQuery, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { Happening, WaitingMessage, WebhookStore } from '../webhook-store.ts';
import { recordAudit } from './audit.ts';
import type { Engine } from './engine.ts';
import type { Writer } from './group-commit.ts';
import { overRows } from './over-rows.ts';
import type { Tables } from './tables.ts';

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
          .values({ organisation, id, url, events: JSON.stringify(events), secret, delivered_at: null })
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
    take(now, until, limit) {
      return write(async (transaction) => {
        const due = await transaction
          .selectFrom('webhook_outbox as o')
          .innerJoin('webhooks as w', (join) =>
            join.onRef('w.organisation', '=', 'o.organisation').onRef('w.id', '=', 'o.webhook'),
          )
          .select(['o.id', 'o.organisation', 'o.webhook', 'w.url', 'w.secret', 'o.body', 'o.tries'])
          .where('o.given_up', '=', 0)
          .where('o.next_at', '<=', now)
          .orderBy('o.next_at')
          .limit(limit)
          .execute();
        if (due.length === 0) return [];
        await transaction
          .updateTable('webhook_outbox')
          .set({ next_at: until })
          .where('organisation', 'in', [...new Set(due.map(({ organisation }) => organisation))])
          .where(
            'id',
            'in',
            due.map(({ id }) => id),
          )
          .execute();
        return due satisfies WaitingMessage[];
      });
    },
    async delivered({ id, organisation, webhook }, now) {
      await write(async (transaction) => {
        await transaction
          .deleteFrom('webhook_outbox')
          .where('organisation', '=', organisation)
          .where('id', '=', id)
          .execute();
        await transaction
          .updateTable('webhooks')
          .set({ delivered_at: now })
          .where('organisation', '=', organisation)
          .where('id', '=', webhook)
          .execute();
      });
    },
    async failed({ id, organisation, tries }, nextAt) {
      await write(async (transaction) => {
        const next = nextAt === undefined ? { given_up: 1 } : { next_at: nextAt };
        await transaction
          .updateTable('webhook_outbox')
          .set({ tries: tries + 1, ...next })
          .where('organisation', '=', organisation)
          .where('id', '=', id)
          .execute();
      });
    },
  };
}

type Webhook = Pick<Selectable<Tables['webhooks']>, 'organisation' | 'id' | 'events'>;

const webhooksOf = overRows(
  { organisation: 'text' },
  (organisations) => sql<Webhook>`
    select organisation, id, events from webhooks where organisation in (select organisation from ${organisations})`,
);

/** Puts a message for whoever wants to be told of it into the outbox, in the transaction of what happened. */
export async function tellWebhooks(
  transaction: Transaction<Tables>,
  engine: Pick<Engine, 'list' | 'listed'>,
  happenings: readonly Happening[],
): Promise<void> {
  const { rows: webhooks } = await transaction.executeQuery(webhooksToTell(transaction, engine, happenings));
  for (const one of messagesFor(transaction, webhooks, happenings)) await transaction.executeQuery(one);
}

/** What asks for the webhooks of those in whose organisation something happened. */
export function webhooksToTell(
  db: Kysely<Tables>,
  engine: Pick<Engine, 'list' | 'listed'>,
  happenings: readonly Pick<Happening, 'organisation'>[],
): CompiledQuery<Webhook> {
  const organisations = [...new Set(happenings.map(({ organisation }) => organisation))];
  return webhooksOf.statement(
    db,
    engine,
    organisations.map((organisation) => ({ organisation })),
  );
}

/** What puts the messages for `webhooks` into the outbox. */
export function messagesFor(
  db: Kysely<Tables>,
  webhooks: readonly Webhook[],
  happenings: readonly Happening[],
): CompiledQuery[] {
  if (webhooks.length === 0) return [];
  const messages = happenings.flatMap(({ organisation, event, at, data }) =>
    webhooks
      .filter((one) => one.organisation === organisation && (JSON.parse(one.events) as string[]).includes(event))
      .map(({ id: webhook }) => ({
        id: createUuid(),
        organisation,
        webhook,
        body: JSON.stringify({ type: event, timestamp: new Date(at).toISOString(), data: { organisation, ...data } }),
        tries: 0,
        next_at: at,
        given_up: 0,
      })),
  );
  return Array.from({ length: Math.ceil(messages.length / 100) }, (_, part) => {
    const some = messages.slice(100 * part, 100 * (part + 1));
    return db.insertInto('webhook_outbox').values(some).compile();
  });
}
