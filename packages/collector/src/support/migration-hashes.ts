import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../stores/sql/migrations');

/** What each file of the migrations does, by its name: comments and how it is set out do not count. */
export function migrationHashes(): Record<string, string> {
  const files = globSync('*.ts', { cwd: folder }).sort();
  return Object.fromEntries(
    files.map((file) => [basename(file, '.ts'), hashOf(readFileSync(resolve(folder, file), 'utf8'))]),
  );
}

function hashOf(source: string): string {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/\s+/g, '');
  return createHash('sha256').update(code).digest('hex');
}
