/* eslint-disable @typescript-eslint/no-non-null-assertion -- columns are read inside their own length, and a fallback for each number costs time and weight in every page */
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
 * A line through the places, broken where there is nothing. Of each column of pixels only the first, lowest, highest and last are
 * kept: it looks the same, and 100,000 points are drawn in the time of a short series. A gap inside a column cannot be seen.
 */
export function brokenLine({ xs, ys }: Places): string {
  let path = '';
  let pen = 'M';
  let drawn = -1;
  const draw = (at: number): void => {
    if (at === drawn) return;
    drawn = at;
    path += `${pen}${rounded(xs[at]!)} ${rounded(ys[at]!)}`;
    pen = 'L';
  };
  for (let at = 0; at < xs.length;) {
    const column = Math.floor(xs[at]!);
    let first = -1;
    let lowest = -1;
    let highest = -1;
    let last = -1;
    for (; at < xs.length && Math.floor(xs[at]!) === column; at++) {
      const y = ys[at]!;
      if (y !== y) {
        if (first < 0) pen = 'M';
        continue;
      }
      if (first < 0) first = lowest = highest = at;
      if (y > ys[lowest]!) lowest = at;
      if (y < ys[highest]!) highest = at;
      last = at;
    }
    if (first < 0) continue;
    draw(first);
    draw(Math.min(lowest, highest));
    draw(Math.max(lowest, highest));
    draw(last);
    if (Number.isNaN(ys[at - 1])) pen = 'M';
  }
  return path;
}
