import type { Kysely } from 'kysely';
import type { UpkeepStore } from '../upkeep-store.ts';
import type { Writer } from './group-commit.ts';
import type { Tables } from './tables.ts';

/** Chores of the service, in SQL. */
export function sqlUpkeep(db: Kysely<Tables>, { write }: Writer): UpkeepStore {
  return {
    begin(name, now, every) {
      return write(async (transaction) => {
        const begun = await transaction
          .insertInto('upkeep')
          .values({ name, begun_at: now, done_at: null, fault: null })
          .onConflict((conflict) =>
            conflict
              .column('name')
              .doUpdateSet({ begun_at: now })
              .where('upkeep.begun_at', '<=', now - every),
          )
          .returning('name')
          .execute();
        return begun.length > 0;
      });
    },
    async end(name, now, fault) {
      await write(async (transaction) => {
        await transaction
          .updateTable('upkeep')
          .set(fault === undefined ? { done_at: now, fault: null } : { fault })
          .where('name', '=', name)
          .execute();
      });
    },
    async giveBack(name) {
      await write((transaction) =>
        transaction.updateTable('upkeep').set({ begun_at: 0 }).where('name', '=', name).execute(),
      );
    },
    async read(name) {
      const row = await db.selectFrom('upkeep').selectAll().where('name', '=', name).executeTakeFirst();
      return (
        row && {
          begunAt: row.begun_at,
          doneAt: row.done_at ?? undefined,
          fault: row.fault ?? undefined,
        }
      );
    },
  };
}
