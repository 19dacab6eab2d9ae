import { sqlStore } from '../sql/sql-store.ts';
import type { Store } from '../store.ts';
import { openDatabase } from './database.ts';
import { postgresEngine } from './engine.ts';

/** How long one statement of the service may take, in milliseconds. A database that falls silent would hold everybody for ever. */
const patience = 10_000;

/**
 * Opens the store in a PostgreSQL database, and brings its tables up to date. The database must be there.
 *
 * Throws when it does not answer, does not let us in, or was written by a newer collector.
 */
export async function openPostgres(address: string): Promise<Store> {
  const db = openDatabase(address, patience);
  return sqlStore(db, postgresEngine(db), { patient: openDatabase(address) });
}
