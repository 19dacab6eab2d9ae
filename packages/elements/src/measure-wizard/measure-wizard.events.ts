import type { Measure } from '@always-kit/contract';
import type { PageName } from './faults.ts';

/** The measure and how it is taken are saved, and the collector has both. */
export class AlwaysMeasureSavedEvent extends Event {
  /** The id of the Always Event. */
  readonly alwaysEvent: string;
  readonly measure: Measure;

  constructor(alwaysEvent: string, measure: Measure) {
    super('always-measure-saved', { bubbles: true, composed: true });
    this.alwaysEvent = alwaysEvent;
    this.measure = measure;
  }
}

/** What the wizard shows: a page that asks, help for who has no question, the check, or that it is saved. */
export type MeasurePageName = PageName | 'no-question' | 'saved';

/** Another page is shown: for a page that keeps its own title in step (WCAG 2.4.2). It says nothing of what was answered. */
export class AlwaysMeasurePageEvent extends Event {
  readonly page: MeasurePageName;
  /** Which of the pages it is, from 1; 0 where it is none of them. */
  readonly number: number;
  readonly total: number;
  /** Whether something is wrong on it: put "Error: " before the page's title. */
  readonly error: boolean;

  constructor(page: MeasurePageName, number: number, total: number, error: boolean) {
    super('always-measure-page', { bubbles: true, composed: true });
    this.page = page;
    this.number = number;
    this.total = total;
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'always-measure-saved': AlwaysMeasureSavedEvent;
    'always-measure-page': AlwaysMeasurePageEvent;
  }
}
