import { sql, type Kysely } from 'kysely';
import type { Tables } from '../sql/tables.ts';

/** How many months are made before anybody answers in them. A collector that is up makes the next in time. */
const monthsAhead = 3;

/** The partitions of `responses`, one a month of the day that a response is filed under. */
export interface MonthPartitions {
  /** Makes those that are not there yet. `months` are `YYYY-MM`. */
  make(months: ReadonlySet<string>): Promise<void>;
  /** This month's and the next ones'. */
  makeAhead(now: number): Promise<void>;
  /** Drops those of months that are over and of which nothing is left. */
  dropEmpty(now: number): Promise<void>;
  /** Looks again the next time: somebody may have dropped one. */
  forget(): void;
}

/**
 * A partition a month makes it cheap to forget what is old: its file goes, and nothing has to be searched or vacuumed. They are
 * made here and not by the database, because a program of its own for that is not everywhere.
 */
export function monthPartitions(db: Kysely<Tables>): MonthPartitions {
  let known = new Set<string>();

  async function make(months: ReadonlySet<string>): Promise<void> {
    const wanted = [...months].filter((month) => !known.has(month)).sort();
    for (const month of wanted) {
      await makePartition(db, month);
      known.add(month);
    }
  }

  return {
    make,
    makeAhead(now) {
      const ahead = Array.from({ length: monthsAhead + 1 }, (_, index) => monthOf(now, index));
      return make(new Set(ahead));
    },
    async dropEmpty(now) {
      const { rows } = await sql<{ name: string }>`
        select relname as name from pg_inherits join pg_class on pg_class.oid = inhrelid
        where inhparent = 'responses'::regclass and relname < ${partitionOf(monthOf(now, 0))}
        order by relname`.execute(db);
      for (const { name } of rows) {
        if (await isEmpty(db, name)) await dropPartition(db, name);
      }
      known = new Set();
    },
    forget: () => (known = new Set()),
  };
}

/** Attaching does not stop those who are reading and writing, as making it in its place would. */
async function makePartition(db: Kysely<Tables>, month: string): Promise<void> {
  const name = partitionOf(month);
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtext(current_schema() || '.responses'))`.execute(transaction);
    const there = await sql<{ there: boolean }>`
      select exists (
        select from pg_inherits where inhparent = 'responses'::regclass and inhrelid = to_regclass(${name})
      ) as there`.execute(transaction);
    if (there.rows[0]?.there) return;
    await sql`create table ${sql.id(name)} (like responses including all)`.execute(transaction);
    await sql`
      alter table responses attach partition ${sql.id(name)}
      for values from (${sql.lit(`${month}-01`)}) to (${sql.lit(`${nextMonth(month)}-01`)})`.execute(transaction);
  });
}

async function isEmpty(db: Kysely<Tables>, name: string): Promise<boolean> {
  const { rows } = await sql<{ empty: boolean }>`
    select not exists (select from ${sql.table(name)}) as empty`.execute(db);
  return rows[0]?.empty === true;
}

/** Somebody may send a response from long ago just then, so it is looked at again when nobody can. */
async function dropPartition(db: Kysely<Tables>, name: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`set local lock_timeout = '1s'`.execute(transaction);
    try {
      await sql`lock table responses in access exclusive mode`.execute(transaction);
    } catch {
      return; // it is used all the time; there is another hour
    }
    if (await isEmpty(transaction, name)) await sql`drop table ${sql.table(name)}`.execute(transaction);
  });
}

/** The name of a month's partition. */
function partitionOf(month: string): string {
  return `responses_${month.replace('-', '_')}`;
}

function nextMonth(month: string): string {
  return monthOf(Date.parse(`${month}-01T00:00:00Z`), 1);
}

/** The month of a moment, or so many later. */
function monthOf(now: number, later: number): string {
  const date = new Date(now);
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + later);
  return date.toISOString().slice(0, 7);
}
