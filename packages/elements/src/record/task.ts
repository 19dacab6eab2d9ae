import type { Failure } from '@always-kit/client';
import type { RecordEntry, SetAside } from '@always-kit/contract';
import type { HintCode } from '@always-kit/method';
import type { Draft, Wrong } from './check.ts';
import type { FormName } from './forms/form.ts';

/** How a task is going. */
export interface Progress {
  /** Fields that are wrong, in their order. */
  readonly wrong: readonly Wrong[];
  /** Why the last try failed. */
  readonly failure?: Failure | undefined;
  readonly sending: boolean;
}

/** What somebody else wrote meanwhile: an entry, a part of the Always Event, or nothing where it was taken out. */
export interface Theirs {
  readonly content: object | undefined;
  readonly entry?: RecordEntry | undefined;
}

/** Somebody thinks about setting a hint aside. */
export interface Thinking {
  readonly hint: HintCode;
  readonly reason: string;
  readonly missing: boolean;
}

/** Filling in a form. */
export interface WriteTask extends Progress {
  readonly kind: 'write';
  readonly form: FormName;
  /** Of the entry, made once, so that trying again writes once. For a part, its name. */
  readonly id: string;
  /** What was recorded when it was begun, and its revision; 0 where nothing was. */
  readonly base: object | undefined;
  readonly revision: number;
  readonly draft: Draft;
  /** What stood there when a field was last left: what hints speak of, so that nothing moves while somebody types. */
  readonly settled: Draft;
  readonly setAside: readonly SetAside[];
  readonly theirs?: Theirs | undefined;
  readonly thinking?: Thinking | undefined;
  /** The id of the note that keeps why the hints of a part were set aside. */
  readonly note: string;
}

/** Asking whether to take something out. */
export interface RemoveTask extends Progress {
  readonly kind: 'remove';
  readonly form: FormName;
  readonly id: string;
  readonly title: string;
}

export type Task = WriteTask | RemoveTask;
