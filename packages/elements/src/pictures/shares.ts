import type { Picture } from './pictures.ts';

/** A quarter of a circle beside a gap, drawn clockwise, and the same cut out of its inside where it is not filled. */
function quarter(right: boolean, down: boolean, filled: boolean): string {
  const at = (x: number, y: number): string => `${128 + (right ? x : -x)} ${128 + (down ? y : -y)}`;
  const [on, back] = right === down ? [0, 1] : [1, 0];
  const outside = `M${at(10, 108)}A98 98 0 0 ${on} ${at(108, 10)}L${at(10, 10)}Z`;
  return filled ? outside : `${outside}M${at(30, 86)}L${at(30, 30)}L${at(86, 30)}A78 78 0 0 ${back} ${at(30, 86)}Z`;
}

/**
 * How often, or how much: a circle in four quarters, of which none to all are filled. Drawn by this project on a grid of 256; that
 * it is in quarters tells it from the round buttons beside it.
 */
export const shares: Readonly<Record<string, Picture>> = Object.fromEntries(
  [0, 1, 2, 3, 4].map((count) => {
    const path = [
      quarter(true, false, count > 0),
      quarter(true, true, count > 1),
      quarter(false, true, count > 2),
      quarter(false, false, count > 3),
    ].join('');
    return [`share-${count}`, { path, viewBox: '0 0 256 256', filled: true }];
  }),
);
