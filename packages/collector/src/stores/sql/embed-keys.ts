import type { JWK } from 'jose';
import type { Kysely, Selectable } from 'kysely';
import { operator } from '../audit-store.ts';
import type { EmbedKey, EmbedKeyStore } from '../embed-key-store.ts';
import { recordAudit } from './audit.ts';
import type { Writer } from './group-commit.ts';
import type { Tables } from './tables.ts';

/** The keys of portals, in SQL. */
export function sqlEmbedKeys(db: Kysely<Tables>, { write }: Writer): EmbedKeyStore {
  const of = (organisation: string) =>
    db.selectFrom('embed_keys').selectAll().where('organisation', '=', organisation).orderBy('kid');
  return {
    async add({ organisation, kid, name, material }) {
      const changed = { name, material: JSON.stringify(material) };
      await write(async (transaction) => {
        await transaction
          .insertInto('embed_keys')
          .values({ organisation, kid, ...changed })
          .onConflict((conflict) => conflict.columns(['organisation', 'kid']).doUpdateSet(changed))
          .execute();
        await recordAudit(transaction, {
          organisation,
          at: Date.now(),
          actor: operator,
          action: 'add-embed-key',
          subject: kid,
        });
      });
    },
    remove: (organisation, kid) =>
      write(async (transaction) => {
        const gone = await transaction
          .deleteFrom('embed_keys')
          .where('organisation', '=', organisation)
          .where('kid', '=', kid)
          .returning('kid')
          .execute();
        if (gone.length === 0) return false;
        await recordAudit(transaction, {
          organisation,
          at: Date.now(),
          actor: operator,
          action: 'remove-embed-key',
          subject: kid,
        });
        return true;
      }),
    async read(organisation, kid) {
      const row = await of(organisation).where('kid', '=', kid).executeTakeFirst();
      return row && keyFrom(row);
    },
    async list(organisation) {
      return (await of(organisation).execute()).map(keyFrom);
    },
  };
}

function keyFrom({ material, ...row }: Selectable<Tables['embed_keys']>): EmbedKey {
  return { ...row, material: JSON.parse(material) as JWK };
}
