import { rounded } from './scale.ts';

/**
 * Where the points are, in pixels. Two flat arrays rather than an object a point: a series may have 100,000. `ys` holds `NaN`
 * where there is nothing.
 */
export interface Places {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/**
 * A line through the places, broken where there is nothing. With `thin` only the first, lowest, highest and last of each column
 * of pixels are kept: it looks the same, and is drawn in the time of a short series. A gap inside a column cannot be seen.
 */
export function brokenLine({ xs, ys }: Places, thin: boolean): string {
  if (thin) return thinLine({ xs, ys });
  let path = '';
  let drawing = false;
  for (let at = 0; at < xs.length; at++) {
    const y = ys[at] ?? NaN;
    const known = !Number.isNaN(y);
    if (known) path += `${drawing ? 'L' : 'M'}${rounded(xs[at] ?? 0)} ${rounded(y)}`;
    drawing = known;
  }
  return path;
}

function thinLine({ xs, ys }: Places): string {
  let path = '';
  let pen = 'M';
  let gap = false;
  const add = (at: number): void => {
    path += `${pen}${rounded(xs[at] ?? 0)} ${rounded(ys[at] ?? 0)}`;
    pen = 'L';
  };
  for (let at = 0; at < xs.length;) {
    const column = Math.floor(xs[at] ?? 0);
    let [first, lowest, highest, last] = [-1, -1, -1, -1];
    for (; at < xs.length && Math.floor(xs[at] ?? 0) === column; at++) {
      const y = ys[at] ?? NaN;
      if (Number.isNaN(y)) {
        gap = true;
        continue;
      }
      if (first < 0) {
        if (gap) pen = 'M';
        first = lowest = highest = at;
      }
      if (y > (ys[lowest] ?? 0)) lowest = at;
      if (y < (ys[highest] ?? 0)) highest = at;
      last = at;
      gap = false;
    }
    if (first < 0) continue;
    add(first);
    for (const each of [Math.min(lowest, highest), Math.max(lowest, highest), last]) if (each > first) add(each);
  }
  return path;
}

/** Levels that follow each other without a break: `ys[k]` from `xs[k]` on, the last until `end`. */
export interface Staircase {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly end: number;
}

export interface StairOptions {
  readonly count: number;
  /** The points whose level may differ from that of the one before, ascending; all where left out. */
  readonly starts?: readonly number[];
  /** Where the level of a point begins; that of `count` is where the last one ends. */
  readonly edge: (at: number) => number;
  /** The level of a point in pixels; `NaN` where there is none. */
  readonly level: (at: number) => number;
  /** Whether a new stretch begins at a point, not joined to the one before. */
  readonly parted: (at: number) => boolean;
}

/**
 * The levels of all points as stairs, one for each stretch. Where several steps fall into one column of pixels, the lowest, the
 * highest and the last of them are kept.
 */
export function stairs({ count, starts, edge, level, parted }: StairOptions): Staircase[] {
  const found: Staircase[] = [];
  let xs: number[] = [];
  let ys: number[] = [];
  let now = NaN;
  const finish = (at: number): void => {
    if (xs.length > 0) found.push({ xs, ys, end: edge(at) });
    [xs, ys] = [[], []];
  };
  for (let step = 0; step < (starts?.length ?? count); step++) {
    const at = starts?.[step] ?? step;
    const y = level(at);
    if (Number.isNaN(y) || (at > 0 && parted(at))) finish(at);
    if (Number.isNaN(y) || (xs.length > 0 && y === now)) {
      now = y;
      continue;
    }
    now = y;
    const x = edge(at);
    const steps = xs.length;
    // The fourth step in a column takes the place of the last, unless that was the lowest or the highest.
    if (steps >= 3 && Math.floor(xs[steps - 3] ?? 0) === Math.floor(x)) {
      const three = [ys[steps - 3] ?? 0, ys[steps - 2] ?? 0, ys[steps - 1] ?? 0];
      ys[steps - 3] = Math.min(...three);
      ys[steps - 2] = Math.max(...three);
      ys[steps - 1] = y;
    } else {
      xs.push(x);
      ys.push(y);
    }
  }
  finish(count);
  return found;
}

export function stairLine({ xs, ys, end }: Staircase): string {
  let path = '';
  for (const [at, x] of xs.entries())
    path += `${at === 0 ? `M${rounded(x)} ` : `H${rounded(x)}V`}${rounded(ys[at] ?? 0)}`;
  return `${path}H${rounded(end)}`;
}

/** The area between two staircases of the same stretch. */
export function stairBand(top: Staircase, { xs, ys }: Staircase): string {
  let back = '';
  for (let at = xs.length - 1; at >= 0; at--) back += `V${rounded(ys[at] ?? 0)}H${rounded(xs[at] ?? 0)}`;
  return `${stairLine(top)}${back}z`;
}
