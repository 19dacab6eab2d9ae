import type { Pattern, Track } from './track.ts';

/** A point above the upper or below the lower limit. A point on a limit is not outside. */
export function outside(track: Track): Pattern[] {
  const found: Pattern[] = [];
  for (let at = 0; at < track.values.length; at++) {
    const value = track.values[at] ?? NaN;
    if (value > (track.upperLimit[at] ?? NaN)) found.push({ rule: 'outside', side: 'high', points: [at] });
    else if (value < (track.lowerLimit[at] ?? NaN)) found.push({ rule: 'outside', side: 'low', points: [at] });
  }
  return found;
}
