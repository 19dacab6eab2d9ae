import { rounded } from './scale.ts';

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
