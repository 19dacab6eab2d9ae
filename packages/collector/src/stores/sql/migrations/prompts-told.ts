import type { Kysely } from 'kysely';
import { table } from './table.ts';

/** Which prompts somebody was told of, so that they are told once for each time it comes to that. */
export async function promptsTold(db: Kysely<unknown>): Promise<void> {
  const key = { organisation: 'text', always_event: 'text', code: 'text', about: 'text' } as const;
  await table(db, 'prompts_told', key, { told_at: 'bigint' });
}
