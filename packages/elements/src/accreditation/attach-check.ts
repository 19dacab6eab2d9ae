import { NewEvidence, NewSignOff, parse } from '@always-kit/contract';
import { wrongFields, type Wrong } from './wrong-fields.ts';

// Loaded when a form is opened: it brings the contract's schemas.

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
