import { zones, type Pattern, type Track } from './track.ts';

/** A point above the upper or below the lower limit. A point on a limit is not outside. */
export function outside(track: Track): Pattern[] {
  const found: Pattern[] = [];
  for (let at = 0; at < track.zones.length; at++) {
    const zone = track.zones[at] ?? 0;
    if ((zone & (zones.outsideHigh | zones.outsideLow)) === 0) continue;
    found.push({ rule: 'outside', side: zone & zones.outsideHigh ? 'high' : 'low', points: [at] });
  }
  return found;
}
