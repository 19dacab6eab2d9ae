import type { BoardItem } from '../board/board.ts';
import { datesOf, valuesOf, type Extent } from '../board/small-drawing.ts';
import { leastSpan, shareBounds, valueTicks } from '../spc-chart/value-ticks.ts';

/** The upright axis of one chart, or of all: round values from the bottom to the top. */
export interface ValueAxis {
  readonly extent: Extent;
  readonly ticks: readonly number[];
}

export interface Scales {
  readonly dates: Extent;
  /** By the key of the measure. */
  readonly values: ReadonlyMap<string, ValueAxis>;
}

/** The same dates for all charts, and the same values unless each is to have its own. */
export function scalesOf(items: readonly BoardItem[], own: boolean): Scales {
  const known = items.flatMap(({ key, data }) => (data ? [{ key, data }] : []));
  const dates = datesOf(known.map(({ data }) => data.analysis));
  const least = known.map(({ data }) => leastSpan(data));
  const together = axisOf(
    valuesOf(
      known.map(({ data }) => data.analysis),
      Math.max(0, ...least),
    ),
  );
  const values = known.map(
    ({ key, data }) => [key, own ? axisOf(valuesOf([data.analysis], leastSpan(data))) : together] as const,
  );
  return { dates, values: new Map(values) };
}

function axisOf([from, to]: Extent): ValueAxis {
  const { values } = valueTicks(from, to, 3, shareBounds);
  return { extent: [values[0] ?? 0, values.at(-1) ?? 1], ticks: values };
}
