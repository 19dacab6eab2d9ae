import type { Kysely } from 'kysely';
import type { OwnKeysStore } from '../own-keys-store.ts';
import type { Writer } from './group-commit.ts';
import type { Tables } from './tables.ts';

/** The one row that there is. */
const ours = 'collector';

/** By what the collector knows its own keys again, in SQL. */
export function sqlOwnKeys(db: Kysely<Tables>, { write }: Writer): OwnKeysStore {
  const read = async (from: Kysely<Tables>): Promise<string | undefined> => {
    const row = await from.selectFrom('own_keys').select('fingerprint').where('name', '=', ours).executeTakeFirst();
    return row?.fingerprint;
  };
  return {
    fingerprint: () => read(db),
    claim(fingerprint, anew) {
      return write(async (transaction) => {
        await transaction
          .insertInto('own_keys')
          .values({ name: ours, fingerprint })
          .onConflict((conflict) =>
            anew ? conflict.column('name').doUpdateSet({ fingerprint }) : conflict.column('name').doNothing(),
          )
          .execute();
        return (await read(transaction)) ?? fingerprint;
      });
    },
  };
}
