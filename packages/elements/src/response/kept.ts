import type { QuestionnaireResponse } from '@always-kit/contract';
import type { Draft } from '../question/field.ts';
import type { Said } from './said.ts';

/** Where one response stands on its way: what must not be forgotten for it to be counted exactly once. */
export interface KeptDelivery {
  /** The id it has been, or is being, sent under. */
  readonly id?: string;
  /** Its content, where the collector may have it already. */
  readonly settled?: QuestionnaireResponse;
}

/** Everything that is needed to go on with a form another time. */
export interface Kept {
  /** What was entered, by question. */
  readonly entered: readonly (readonly [question: string, draft: Draft])[];
  /** The question that was shown; nothing on other pages. */
  readonly at?: string;
  /** What the person said besides. */
  readonly said?: Said;
  readonly delivery: KeptDelivery;
}
