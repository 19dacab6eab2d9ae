import type { FieldProblem } from '@always-kit/contract';
import type { AccreditationMessages } from './accreditation.messages.ts';

/** A field of a form here. */
export type Field = 'type' | 'title' | 'detail' | 'link' | 'note';

/** One field that is wrong, and the fault as a key of `messages.wrong`. */
export interface Wrong {
  readonly field: Field;
  readonly fault: keyof AccreditationMessages['wrong'];
}

/** The fields of ours that are wrong by the contract's word, or the collector's. One fault a field: the first. */
export function wrongFields(errors: readonly FieldProblem[]): Wrong[] {
  const wrong = new Map<Field, Wrong>();
  for (const { pointer, code } of errors) {
    const field = pointer.slice(1);
    if (isField(field) && !wrong.has(field)) wrong.set(field, { field, fault: faultOf(field, code) });
  }
  return [...wrong.values()];
}

function faultOf(field: Field, code: string): Wrong['fault'] {
  if (field === 'title') return code === 'too-big' ? 'titleLong' : 'title';
  if (field === 'detail') return 'detailLong';
  return field === 'note' ? 'noteLong' : field;
}

function isField(name: string): name is Field {
  return ['type', 'title', 'detail', 'link', 'note'].includes(name);
}
