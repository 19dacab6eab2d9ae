import { spawnSync } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import { testEngine } from './places.ts';
import { postgresProgram } from './private-postgres.ts';
import type { TestCollector } from './test-collector.ts';

/** What really lies in the file or the database. */
export function rowsOf<Row>({ file }: Pick<TestCollector, 'file'>, sql: string): Row[] {
  if (testEngine === 'postgres') {
    return JSON.parse(psql(file, `select coalesce(json_agg(one), '[]') from (${sql}) as one`)) as Row[];
  }
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row })) as Row[];
  } finally {
    database.close();
  }
}

/** Changes what lies there behind the collector's back. */
export function changeRows({ file }: Pick<TestCollector, 'file'>, ...statements: string[]): void {
  if (testEngine === 'postgres') {
    psql(file, statements.join(';'));
    return;
  }
  const database = new DatabaseSync(file);
  try {
    for (const statement of statements) database.exec(statement);
  } finally {
    database.close();
  }
}

function psql(address: string, sql: string): string {
  const { status, stdout, stderr, error } = spawnSync(postgresProgram('psql'), [address, '-XAtqc', sql], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw error ?? new Error(stderr);
  return stdout;
}
