import { openFile } from './sqlite/open-store.ts';
import type { Store } from './store.ts';

/** How to open a store. */
export interface OpenOptions {
  /** Whether a SQLite file is written on a thread of its own, as for a service: it waits for the disk while others are answered. */
  readonly apart?: boolean;
}

/** Opens the store in a SQLite file, or in PostgreSQL where it is given an address such as `postgres://…`. */
export async function openStore(place: string, { apart = false }: OpenOptions = {}): Promise<Store> {
  if (!isPostgres(place)) return openFile(place, apart);
  const { openPostgres } = await import('./postgres/open-store.ts'); // whoever keeps a file needs none of it
  return openPostgres(place);
}

/** Whether it is the address of a PostgreSQL database. */
export function isPostgres(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place);
}
