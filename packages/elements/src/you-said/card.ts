import type { Told } from './told.ts';

/** What a card says, in the words that it is shown in. */
export interface Card extends Told {
  readonly title: string;
  readonly youSaid: string;
  readonly weDid: string;
  /** Quotes with the marks of the language. */
  readonly quoted: readonly string[];
  /** The place and the day, where they are known. */
  readonly foot: string;
  /** What it says for those who do not see it. */
  readonly alt: string;
  /** The language that the page is in, and the way it is read. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}
