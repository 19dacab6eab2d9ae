/** Turns a value into a place on the drawing, in CSS pixels. */
export type Scale = (value: number) => number;

/** A straight scale. Where the values are all one, they are put in the middle. */
export function linear([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale {
  if (from === to) return () => (start + end) / 2;
  const slope = (end - start) / (to - from);
  return (value) => start + (value - from) * slope;
}

/** The place of each value. By hand: `map` takes several times as long, and a series may have 100,000. */
export function placesOf(values: Float64Array, scale: Scale): Float64Array {
  const places = new Float64Array(values.length);
  for (let at = 0; at < places.length; at++) places[at] = scale(values[at] ?? NaN);
  return places;
}

/** A tenth of a pixel is finer than any screen, and keeps the paths short. */
export function rounded(place: number): number {
  return Math.round(place * 10) / 10;
}
