import { instantOf } from './dates.ts';
import type { Ghost } from './options.ts';
import { firstFrom } from './segments.ts';
import type { Series } from './series.ts';
import { warn, type Warning } from './warnings.ts';

export interface Ghosts {
  /** Why each ghosted point is one (`null` when no reason was given), by its place in date order. */
  readonly reasons: ReadonlyMap<number, string | null>;
  readonly warnings: readonly Warning[];
}

/** Finds the points to leave out. */
export function ghostsOf(series: Series, ghosts: readonly Ghost[]): Ghosts {
  const reasons = new Map<number, string | null>();
  const warnings: Warning[] = [];
  ghosts.forEach((ghost, index) => {
    const at = 'index' in ghost ? series.rows.indexOf(ghost.index) : placeOf(series, ghost.date);
    if (at < 0) warnings.push(warn('ghostUnmatched', { ghost: index }));
    else reasons.set(at, ghost.reason ?? null);
  });
  return { reasons, warnings };
}

function placeOf(series: Series, date: string): number {
  const instant = instantOf(date);
  const at = firstFrom(series.instants, instant);
  return series.instants[at] === instant ? at : -1;
}
