import type { Reader } from '../../question/reader.ts';
import type { ResponseFlow } from '../response-flow.ts';

/** What every page of a form is drawn from. */
export interface Page {
  readonly flow: ResponseFlow;
  readonly reader: Reader;
  /** Where the safety words stand: on the first page, or with the first question that takes free text. */
  readonly safetyOn: 'start' | 'question';
}
