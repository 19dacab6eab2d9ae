import { createUuid } from '@always-kit/contract';
import { sql, type CompiledQuery, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { Happening } from '../webhook-store.ts';
import type { Engine } from './engine.ts';
import { overRows } from './over-rows.ts';
import type { Tables } from './tables.ts';

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

let latest = 0;

/** Ids in the order in which they are made, also within one millisecond: messages go out in the order of theirs. */
function nextId(): string {
  latest = Math.max(latest + 1, Date.now());
  return createUuid(latest);
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
        id: nextId(),
        organisation,
        webhook,
        body: JSON.stringify({ type: event, timestamp: new Date(at).toISOString(), data: { organisation, ...data } }),
        tries: 0,
        put_at: at,
        given_up: 0,
      })),
  );
  return Array.from({ length: Math.ceil(messages.length / 100) }, (_, part) => {
    const some = messages.slice(100 * part, 100 * (part + 1));
    return db.insertInto('webhook_outbox').values(some).compile();
  });
}
