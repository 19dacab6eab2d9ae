import type { Person } from '@always-kit/contract';
import type { Kysely, Selectable } from 'kysely';
import type { IdentityStore, Organisation, SiteKey, StaffToken } from '../store.ts';
import type { Writer } from './group-commit.ts';
import type { Tables } from './tables.ts';

/** Organisations, services, site keys and staff tokens in SQL. */
export function sqlIdentities(db: Kysely<Tables>, { write }: Writer): IdentityStore {
  return {
    async addOrganisation({ id, name, staffOrigins }) {
      const changed = { name, staff_origins: JSON.stringify(staffOrigins) };
      await write((transaction) =>
        transaction
          .insertInto('organisations')
          .values({ id, ...changed })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(changed))
          .execute(),
      );
    },
    async addService({ organisation, id, name }) {
      await write((transaction) =>
        transaction
          .insertInto('services')
          .values({ organisation, id, name })
          .onConflict((conflict) => conflict.columns(['organisation', 'id']).doUpdateSet({ name }))
          .execute(),
      );
    },
    async addSiteKey({ key, organisation, name, services, origins }) {
      const changed = { name, services: JSON.stringify(services), origins: JSON.stringify(origins) };
      const added = await write((transaction) =>
        transaction
          .insertInto('site_keys')
          .values({ key, organisation, ...changed })
          .onConflict((conflict) =>
            conflict.column('key').doUpdateSet(changed).where('site_keys.organisation', '=', organisation),
          )
          .returning('key')
          .execute(),
      );
      return added.length > 0;
    },
    async addStaffToken({ hash, organisation, person, expiresAt }) {
      const changed = { person: JSON.stringify(person), expires_at: expiresAt ?? null };
      const added = await write((transaction) =>
        transaction
          .insertInto('staff_tokens')
          .values({ hash, organisation, ...changed })
          .onConflict((conflict) =>
            conflict.column('hash').doUpdateSet(changed).where('staff_tokens.organisation', '=', organisation),
          )
          .returning('hash')
          .execute(),
      );
      return added.length > 0;
    },
    async removeSiteKey(key) {
      const gone = await write((transaction) =>
        transaction.deleteFrom('site_keys').where('key', '=', key).returning('key').execute(),
      );
      return gone.length > 0;
    },
    async removeStaffToken(hash) {
      const gone = await write((transaction) =>
        transaction.deleteFrom('staff_tokens').where('hash', '=', hash).returning('hash').execute(),
      );
      return gone.length > 0;
    },
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

function organisationFrom({ id, name, staff_origins }: Selectable<Tables['organisations']>): Organisation {
  return { id, name, staffOrigins: JSON.parse(staff_origins) as string[] };
}

function siteKeyFrom({ services, origins, ...row }: Selectable<Tables['site_keys']>): SiteKey {
  return { ...row, services: JSON.parse(services) as string[], origins: JSON.parse(origins) as string[] };
}

function staffTokenFrom({ person, expires_at, ...row }: Selectable<Tables['staff_tokens']>): StaffToken {
  return { ...row, person: JSON.parse(person) as Person, expiresAt: expires_at ?? undefined };
}
