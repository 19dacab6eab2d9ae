import type { Voice } from '@always-kit/contract';
import type { TeamTerms, ThemedComment, ThemeLevel } from '@always-kit/method';
import type { Tasks } from './tasks.ts';
import type { ThemeWords } from './theme-words.ts';

/** What every part of the page needs to know. */
export interface View {
  readonly words: ThemeWords;
  readonly terms: TeamTerms;
  readonly tasks: Tasks;
  readonly level: ThemeLevel;
  /** Whether this person may say what a comment is about. */
  readonly mayWrite: boolean;
  /** Of the headings of the parts. */
  readonly headingLevel: number;
  /** The groups to put a group together with: id and name. */
  readonly groups: readonly (readonly [id: string, name: string])[];
  isQuoted(voice: Voice): boolean;
  toField(field: string): void;
}

/** Comments under one heading: a group of a theme, or those that are about none. */
export interface Section {
  readonly id: string;
  readonly name: string;
  /** What stands under the heading once it is open. */
  readonly note: string | undefined;
  readonly comments: readonly {
    readonly comment: ThemedComment<Voice>;
    readonly because: readonly { readonly start: number; readonly end: number }[];
  }[];
  readonly confirmed: number | undefined;
  /** Whether the team may name it, merge it and split it. */
  readonly isTheme: boolean;
}
