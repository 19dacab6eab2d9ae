import type { Lines, Segment } from '../analysis.ts';
import { noLines } from '../charts/lines.ts';
import { pick, type Counted } from '../counted.ts';
import { slackOf } from '../rounding.ts';
import type { Settings } from '../settings.ts';
import { newPartition, newPhase, zoneOf } from './zones.ts';

/**
 * What rules look at: the points that count, one behind the other. Ghosts have been taken out, so that a pattern runs on past
 * them; a gap or a pause is still there, with a value of `NaN`, and ends a pattern.
 */
export interface Track {
  /** Place of each point in the analysis; −1 for a pause. */
  readonly places: readonly number[];
  readonly values: readonly number[];
  /** How each point lies to its lines, and what begins with it: see `zones.ts`. */
  readonly zones: readonly number[];
  /** All zones taken together: what is in none of them need not be looked for. */
  readonly together: number;
}

/** The track the rules run along: every point that counts, and how it lies to its lines. */
export function layTrack(
  values: readonly number[],
  { places, isAll }: Counted,
  segments: readonly Pick<Segment, 'phase' | 'to' | 'lines'>[],
  lines: readonly Lines[] | null,
  { acrossBaseline }: Pick<Settings, 'acrossBaseline'>,
): Track {
  const counted = isAll ? values : pick(values, places);
  const zones = new Array<number>(places.length);
  let own = noLines;
  let slack = 0;
  let index = 0;
  let segment = segments[0];
  let begins = 0;
  let together = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    while (segment !== undefined && place > segment.to) {
      const next = segments[++index];
      const isNewPhase = next?.phase !== segment.phase;
      if (isNewPhase) begins |= newPhase;
      if (isNewPhase || !acrossBaseline) begins |= newPartition;
      segment = next;
    }
    const before = own;
    own = (lines === null ? segment?.lines : lines[place]) ?? noLines;
    if (own !== before) slack = slackOf(own);
    const zone = begins | zoneOf(counted[at] ?? NaN, own, slack);
    zones[at] = zone;
    together |= zone;
    begins = 0;
  }
  return { places, values: counted, zones, together };
}
