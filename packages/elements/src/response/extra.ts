import type { Question, QuestionnaireResponse } from '@always-kit/contract';
import type { Page } from './pages/page.ts';

/** The highest `order` that an extra may have. */
export const lastOrder = 5;

/**
 * Something that a form does besides asking and sending: what it draws and where, and what it does at each step. A form asks
 * each of its extras in their order; all of them are optional.
 */
export interface Extra {
  /** Where it stands among the extras, the lowest first, whichever of them comes first: 0 to `lastOrder`, 0 unless said. */
  readonly order?: number;
  /** Drawn instead of the page, as long as it gives anything: a question that comes first. Its heading is `mainHeading`. */
  readonly instead?: (page: Page) => unknown;
  /** What the page is told is shown, in place of the heading, where that would tell an answer. */
  readonly toldAs?: () => string | undefined;
  /** What to announce while the form itself has nothing to say. */
  readonly says?: () => string | undefined;
  /** Drawn above every page. */
  readonly above?: (page: Page) => unknown;
  /** Drawn between a question and its inputs. */
  readonly withQuestion?: (page: Page, question: Question) => unknown;
  /** Drawn after the inputs of a question, before the button that goes on. */
  readonly afterQuestion?: (page: Page, question: Question) => unknown;
  /** Drawn before the button that sends. */
  readonly beforeSend?: (page: Page) => unknown;
  /** Drawn after the thanks. */
  readonly afterThanks?: (page: Page) => unknown;
  /** Drawn below every page, before the help. */
  readonly below?: (page: Page) => unknown;
  /** Added to the response just before it is sent. Asked once more for each attempt that may still change it. */
  readonly label?: (response: QuestionnaireResponse) => Partial<QuestionnaireResponse>;
  /**
   * Asked when the person goes on from a question, or sends (`question` is `undefined` then). `false` keeps them there: it
   * must then show why, and never for good.
   */
  readonly mayGoOn?: (question: Question | undefined) => boolean;
  /** Asked when a form of the page's own is submitted, wherever the person is. `false` stops it, as in `mayGoOn`. */
  readonly mayBeTaken?: () => boolean;
  /** Something that was entered has changed, or where the person is. */
  readonly changed?: () => void;
  /** The page is about to lose its connection: gets at once what it may need later. */
  readonly prepare?: () => Promise<void>;
  /** The response is delivered. */
  readonly sent?: () => void;
  /** Everything that the person entered has been forgotten. */
  readonly forgotten?: () => void;
}

/** Where an extra may draw. */
export type Place = 'above' | 'below' | 'beforeSend' | 'afterThanks';
/** Where an extra may draw in a question. */
export type PlaceInQuestion = 'withQuestion' | 'afterQuestion';
