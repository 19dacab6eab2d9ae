import { markAt, markKinds, type Mark } from './marks.ts';
import type { Places } from './paths.ts';
import { rounded } from './scale.ts';

/** One path for all marks of a kind. */
export interface MarkDrawing {
  /** Half the width of a common mark, in pixels. */
  readonly radius: number;
  readonly marks: ReadonlyMap<Mark, string>;
}

/** A sign of change has to be seen among thousands of points. */
const leastSpecial = 2.5;

/** Side of a cell, in pixels: marks that lie closer than this cannot be parted by the eye. */
const cell = 3;

/**
 * The marks of all points, `kinds` being their numbers in `markKinds`. With `thin` one mark of a kind is drawn for each cell of 3
 * by 3 pixels, so no special cause is ever left out: where one lies, its cell has its mark. Common ones are then dots that lie so
 * close that they are drawn as upright lines.
 */
export function marksOf(kinds: Uint8Array, { xs, ys }: Places, radius: number, thin: boolean): MarkDrawing {
  const marks = new Map<Mark, string>();
  // By kind and row of a cell, the column in which it was last taken: points come from left to right.
  const taken = new Map<number, number>();
  const add = (mark: Mark, piece: string): void => void marks.set(mark, (marks.get(mark) ?? '') + piece);
  const dots = new Dots((piece) => add('common', piece));
  for (let at = 0; at < kinds.length; at++) {
    const kind = kinds[at] ?? 0;
    const mark = markKinds[kind];
    if (!mark) continue;
    const x = xs[at] ?? 0;
    const y = ys[at] ?? 0;
    if (thin && mark === 'common') {
      dots.put(Math.floor(x / cell), Math.floor(y / cell));
      continue;
    }
    if (thin) {
      const row = Math.floor(y / cell) * markKinds.length + kind;
      const column = Math.floor(x / cell);
      if (taken.get(row) === column) continue;
      taken.set(row, column);
    }
    add(mark, markAt(mark, x, y, mark === 'common' ? radius : Math.max(radius, leastSpecial)));
  }
  dots.end();
  return { radius, marks };
}

/** Dots in cells, column after column; those that lie one below the other are one line. The styles make it as wide as a dot. */
class Dots {
  readonly #draw: (piece: string) => void;
  #rows = new Set<number>();
  #column = NaN;

  constructor(draw: (piece: string) => void) {
    this.#draw = draw;
  }

  put(column: number, row: number): void {
    if (column !== this.#column) this.end();
    this.#column = column;
    this.#rows.add(row);
  }

  end(): void {
    const middle = (place: number): number => rounded((place + 0.5) * cell);
    const rows = [...this.#rows].sort((one, other) => one - other);
    let path = '';
    rows.forEach((row, at) => {
      const begins = rows[at - 1] !== row - 1;
      const ends = rows[at + 1] !== row + 1;
      if (begins) path += `M${middle(this.#column)} ${middle(row)}`;
      if (ends) path += begins ? 'h0' : `V${middle(row)}`;
    });
    if (path) this.#draw(path);
    this.#rows.clear();
  }
}
