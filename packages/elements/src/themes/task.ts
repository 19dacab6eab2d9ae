import type { Failure } from '@always-kit/client';
import type { Voice } from '@always-kit/contract';
import type { ThemesMessages } from './themes.messages.ts';

/** Something that is wrong with a field, and which. */
export interface Wrong {
  readonly field: string;
  readonly fault: keyof ThemesMessages['wrong'];
}

/** How far something is that was begun. */
export interface Progress {
  readonly wrong: readonly Wrong[];
  readonly failure: Failure | undefined;
  readonly sending: boolean;
}

export const fresh: Progress = { wrong: [], failure: undefined, sending: false };

/** Something that is said about a comment at the press of a button, without a form. */
export interface SayTask extends Progress {
  readonly kind: 'say';
}

/** The themes of a comment are being chosen. */
export interface ChangeTask extends Progress {
  readonly kind: 'change';
  readonly voice: Voice;
  readonly chosen: ReadonlySet<string>;
}

/** Words of a comment are being chosen to quote. */
export interface QuoteTask extends Progress {
  readonly kind: 'quote';
  readonly id: string;
  readonly voice: Voice;
  readonly words: string;
}

/** A group is being given other terms. */
export interface TermsTask extends Progress {
  readonly kind: 'rename' | 'merge' | 'split' | 'undo';
  readonly id: string;
  readonly group: string;
  readonly name: string;
  /** What it is put together with. */
  readonly others: ReadonlySet<string>;
  /** Words that belong to the part, with commas between. */
  readonly words: string;
}

export type Task = SayTask | ChangeTask | QuoteTask | TermsTask;
