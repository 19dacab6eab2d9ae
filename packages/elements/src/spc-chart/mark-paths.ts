/* eslint-disable @typescript-eslint/no-non-null-assertion -- columns are read inside their own length, and a fallback for each number costs time and weight in every page */
import { markKinds, markWriter, type Mark } from './marks.ts';
import type { Places } from './paths.ts';
import { rounded } from './scale.ts';

/** One path for all marks of a kind. */
export interface MarkDrawing {
  /** Half the width of a common mark, in pixels. */
  readonly radius: number;
  /** In the order of `markKinds`, from the back to the front. */
  readonly marks: ReadonlyMap<Mark, string>;
}

/** The number of common marks. */
const common = 1;

/** A sign of change has to be seen among thousands of points. */
const leastSpecial = 2.5;

/** Side of a cell, in pixels: marks that lie closer than this cannot be parted by the eye. */
const cell = 3;

/** More rows of cells than any drawing has. */
const mostRows = 4096;

/**
 * The marks of all points, `kinds` being their numbers in `markKinds`. With `thin` one mark of a kind is drawn for each cell of 3
 * by 3 pixels, so no special cause is ever left out: where one lies, its cell has its mark. Common ones are then dots that lie so
 * close that they are drawn as upright lines.
 */
export function marksOf(kinds: Uint8Array, { xs, ys }: Places, radius: number, thin: boolean): MarkDrawing {
  const special = Math.max(radius, leastSpecial);
  const all = markKinds.map(
    (mark, kind) => mark && { mark, write: markWriter(mark, kind === common ? radius : special), path: '' },
  );
  // By kind and row of a cell, the column in which it was last taken: points come from left to right.
  const taken = new Int32Array(thin ? markKinds.length * mostRows : 0).fill(-1);
  let column = -1;
  let highest = mostRows;
  let lowest = -1;
  const endColumn = (): void => {
    if (lowest >= 0) all[common]!.path += dots(taken, column, highest, lowest);
    highest = mostRows;
    lowest = -1;
  };
  for (let at = 0; at < kinds.length; at++) {
    const kind = kinds[at]!;
    const own = all[kind];
    if (!own) continue;
    const x = xs[at]!;
    const y = ys[at]!;
    if (thin) {
      const now = Math.floor(x / cell);
      if (now !== column) endColumn();
      column = now;
      const row = Math.floor(y / cell);
      const place = (kind - 1) * mostRows + row;
      if (taken[place] === column) continue;
      taken[place] = column;
      if (kind === common) {
        lowest = Math.max(lowest, row);
        highest = Math.min(highest, row);
        continue;
      }
    }
    own.path += own.write(x, y);
  }
  endColumn();
  const marks = new Map<Mark, string>();
  for (const own of all) if (own?.path) marks.set(own.mark, own.path);
  return { radius, marks };
}

/** The cells of a column that have a dot; those that lie one below the other are one line. The styles make it as wide as a dot. */
function dots(taken: Int32Array, column: number, highest: number, lowest: number): string {
  const middle = (place: number): number => rounded((place + 0.5) * cell);
  let path = '';
  for (let row = highest; row <= lowest; row++) {
    if (taken[row] !== column) continue;
    const first = row;
    while (row < lowest && taken[row + 1] === column) row++;
    path += `M${middle(column)} ${middle(first)}${row === first ? 'h0' : `V${middle(row)}`}`;
  }
  return path;
}
