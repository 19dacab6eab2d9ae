import type { Unit } from '@always-kit/spc';

/** What the values can be at all: a share lies from 0 to 1, a count or a rate is never below 0, and no line is drawn past that. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

export const shareBounds: Bounds = { least: 0, most: 1 };
export const noBounds: Bounds = { least: -Infinity, most: Infinity };

/** The nearest value that is possible. */
export function clip(value: number, { least, most }: Bounds): number {
  return Math.max(least, Math.min(most, value));
}

/** Round values for the upright axis, from the bottom of the plot to its top. */
export interface ValueTicks {
  readonly values: readonly number[];
  readonly step: number;
}

const roundSteps = [1, 2, 2.5, 5, 10];

/**
 * Round values that enclose `least` to `most` in at most `intervals` equal steps. Stays inside the bounds.
 */
export function valueTicks(least: number, most: number, intervals: number, bounds: Bounds = noBounds): ValueTicks {
  const alike = most - least < 1e-12 * Math.max(1, Math.abs(most)); // no more apart than rounding
  const [low, high] = alike ? widened(least, bounds) : [least, most];
  let magnitude = 10 ** Math.floor(Math.log10((high - low) / intervals));
  for (;;) {
    for (const round of roundSteps) {
      const step = round * magnitude;
      // Not quite down to the next step: 0.3 / 0.1 is 2.9999999999999996.
      const first = Math.max(Math.floor(low / step + 1e-9), Math.ceil(bounds.least / step - 1e-9));
      const last = Math.min(Math.ceil(high / step - 1e-9), Math.floor(bounds.most / step + 1e-9));
      if (last - first > intervals || last === first) continue;
      return { values: Array.from({ length: last - first + 1 }, (_, at) => exact((first + at) * step)), step };
    }
    magnitude *= 10;
  }
}

/** Room around values that are all the same. */
function widened(value: number, { least, most }: Bounds): [number, number] {
  const room = Number.isFinite(most) ? 0.1 : Math.max(Math.abs(value) * 0.1, 1);
  return [Math.max(least, value - room), Math.min(most, value + room)];
}

function exact(value: number): number {
  return Number(value.toPrecision(12)); // 3 × 0.1 is 0.30000000000000004
}

/** With few answers each one is several per cent, so an axis of a few per cent would make much of nothing. */
export function leastSpan({ unit, decimals }: { readonly unit: Unit; readonly decimals: number | undefined }): number {
  return unit === 'percent' && decimals === 0 ? 0.25 : 0;
}
