import { DatabaseSync } from 'node:sqlite';
import type { TestCollector } from './test-collector.ts';

/** What really lies in the file. */
export function rowsOf<Row>({ file }: Pick<TestCollector, 'file'>, sql: string): Row[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare(sql).all();
  database.close();
  return rows.map((row) => ({ ...row })) as Row[];
}
