import type { PauseMark } from './analysis.ts';
import { instantOf, lastInstantOf } from './dates.ts';
import type { Pause } from './options.ts';
import { firstFrom } from './segments.ts';
import type { Series } from './series.ts';
import type { Listed } from './settings.ts';
import { warn, type Warning } from './warnings.ts';

export interface Pauses {
  /** In the order of their dates. */
  readonly marks: readonly PauseMark[];
  /** The pause each point inside one belongs to, by the place of the point. */
  readonly byPlace: ReadonlyMap<number, number>;
  readonly warnings: readonly Warning[];
}

interface Dated {
  readonly from: number;
  readonly until: number;
  readonly reason: string | null;
  readonly entry: number;
}

const none: Pauses = { marks: [], byPlace: new Map(), warnings: [] };

/**
 * Finds the times in which nothing was measured as usual. One without any point still counts: no rule and no moving range goes
 * across it.
 */
export function pausesOf({ instants }: Pick<Series, 'instants'>, pauses: readonly Listed<Pause>[]): Pauses {
  if (pauses.length === 0) return none;
  const warnings: Warning[] = [];
  const dated = pauses.map(datedOf).sort((a, b) => a.from - b.from);
  const byPlace = new Map<number, number>();
  const marks: PauseMark[] = [];
  let longest: Dated | undefined;
  for (const pause of dated) {
    if (!(pause.from <= pause.until)) {
      warnings.push(warn('pauseUnmatched', { pause: pause.entry }));
      continue;
    }
    if (longest && pause.from <= longest.until) {
      warnings.push(warn('pausesOverlap', { pauses: [longest.entry, pause.entry] }));
    }
    if (longest === undefined || pause.until > longest.until) longest = pause;
    const from = firstFrom(instants, pause.from);
    const next = firstFrom(instants, pause.until + 1);
    for (let at = from; at < next; at++) if (!byPlace.has(at)) byPlace.set(at, marks.length);
    marks.push({
      from: from < next ? from : null,
      to: from < next ? next - 1 : null,
      next: next < instants.length ? next : null,
      reason: pause.reason,
    });
  }
  return { marks, byPlace, warnings };
}

function datedOf({ from, until, reason, entry }: Listed<Pause>): Dated {
  return {
    from: instantOf(from),
    until: until === undefined ? Infinity : lastInstantOf(until),
    reason: reason ?? null,
    entry,
  };
}
