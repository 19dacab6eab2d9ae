import type { GhostMark } from './analysis.ts';
import { instantOf } from './dates.ts';
import type { Ghost } from './options.ts';
import { firstFrom } from './segments.ts';
import type { Series } from './series.ts';
import type { Listed } from './settings.ts';
import { warn, type Warning } from './warnings.ts';

export interface Ghosts {
  /** The ghosted points, by their place in date order. */
  readonly marks: ReadonlyMap<number, GhostMark>;
  readonly warnings: readonly Warning[];
}

const none: Ghosts = { marks: new Map(), warnings: [] };

/** Finds the points to leave out. */
export function ghostsOf(series: Series, ghosts: readonly Listed<Ghost>[]): Ghosts {
  if (ghosts.length === 0) return none;
  const marks = new Map<number, GhostMark>();
  const warnings: Warning[] = [];
  const places = new Map(series.rows.map((row, at) => [row, at]));
  for (const ghost of ghosts) {
    const at = 'index' in ghost ? places.get(ghost.index) : placeOf(series, ghost.date);
    if (at === undefined) warnings.push(warn('ghostUnmatched', { ghost: ghost.entry }));
    else marks.set(at, { reason: ghost.reason ?? null });
  }
  return { marks, warnings };
}

function placeOf(series: Series, date: string): number | undefined {
  const instant = instantOf(date);
  const at = firstFrom(series.instants, instant);
  return series.instants[at] === instant ? at : undefined;
}
