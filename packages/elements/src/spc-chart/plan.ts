import type { CentreKind, Direction, Grain, Unit } from '@always-kit/spc';
import type { MarkedEvent } from './annotation-markers.ts';
import type { Bounds } from './value-ticks.ts';

/**
 * What is to be drawn, before the room for it is known. In columns, with a number for each point: a series may have 100,000.
 */
export interface Plan {
  /** Milliseconds since 1970, ascending. */
  readonly instants: Float64Array;
  /** `NaN` is a gap. */
  readonly values: Float64Array;
  /** The same without the points that the line leaves out. */
  readonly joined: Float64Array;
  /** The mark of each point, by its number in `markKinds`. */
  readonly kinds: Uint8Array;
  readonly unit: Unit;
  readonly grain: Grain;
  readonly direction: Direction;
  readonly bounds: Bounds;
  /** The lowest and the highest of all values and lines. */
  readonly reach: readonly [least: number, most: number];
  /** What the upright axis spans at least: less would make small ups and downs look large. */
  readonly leastSpan: number;
  readonly enoughPoints: boolean;
  /** The lines where they end. Without points enough the centre is the median, and there are no limits. */
  readonly last: {
    readonly name: CentreKind;
    readonly centre: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly target: number | null;
  };
  /** What hollow marks stand for. */
  readonly hollow: 'unfinished' | 'leftOut' | 'notCounted';
  /** Whether there is something to say over the plot: a baseline, or limits that start again. */
  readonly noted: boolean;
  /** What is marked above the plot. */
  readonly annotations: readonly MarkedEvent[];
}
