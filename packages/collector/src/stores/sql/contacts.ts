import { createHash } from 'node:crypto';
import type { Contact, KeptContact } from '@always-kit/contract';
import type { Kysely, Transaction } from 'kysely';
import { canonicalJson } from '../../canonical-json.ts';
import type { AuditEntry } from '../audit-store.ts';
import type { ContactStore } from '../contact-store.ts';
import type { Put } from '../store.ts';
import { recordAudit } from './audit.ts';
import type { Engine } from './engine.ts';
import type { JobForMany, Writer } from './group-commit.ts';
import type { Tables } from './tables.ts';

/** Contacts in SQL. */
export function sqlContacts(
  db: Kysely<Tables>,
  { write, together }: Writer,
  engine: Pick<Engine, 'hideOrder'>,
): ContactStore {
  const takeIn = together(takeInAll(engine));
  return {
    takeIn: (contact, entry) => takeIn({ contact, entry }),
    put(organisation, { id, service, ...reach }, day) {
      const key = keyOf(id);
      const content = canonicalJson({ service, ...reach });
      return write(async (transaction) => {
        const there = await transaction
          .selectFrom('contacts')
          .select(['content', 'day'])
          .where('organisation', '=', organisation)
          .where('key', '=', key)
          .executeTakeFirst();
        if (there) return { put: there.content === content ? 'repeated' : 'conflict', day: there.day };
        if ((await forgottenOf(transaction, organisation, [key])).has(key)) return { put: 'forgotten', day };
        await transaction.insertInto('contacts').values({ organisation, key, day, content }).execute();
        await engine.hideOrder(transaction, organisation);
        return { put: 'stored', day };
      });
    },
    async list(organisation) {
      const rows = await db
        .selectFrom('contacts')
        .select(['key', 'day', 'content'])
        .where('organisation', '=', organisation)
        .orderBy('day')
        .orderBy('key')
        .execute();
      return rows.map(({ key, day, content }): KeptContact => ({
        ...(JSON.parse(content) as Omit<Contact, 'id'>),
        id: key,
        storedOn: day,
      }));
    },
    forget(organisation, id, entry) {
      return write(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('contacts')
          .where('organisation', '=', organisation)
          .where('key', '=', id)
          .executeTakeFirst();
        if (numDeletedRows === 0n) return false;
        await transaction
          .insertInto('contacts_forgotten')
          .values({ organisation, key: id, day: dayOf(entry.at) })
          .execute();
        await recordAudit(transaction, entry);
        return true;
      });
    },
    async forgetBefore(day, today) {
      const { numDeletedRows } = await write(async (transaction) => {
        await transaction
          .insertInto('contacts_forgotten')
          .columns(['organisation', 'key', 'day'])
          .expression(
            transaction
              .selectFrom('contacts')
              .select(({ cast, val }) => ['organisation', 'key', cast<string>(val(today), 'text').as('day')])
              .where('day', '<', day),
          )
          .onConflict((conflict) => conflict.columns(['organisation', 'key']).doNothing()) // another instance may be at it
          .execute();
        return transaction.deleteFrom('contacts').where('day', '<', day).executeTakeFirst();
      });
      return Number(numDeletedRows);
    },
  };
}

interface ComingIn {
  readonly contact: KeptContact;
  readonly entry: AuditEntry;
}

/** Contacts that come from elsewhere, all of a group: who was forgotten is looked up, and their order hidden, once for all. */
function takeInAll(engine: Pick<Engine, 'hideOrder'>): JobForMany<ComingIn, Put | 'forgotten'> {
  return async (transaction, comingIn) => {
    const forgotten = new Map<string, ReadonlySet<string>>();
    for (const [organisation, ofOne] of Map.groupBy(comingIn, ({ entry }) => entry.organisation)) {
      const keys = ofOne.map(({ contact }) => contact.id);
      forgotten.set(organisation, await forgottenOf(transaction, organisation, keys));
    }
    const outcomes: (Put | 'forgotten')[] = [];
    const grown = new Set<string>();
    for (const one of comingIn) {
      const { organisation } = one.entry;
      const gone = forgotten.get(organisation)?.has(one.contact.id) === true;
      const outcome = gone ? 'forgotten' : await takeInOne(transaction, one);
      if (outcome === 'stored') grown.add(organisation);
      outcomes.push(outcome);
    }
    for (const organisation of grown) await engine.hideOrder(transaction, organisation);
    return outcomes;
  };
}

async function takeInOne(
  transaction: Transaction<Tables>,
  { contact: { id: key, storedOn: day, ...reach }, entry }: ComingIn,
): Promise<Put> {
  const { organisation } = entry;
  const content = canonicalJson(reach);
  const [stored] = await transaction
    .insertInto('contacts')
    .values({ organisation, key, day, content })
    .onConflict((conflict) => conflict.columns(['organisation', 'key']).doNothing())
    .returning('key')
    .execute();
  if (stored) {
    await recordAudit(transaction, entry);
    return 'stored';
  }
  const there = await transaction
    .selectFrom('contacts')
    .select(['content', 'day'])
    .where('organisation', '=', organisation)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  return there.content === content && there.day === day ? 'repeated' : 'conflict';
}

/** Who of them was forgotten. Nothing is left of them but the hash of an id, and the day on which it was done. */
async function forgottenOf(
  transaction: Transaction<Tables>,
  organisation: string,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await transaction
    .selectFrom('contacts_forgotten')
    .select('key')
    .where('organisation', '=', organisation)
    .where('key', 'in', keys)
    .execute();
  return new Set(found.map(({ key }) => key));
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/**
 * What is kept of a contact's id. The id itself holds the millisecond it was made in, and so does the response's that was
 * made just before: by the two a name could be put to the answers. Nobody can guess the 74 random bits behind the hash.
 */
function keyOf(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}
