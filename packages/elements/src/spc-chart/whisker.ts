import { rounded } from './scale.ts';
import type { Drawing } from './sketch.ts';

/** How far chance alone could have moved the point that is read out, as values. */
export interface LikelyRange {
  readonly from: number;
  readonly to: number;
}

/** An upright line with a bar at each end, of one point only: for all of them they would hide the chart. */
export function whisker({ xs, y, top, bottom }: Drawing, index: number, likely: LikelyRange): string {
  const x = xs[index];
  if (x === undefined) return '';
  const place = (value: number): number => rounded(Math.max(top, Math.min(bottom, y(value))));
  const [high, low] = [place(likely.to), place(likely.from)];
  const bar = (at: number): string => `M${rounded(x - 5)} ${at}h10`;
  return `${bar(high)}M${rounded(x)} ${high}V${low}${bar(low)}`;
}
