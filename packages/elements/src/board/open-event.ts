import type { MethodStep } from '@always-kit/contract';

/** What somebody asks for: the whole chart of a measure, entries of the record, a step of the method, or else the Always Event itself. */
export interface Opened {
  readonly alwaysEvent: string;
  readonly measure?: string;
  readonly entries?: readonly string[] | undefined;
  readonly step?: MethodStep | undefined;
}

/**
 * Somebody asks for the whole chart of a measure, or for what a piece of evidence stands for. Cancelable: where the host gave an
 * `href`, cancelling it keeps the page from being left, so that an app can show the chart itself.
 */
export class AlwaysOpenEvent extends Event {
  readonly alwaysEvent: string;
  readonly kind: 'measure' | 'entries' | 'step' | 'always-event';
  /** Empty where something else than a measure is asked for. */
  readonly measure: string;
  /** Entries of the record, by their ids. */
  readonly entries: readonly string[];
  /** The step of the method that it belongs to, where something else than a measure is asked for. */
  readonly step: MethodStep | undefined;

  constructor({ alwaysEvent, measure = '', entries = [], step }: Opened) {
    super('always-open', { bubbles: true, composed: true, cancelable: true });
    this.alwaysEvent = alwaysEvent;
    this.kind = entries.length > 0 ? 'entries' : step ? 'step' : measure === '' ? 'always-event' : 'measure';
    this.measure = measure;
    this.entries = entries;
    this.step = step;
  }
}

declare global {
  interface HTMLElementEventMap {
    'always-open': AlwaysOpenEvent;
  }
}
