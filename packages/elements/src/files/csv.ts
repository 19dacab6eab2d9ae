/** What stands in a cell: words, a number, or nothing. */
export type Cell = string | number | null;

/**
 * Rows as CSV (RFC 4180). Begins with a byte order mark, without which Excel takes UTF-8 for Windows-1252. A text that a spreadsheet
 * would run as a formula gets an apostrophe before it (OWASP, "CSV injection").
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(written).join(',')).join('\r\n')}\r\n`;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
