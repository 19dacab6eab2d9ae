import type { Question } from '@always-kit/contract';
import type { Reader } from '../../question/reader.ts';
import type { Extra, Place, PlaceInQuestion } from '../extra.ts';
import type { ResponseFlow } from '../response-flow.ts';

/** What every page of a form is drawn from. */
export interface Page {
  readonly flow: ResponseFlow;
  readonly reader: Reader;
  /** Where the safety words stand: on the first page, or with the first question that takes free text. */
  readonly safetyOn: 'start' | 'question';
  /** What the form does besides asking and sending. */
  readonly extras: readonly Extra[];
}

/** What the extras draw in a place of this page. */
export function drawn(page: Page, place: Place): unknown[] {
  return page.extras.map((extra) => extra[place]?.(page));
}

/** What the extras draw in `question`. */
export function drawnIn(page: Page, place: PlaceInQuestion, question: Question): unknown[] {
  return page.extras.map((extra) => extra[place]?.(page, question));
}
