import {
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  sql,
  type DialectAdapter,
  type Driver,
  type SqliteDatabase,
} from 'kysely';
import type { Tables } from '../sql/tables.ts';
import { SqliteDriver } from './connection.ts';
import { openSqlite, type SqliteFile } from './file.ts';
import { openOnThread } from './on-thread.ts';

/** Opens a SQLite file in this thread. */
export function openDatabase(file: string): Kysely<Tables> {
  return databaseOver(openSqlite(file));
}

/**
 * Opens a SQLite file on a thread of its own: while it waits for the disk, and while it writes, this one answers others.
 * The file must be there.
 */
export function openDatabaseApart(file: string): Kysely<Tables> {
  return databaseOver(openOnThread(file));
}

function databaseOver(file: SqliteFile): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new OurSqliteDialect(file) });
}

/** How long the process stands still, in milliseconds, for another that is writing, before it lets others have their turn and tries again. */
const shortWait = 100;

/** From here on, waits for other processes only shortly. Nothing else happens meanwhile: nobody is answered. */
export async function waitShortly(db: Kysely<Tables>): Promise<void> {
  await sql`pragma busy_timeout = ${sql.lit(shortWait)}`.execute(db);
}

/** Kysely's SQLite over our own connection, told that its schema changes can be rolled back too: a migration happens whole or not at all. */
class OurSqliteDialect extends SqliteDialect {
  readonly #file: SqliteFile;

  constructor(file: SqliteFile) {
    super({ database: undefined as unknown as SqliteDatabase }); // only its driver would use it
    this.#file = file;
  }

  override createDriver(): Driver {
    return new SqliteDriver(this.#file);
  }

  override createAdapter(): DialectAdapter {
    return new (class extends SqliteAdapter {
      override get supportsTransactionalDdl(): true {
        return true;
      }
    })();
  }
}
