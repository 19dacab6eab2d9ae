import type { GhostMark } from './analysis.ts';
import { instantOf } from './dates.ts';
import type { Ghost } from './options.ts';
import { firstFrom } from './segments.ts';
import type { Series } from './series.ts';
import { warn, type Warning } from './warnings.ts';

export interface Ghosts {
  /** The ghosted points, by their place in date order. */
  readonly marks: ReadonlyMap<number, GhostMark>;
  readonly warnings: readonly Warning[];
}

/** Finds the points to leave out. */
export function ghostsOf(series: Series, ghosts: readonly Ghost[]): Ghosts {
  const marks = new Map<number, GhostMark>();
  const warnings: Warning[] = [];
  ghosts.forEach((ghost, index) => {
    const at = 'index' in ghost ? series.rows.indexOf(ghost.index) : placeOf(series, ghost.date);
    if (at < 0) warnings.push(warn('ghostUnmatched', { ghost: index }));
    else marks.set(at, { reason: ghost.reason ?? null });
  });
  return { marks, warnings };
}

function placeOf(series: Series, date: string): number {
  const instant = instantOf(date);
  const at = firstFrom(series.instants, instant);
  return series.instants[at] === instant ? at : -1;
}
