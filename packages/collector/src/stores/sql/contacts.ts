import { createHash } from 'node:crypto';
import type { Contact, KeptContact } from '@always-kit/contract';
import type { Kysely } from 'kysely';
import { canonicalJson } from '../../canonical-json.ts';
import type { ContactStore } from '../contact-store.ts';
import { recordAudit } from './audit.ts';
import type { Engine } from './engine.ts';
import type { Writer } from './group-commit.ts';
import type { Tables } from './tables.ts';

/** Contacts in SQL. */
export function sqlContacts(db: Kysely<Tables>, { write }: Writer, engine: Pick<Engine, 'hideOrder'>): ContactStore {
  return {
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

/**
 * What is kept of a contact's id. The id itself holds the millisecond it was made in, and so does the response's that was
 * made just before: by the two a name could be put to the answers. Nobody can guess the 74 random bits behind the hash.
 */
function keyOf(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}
