import type { MeasureName } from './measure-name.ts';

/**
 * Somebody asks for the whole chart of a measure. Cancelable: where the host gave an `href`, cancelling it keeps the page from
 * being left, so that an app can show the chart itself.
 */
export class AlwaysOpenEvent extends Event {
  readonly alwaysEvent: string;
  readonly measure: string;

  constructor({ alwaysEvent, measure }: MeasureName) {
    super('always-open', { bubbles: true, composed: true, cancelable: true });
    this.alwaysEvent = alwaysEvent;
    this.measure = measure;
  }
}

declare global {
  interface HTMLElementEventMap {
    'always-open': AlwaysOpenEvent;
  }
}
