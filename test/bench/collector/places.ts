import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  findPostgres,
  inDatabase,
  noPostgres,
  startPostgres,
  type PrivatePostgres,
} from '../../../packages/collector/src/support/private-postgres.ts';

export type EngineName = 'SQLite' | 'PostgreSQL';

/** Where a benchmark keeps its data. */
export interface Places {
  readonly engines: readonly EngineName[];
  /** The server, where there is one. */
  readonly postgres: PrivatePostgres | undefined;
  /** A new, empty place. */
  make(engine: EngineName): Promise<string>;
  close(): Promise<void>;
}

/**
 * Files in a folder of their own, and databases of a server of their own that waits for the disk as in real use.
 *
 * @param only one engine, where not every one is wanted
 */
export async function openPlaces(only?: string): Promise<Places> {
  const folder = mkdtempSync(join(tmpdir(), 'always-bench-'));
  const postgres = findPostgres() === undefined ? undefined : await startPostgres({ durable: true });
  if (!postgres) console.log(noPostgres);
  const engines = (['SQLite', 'PostgreSQL'] as const).filter((engine) => engine === 'SQLite' || postgres);
  let made = 0;
  return {
    engines: engines.filter((engine) => only === undefined || only === engine),
    postgres,
    async make(engine) {
      made += 1;
      if (engine === 'SQLite' || !postgres) return join(folder, `${made}.sqlite`);
      await inDatabase(postgres.address('postgres'), `create database bench_${made}`);
      return postgres.address(`bench_${made}`);
    },
    async close() {
      await postgres?.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
