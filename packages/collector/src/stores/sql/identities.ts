import type { Person } from '@always-kit/contract';
import type { Kysely, Selectable, Transaction } from 'kysely';
import { operator, type AuditEntry } from '../audit-store.ts';
import type { IdentityStore, Organisation, SiteKey, SiteKeyRules, StaffToken } from '../identity-store.ts';
import { recordAudit } from './audit.ts';
import type { Writer } from './group-commit.ts';
import type { Tables } from './tables.ts';

/** Organisations, services, site keys and staff tokens in SQL. */
export function sqlIdentities(db: Kysely<Tables>, { write }: Writer): IdentityStore {
  /** What the operator does, with what is written of it. */
  function change(
    what: Pick<AuditEntry, 'action' | 'subject'>,
    job: (transaction: Transaction<Tables>) => Promise<{ organisation: string }[]>,
  ): Promise<boolean> {
    return write(async (transaction) => {
      const changed = await job(transaction);
      for (const { organisation } of changed) {
        await recordAudit(transaction, { organisation, at: Date.now(), actor: operator, ...what });
      }
      return changed.length > 0;
    });
  }

  return {
    async addOrganisation({ id, name, staffOrigins, words }) {
      const changed = { name, staff_origins: JSON.stringify(staffOrigins), words };
      await change({ action: 'add-organisation', subject: id }, (transaction) =>
        transaction
          .insertInto('organisations')
          .values({ id, ...changed })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(changed))
          .returning('id as organisation')
          .execute(),
      );
    },
    async addService({ organisation, id, name }) {
      await change({ action: 'add-service', subject: id }, (transaction) =>
        transaction
          .insertInto('services')
          .values({ organisation, id, name })
          .onConflict((conflict) => conflict.columns(['organisation', 'id']).doUpdateSet({ name }))
          .returning('organisation')
          .execute(),
      );
    },
    addSiteKey({ key, organisation, name, services, origins, rules }) {
      const changed = {
        name,
        services: JSON.stringify(services),
        origins: JSON.stringify(origins),
        rules: rules ? JSON.stringify(rules) : null,
      };
      return change({ action: 'add-site-key', subject: key }, (transaction) =>
        transaction
          .insertInto('site_keys')
          .values({ key, organisation, ...changed })
          .onConflict((conflict) =>
            conflict.column('key').doUpdateSet(changed).where('site_keys.organisation', '=', organisation),
          )
          .returning('organisation')
          .execute(),
      );
    },
    addStaffToken({ hash, organisation, person, expiresAt }) {
      const changed = { person: JSON.stringify(person), expires_at: expiresAt ?? null };
      return change({ action: 'add-token', subject: hash }, (transaction) =>
        transaction
          .insertInto('staff_tokens')
          .values({ hash, organisation, ...changed })
          .onConflict((conflict) =>
            conflict.column('hash').doUpdateSet(changed).where('staff_tokens.organisation', '=', organisation),
          )
          .returning('organisation')
          .execute(),
      );
    },
    removeSiteKey: (key) =>
      change({ action: 'remove-site-key', subject: key }, (transaction) =>
        transaction.deleteFrom('site_keys').where('key', '=', key).returning('organisation').execute(),
      ),
    removeStaffToken: (hash) =>
      change({ action: 'remove-token', subject: hash }, (transaction) =>
        transaction.deleteFrom('staff_tokens').where('hash', '=', hash).returning('organisation').execute(),
      ),
    async organisation(id) {
      const row = await db.selectFrom('organisations').selectAll().where('id', '=', id).executeTakeFirst();
      return row && organisationFrom(row);
    },
    async organisations() {
      return (await db.selectFrom('organisations').selectAll().orderBy('id').execute()).map(organisationFrom);
    },
    services(organisation) {
      return db.selectFrom('services').selectAll().where('organisation', '=', organisation).orderBy('id').execute();
    },
    async siteKey(key) {
      const row = await db.selectFrom('site_keys').selectAll().where('key', '=', key).executeTakeFirst();
      return row && siteKeyFrom(row);
    },
    async siteKeys() {
      return (await db.selectFrom('site_keys').selectAll().orderBy('organisation').orderBy('name').execute()).map(
        siteKeyFrom,
      );
    },
    async staffToken(hash) {
      const row = await db.selectFrom('staff_tokens').selectAll().where('hash', '=', hash).executeTakeFirst();
      return row && staffTokenFrom(row);
    },
    async staffTokens() {
      return (await db.selectFrom('staff_tokens').selectAll().orderBy('organisation').execute()).map(staffTokenFrom);
    },
  };
}

function organisationFrom({ id, name, staff_origins, words }: Selectable<Tables['organisations']>): Organisation {
  // Whatever is not known to be "keep" is not kept.
  return {
    id,
    name,
    staffOrigins: JSON.parse(staff_origins) as string[],
    words: words === 'keep' ? 'keep' : 'redact',
  };
}

function siteKeyFrom({ services, origins, rules, ...row }: Selectable<Tables['site_keys']>): SiteKey {
  return {
    ...row,
    services: JSON.parse(services) as string[],
    origins: JSON.parse(origins) as string[],
    ...(rules !== null && { rules: JSON.parse(rules) as SiteKeyRules }),
  };
}

function staffTokenFrom({ person, expires_at, ...row }: Selectable<Tables['staff_tokens']>): StaffToken {
  return { ...row, person: JSON.parse(person) as Person, expiresAt: expires_at ?? undefined };
}
