import type { Meaning, Side, Variation } from './analysis.ts';
import type { Direction } from './options.ts';

/** What a special cause on this side means. */
export function meaningOf(side: Side, direction: Direction): Meaning {
  if (direction === 'neutral') return 'neutral';
  return (side === 'high') === (direction === 'increase') ? 'improvement' : 'concern';
}

/** The variation icon for what a point shows. */
export function variationOf(cause: 'common' | Meaning | null, side: Side | null): Variation {
  return cause === null || cause === 'common' || side === null
    ? 'commonCause'
    : `${cause}${side === 'high' ? 'High' : 'Low'}`;
}
