import { inTeamView, mayRecord, type AlwaysEvent, type Person, type RecordEntry } from '@always-kit/contract';
import type { Surroundings } from './fields/field.ts';
import type { FormName } from './forms/form.ts';
import type { Work } from './record-reader.ts';
import type { RecordWords } from './record-words.ts';
import type { Tasks } from './tasks.ts';
import type { Voices } from './voices.ts';

/** What every part of the element is drawn from. */
export interface View {
  readonly work: Work;
  readonly words: RecordWords;
  readonly person: Person | undefined;
  readonly tasks: Tasks;
  readonly voices: Voices;
  /** Of the element's own heading. */
  readonly headingLevel: number;
  readonly today: string;
  readonly focusOn: (...ids: readonly string[]) => void;
}

/** Whether the person may write here. */
export function mayWrite({ person }: View): boolean {
  return person !== undefined && mayRecord(person);
}

/** The same for one form: that a sponsor looked is a sponsor's to say. */
export function mayWriteForm(view: View, form: FormName): boolean {
  if (form !== 'sponsor-review') return mayWrite(view);
  return view.person?.role === 'sponsor' || view.person?.role === 'administrator';
}

/** Whether the person may begin one: what people said, to quote it, is for the team's own view. */
export function mayAdd(view: View, form: FormName): boolean {
  return mayWriteForm(view, form) && (form !== 'quote' || (view.person !== undefined && inTeamView(view.person)));
}

export function entriesOf<Form extends RecordEntry['form']>(
  { work }: View,
  form: Form,
): Extract<RecordEntry, { form: Form }>[] {
  return work.entries.filter((entry): entry is Extract<RecordEntry, { form: Form }> => entry.form === form);
}

/** What the fields of a form may know. */
export function aroundFields(
  { words, work, voices }: View,
  form: FormName,
  entry?: string,
): Surroundings & { readonly alwaysEvent: AlwaysEvent } {
  return { words, form, entries: work.entries, alwaysEvent: work.alwaysEvent, voices, entry };
}
