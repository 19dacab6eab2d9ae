import type { Lines } from '../analysis.ts';
import { aroundCentre } from './lines.ts';
import type { Measurement, Stretch } from './method.ts';

/** A whole n below this is its own place in a list, which is found sooner than its place in a map. */
const many = 256;

/**
 * Lines that depend on the n of each point, one object for each n. Where all points rest on one n, they are the lines of the
 * stretch as well. A point without n has a centre only.
 */
export function linesByN(
  centre: number | null,
  { n, values }: Stretch,
  lines: (n: number) => Lines,
): Pick<Measurement, 'lines' | 'linesFor'> {
  const bare = aroundCentre(centre);
  const few: (Lines | undefined)[] = [];
  let others: Map<number, Lines> | undefined;
  const linesFor = (size: number): Lines => {
    if (centre === null || !(size > 0)) return bare;
    if (size < many && Number.isInteger(size)) return (few[size] ??= lines(size));
    others ??= new Map();
    const before = others.get(size);
    if (before) return before;
    const made = lines(size);
    others.set(size, made);
    return made;
  };
  return { lines: linesFor(commonN(n, values)), linesFor };
}

// The n that all values share; `NaN` where they differ.
function commonN(n: readonly number[], values: readonly number[]): number {
  let common = NaN;
  for (let at = 0; at < n.length; at++) {
    const own = n[at] ?? NaN;
    if (Number.isNaN(values[at])) continue;
    if (!Number.isNaN(common) && own !== common) return NaN;
    common = own;
  }
  return common;
}
