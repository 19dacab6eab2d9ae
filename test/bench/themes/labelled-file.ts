import { readFile } from 'node:fs/promises';
import { themes } from '@always-kit/contract/built-in';
import type { Labelled } from '../../../packages/method/src/themes/support/compose.ts';

/** Reads comments with their labels from a file of two columns: the words, and the ids of their themes with `|` between. */
export async function labelledFile(file: string): Promise<Labelled[]> {
  const known = new Set(themes.map(({ id }) => id));
  return rowsOf(await readFile(file, 'utf8')).map(([words = '', labels = ''], index) => {
    const ids = labels
      .split('|')
      .map((id) => id.trim())
      .filter(Boolean);
    const unknown = ids.find((id) => !known.has(id));
    if (unknown !== undefined) throw new Error(`Row ${index + 1} names a theme that is not in the list: ${unknown}`);
    return { words, themes: new Set(ids) };
  });
}

/** The rows of comma-separated values as RFC 4180 has them. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (quoted === undefined && plain === '' && end === '' && row.length === 0) break;
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
