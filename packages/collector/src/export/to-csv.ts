import { stringify } from 'csv-stringify/sync';
import { harmless } from './harmless.ts';

/** What one row of a table for a spreadsheet holds. */
export type CsvRow = readonly (string | number | undefined)[];

/** Excel takes a file for UTF-8 only where it begins with this. */
const byteOrderMark = '\uFEFF';
/** How many rows make a piece: a piece a row would cost more than the row. */
const rowsInPiece = 500;

/** A table in pieces (RFC 4180), for spreadsheets: no text in it is carried out as a formula. */
export async function* toCsv(header: readonly string[], rows: AsyncIterable<CsvRow>): AsyncGenerator<string> {
  yield byteOrderMark + piece([header]);
  let waiting: CsvRow[] = [];
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < rowsInPiece) continue;
    yield piece(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield piece(waiting);
}

function piece(rows: readonly CsvRow[]): string {
  const texts = rows.map((row) => row.map((cell = '') => (typeof cell === 'number' ? cell : harmless(cell))));
  return stringify(texts, { record_delimiter: 'windows' });
}
