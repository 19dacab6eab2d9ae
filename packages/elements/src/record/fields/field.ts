import type { AlwaysEvent, RecordEntry } from '@always-kit/contract';
import type { TemplateResult } from 'lit';
import type { FormName } from '../forms/form.ts';
import type { RecordWords } from '../record-words.ts';
import type { Voices } from '../voices.ts';

/** What a field may know besides what stands in it. */
export interface Surroundings {
  readonly words: RecordWords;
  readonly form: FormName;
  readonly entries: readonly RecordEntry[];
  readonly alwaysEvent: AlwaysEvent;
  /** What people said, to choose a quote from. */
  readonly voices: Voices;
  /** The id of the entry that is written. */
  readonly entry?: string | undefined;
}

/** A field of a form as it is asked. */
export interface Field<Spec, Value> extends Surroundings {
  readonly spec: Spec;
  /** Of its control, in the page. */
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  /** What is wrong with it as a whole. */
  readonly error: string | undefined;
  /** What is wrong with one control of several, by the end of its id. */
  readonly errorAt: (place: string) => string | undefined;
  readonly value: Value;
  readonly write: (value: Value) => void;
  /** What stands in every field of the form. */
  readonly draft: Readonly<Record<string, unknown>>;
  /** Moves focus after the next update. */
  readonly focusOn: (...ids: readonly string[]) => void;
  /** Writes into several fields of the form. */
  readonly fill: (others: Readonly<Record<string, unknown>>) => void;
}

/** How one kind of field is asked, recorded and read. */
export interface FieldKind<Spec, Value> {
  /** What stands in the field for what is recorded; an empty field where nothing is. */
  draft(recorded: unknown, spec: Spec): Value;
  /** What is recorded for what stands in the field. `undefined`: it is left out. */
  recorded(value: Value, spec: Spec): unknown;
  /** The field as it is asked; nothing for one that is not. */
  control?(field: Field<Spec, Value>): TemplateResult;
  /** What is recorded, as people read it. */
  shown(recorded: unknown, spec: Spec, surroundings: Surroundings): string | TemplateResult | undefined;
  /** Which control of several a fault is in, as the end of its id, and the name of it. */
  within?(
    path: readonly string[],
    value: Value,
    spec: Spec,
    words: RecordWords,
  ): { readonly place: string; readonly name: string } | undefined;
}
