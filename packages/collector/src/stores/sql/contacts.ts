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
        if (numDeletedRows > 0n && entry) await recordAudit(transaction, entry);
        return numDeletedRows > 0n;
      });
    },
    async forgetBefore(day) {
      const { numDeletedRows } = await write((transaction) =>
        transaction.deleteFrom('contacts').where('day', '<', day).executeTakeFirst(),
      );
      return Number(numDeletedRows);
    },
  };
}

interface ComingIn {
  readonly contact: KeptContact;
  readonly entry: AuditEntry;
}

/** Contacts that come from elsewhere, all of a group: the audit trail is gone through, and their order hidden, once for all. */
function takeInAll(engine: Pick<Engine, 'hideOrder'>): JobForMany<ComingIn, Put | 'forgotten'> {
  return async (transaction, comingIn) => {
    const forgotten = new Map<string, ReadonlySet<string>>();
    for (const [organisation, ofOne] of Map.groupBy(comingIn, ({ entry }) => entry.organisation)) {
      forgotten.set(organisation, await forgottenOf(transaction, organisation, ofOne));
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

/** Who of them was forgotten. Nothing is left of them but that it was done, and to which id. */
async function forgottenOf(
  transaction: Transaction<Tables>,
  organisation: string,
  comingIn: readonly ComingIn[],
): Promise<ReadonlySet<string>> {
  const found = await transaction
    .selectFrom('audit')
    .select('subject')
    .where('organisation', '=', organisation)
    .where('action', '=', 'forget-contact')
    .where(
      'subject',
      'in',
      comingIn.map(({ contact }) => contact.id),
    )
    .execute();
  return new Set(found.map(({ subject }) => subject));
}

/**
 * What is kept of a contact's id. The id itself holds the millisecond it was made in, and so does the response's that was
 * made just before: by the two a name could be put to the answers. Nobody can guess the 74 random bits behind the hash.
 */
function keyOf(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}
