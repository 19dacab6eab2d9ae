import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { sqlStore } from '../sql/sql-store.ts';
import type { Store } from '../store.ts';
import { openDatabase, openDatabaseApart, waitShortly } from './database.ts';
import { sqliteEngine } from './engine.ts';

/**
 * Opens the store in a SQLite file, makes the file and its folder where there are none, and brings its tables up to date.
 *
 * Throws when the file cannot be read or written, is not ours, or was written by a newer collector.
 *
 * @param apart whether to write on a thread of its own, for who has others to answer meanwhile
 */
export async function openFile(file: string, apart: boolean): Promise<Store> {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  closeSync(openSync(file, 'a', 0o600)); // what patients wrote is for nobody else who uses the machine
  const db = openDatabase(file);
  const writing = apart ? openDatabaseApart(file) : db;
  const store = await sqlStore(db, sqliteEngine, { writing });
  for (const way of new Set([db, writing])) await waitShortly(way); // the tables were worth waiting for
  return store;
}
