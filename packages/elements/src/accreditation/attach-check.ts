import { NewEvidence, NewSignOff, parse, type FieldProblem } from '@always-kit/contract';
import type { AccreditationMessages } from './accreditation.messages.ts';

/** A field of a form here. */
export type Field = 'type' | 'title' | 'detail' | 'link' | 'note';

/** One field that is wrong, and the fault as a key of `messages.wrong`. */
export interface Wrong {
  readonly field: Field;
  readonly fault: keyof AccreditationMessages['wrong'];
}

/** What the person wrote to attach evidence, as it stands in the fields. */
export interface AttachDraft {
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  readonly link: string;
}

export type Checked<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly wrong: readonly Wrong[] };

/** Judges a draft by the contract. Space around words does not count, and an empty field that may be empty is left out. */
export function checkEvidence(id: string, criterion: string, draft: AttachDraft): Checked<NewEvidence> {
  const detail = draft.detail.trim();
  const link = draft.link.trim();
  const parsed = parse(NewEvidence, {
    id,
    criterion,
    type: draft.type,
    title: draft.title.trim(),
    ...(detail === '' ? {} : { detail }),
    ...(link === '' ? {} : { link }),
  });
  return parsed.ok ? parsed : { ok: false, wrong: wrongFields(parsed.errors) };
}

export function checkSignOff(note: string): Checked<NewSignOff> {
  const words = note.trim();
  const parsed = parse(NewSignOff, words === '' ? {} : { note: words });
  return parsed.ok ? parsed : { ok: false, wrong: wrongFields(parsed.errors) };
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
