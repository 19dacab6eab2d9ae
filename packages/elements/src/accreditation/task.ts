import type { Failure } from '@always-kit/client';
import type { AttachDraft } from './attach-check.ts';
import type { Wrong } from './wrong-fields.ts';

/** How a task is going. */
export interface Progress {
  /** Fields that are wrong, in their order. */
  readonly wrong: readonly Wrong[];
  /** Why the last try failed. */
  readonly failure?: Failure | undefined;
  readonly sending: boolean;
}

/** Attaching evidence. `id` is made once, so that trying again attaches once. */
export type AttachTask = AttachDraft & Progress & { readonly kind: 'attach'; readonly id: string };
/** Signing off: first the note, then a check, then it is sent. */
export type SignOffTask = Progress & {
  readonly kind: 'sign-off';
  readonly step: 'write' | 'check';
  readonly note: string;
};
/** Asking whether to remove a piece of evidence. */
export type RemoveTask = Progress & { readonly kind: 'remove'; readonly evidence: string; readonly title: string };
/** Asking whether to take a sign-off back. */
export type TakeBackTask = Progress & { readonly kind: 'take-back' };
export type Task = AttachTask | SignOffTask | RemoveTask | TakeBackTask;

/** A place in a criterion's row that focus can go to; with the criterion's id it makes an element's id. */
export type Place =
  | 'toggle'
  | 'evidence'
  | 'add'
  | 'sign'
  | 'signed'
  | 'type'
  | 'title'
  | 'note'
  | 'confirm'
  | 'problem'
  | 'say'
  | 'comment'
  | 'comments'
  | 'problem-comment';

/** Where the person was before they began. */
export const placeBefore: Readonly<Record<Task['kind'], Place>> = {
  attach: 'add',
  remove: 'evidence',
  'sign-off': 'sign',
  'take-back': 'signed',
};
