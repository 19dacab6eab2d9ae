import type { Pattern } from './pattern.ts';
import { outsideHigh, outsideLow } from './zones.ts';

/** A point above the upper or below the lower limit. A point on a limit is not outside. */
export function outside(zones: readonly number[], found: Pattern[]): void {
  for (let at = 0; at < zones.length; at++) {
    const zone = zones[at] ?? 0;
    if ((zone & (outsideHigh | outsideLow)) === 0) continue;
    found.push({ rule: 'outside', side: zone & outsideHigh ? 'high' : 'low', from: at, to: at, points: null });
  }
}
