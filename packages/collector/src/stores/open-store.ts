import { openFile } from './sqlite/open-store.ts';
import type { Store } from './store.ts';

/** Opens the store in a SQLite file, or in PostgreSQL where it is given an address such as `postgres://…`. */
export async function openStore(place: string): Promise<Store> {
  if (!isPostgres(place)) return openFile(place);
  const { openPostgres } = await import('./postgres/open-store.ts'); // whoever keeps a file needs none of it
  return openPostgres(place);
}

/** Whether it is the address of a PostgreSQL database. */
export function isPostgres(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place);
}
