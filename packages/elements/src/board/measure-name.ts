/** A measure of an Always Event, by its ids. */
export interface MeasureName {
  readonly alwaysEvent: string;
  readonly measure: string;
}

/** One text for a measure, to tell it from others by. */
export function keyOf({ alwaysEvent, measure }: MeasureName): string {
  return `${alwaysEvent}/${measure}`;
}
