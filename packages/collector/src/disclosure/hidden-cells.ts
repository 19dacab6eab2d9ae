import { rule } from './rule.ts';

/** What is not shown in one line stands for at least this many people together. */
const leastHidden = 15;

interface Cell {
  readonly size: number;
  hidden: boolean;
}

/**
 * Which cells of a table of people are not to be shown: those of 1 to 7, and others beside them until in each row and each column
 * none can be worked out from the rest and the sum of the line, even where that is known exactly from elsewhere.
 */
export function hiddenCells(table: readonly (readonly number[])[]): boolean[][] {
  const rows = table.map((row) => row.map((size): Cell => ({ size, hidden: size > 0 && size < rule.below })));
  const columns = (rows[0] ?? []).map((_, at) => rows.flatMap((row) => row[at] ?? []));
  const lines = [...rows, ...columns];
  for (let next = nextHidden(lines); next; next = nextHidden(lines)) next.hidden = true;
  return rows.map((row) => row.map(({ hidden }) => hidden));
}

/** Whether nothing of a line can be told from its sum: none of it is hidden, or several that are many together. */
function isSafe(line: readonly Cell[]): boolean {
  const sizes = line.filter(({ hidden }) => hidden).map(({ size }) => size);
  return sizes.length === 0 || (sizes.length > 1 && sizes.reduce((sum, size) => sum + size, 0) >= leastHidden);
}

function nextHidden(lines: readonly (readonly Cell[])[]): Cell | undefined {
  for (const line of lines) {
    if (isSafe(line)) continue;
    const last = line.findLastIndex(({ hidden }) => hidden);
    // The one after it, round to the first again, and not the smallest: that it was the smallest would tell something.
    const next = [...line.slice(last + 1), ...line.slice(0, last)].find(({ size, hidden }) => size > 0 && !hidden);
    if (next) return next;
  }
  return undefined;
}
