import { sql } from 'kysely';
import type { PutResponse } from '../response-store.ts';
import type { Engine } from './engine.ts';
import type { WholeForMany } from './group-commit.ts';
import { overRows } from './over-rows.ts';
import { inOrderOfNames, inserts, keyColumns, keyOf, monthsOf, nameOf, type ReadyResponse } from './put-responses.ts';

/**
 * Stores a group in one way to the database where every response of it is new and nobody is to be told, as is nearly always so; else
 * does nothing. A key that another instance stored just then fails it, and it is done again.
 *
 * @param told the organisations that have webhooks, as far as was seen: for them it is not even tried
 */
export function putAllNew(
  engine: Pick<Engine, 'list' | 'listed' | 'makeRoom' | 'unlessFound'>,
  told: ReadonlySet<string>,
): WholeForMany<ReadyResponse, PutResponse> {
  return async (db, ready) => {
    if (ready.some(({ accepted }) => told.has(accepted.organisation))) return undefined;
    const named = new Map(ready.map((one) => [nameOf(one.accepted), one]));
    if (named.size < ready.length) return undefined; // one repeats another
    const inOrder = inOrderOfNames(named);
    await engine.makeRoom(monthsOf(inOrder));
    const keys = inOrder.map(({ accepted }) => keyOf(accepted));
    const isDone = await engine.unlessFound(db, keyOrWebhook.statement(db, engine, keys), (lists) => [
      insertKeys.statement(db, lists, keys),
      ...inserts(db, lists, inOrder),
    ]);
    if (!isDone) return undefined;
    return ready.map(({ accepted: { receivedAt } }): PutResponse => ({ put: 'stored', receivedAt }));
  };
}

/**
 * Finds a key that is there, or a webhook of one of the organisations. Each key is asked for by itself: PostgreSQL keeps how it does
 * this, and where it began with few keys, it would read through all of them for a join long after they were many.
 */
const keyOrWebhook = overRows(
  keyColumns,
  (keys) => sql`
    select 1 from (select organisation, id from ${keys}) as asked
    where (select k.day from response_keys as k where k.organisation = asked.organisation and k.id = asked.id) is not null
    or exists (select 1 from webhooks as w where w.organisation = asked.organisation)`,
);

/** Fails where a key is there. */
const insertKeys = overRows(
  keyColumns,
  (keys) => sql`insert into response_keys (organisation, id, day) select organisation, id, day from ${keys} where true`,
);
