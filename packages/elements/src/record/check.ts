import {
  AlwaysEvent,
  entryContents,
  parse,
  type EntryContent,
  type EntryForm,
  type FieldProblem,
} from '@always-kit/contract';
import { kindOf } from './fields/kinds.ts';
import type { FieldSpec, FormName, PartName } from './forms/form.ts';
import { forms } from './forms/forms.ts';
import { isPart, parts } from './forms/parts.ts';
import type { Fault, RecordWords } from './record-words.ts';

/** What stands in each field of a form. */
export type Draft = Readonly<Record<string, unknown>>;

/** One field that is wrong. `place` is the end of the id of one control of several. */
export interface Wrong {
  readonly field: string;
  readonly place?: string;
  readonly sentence: string;
}

export type Checked<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly wrong: readonly Wrong[] };

/** What stands in the fields for what is recorded; empty fields where nothing is. */
export function draftOf(form: FormName, content: object = {}): Draft {
  const recorded = content as Draft;
  return Object.fromEntries(forms[form].fields.map((spec) => [spec.id, kindOf(spec).draft(recorded[spec.id], spec)]));
}

/** What stands in the fields of a form that is begun, with some filled in. */
export function newDraftOf(form: FormName, given: object, today: string): Draft {
  const days = forms[form].fields.filter((spec) => spec.kind === 'day' && spec.first === 'today');
  return draftOf(form, { ...Object.fromEntries(days.map(({ id }) => [id, today])), ...given });
}

/** What is recorded for what stands in the fields, not checked. */
export function recordedIn(form: FormName, draft: Draft): Readonly<Record<string, unknown>> {
  const values = forms[form].fields.map((spec) => [spec.id, kindOf(spec).recorded(draft[spec.id], spec)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** Judges a draft of an entry by the contract. */
export function checkEntry<Form extends EntryForm>(
  form: Form,
  draft: Draft,
  words: RecordWords,
): Checked<EntryContent<Form>> {
  const parsed = parse(entryContents[form], recordedIn(form, draft));
  if (!parsed.ok) return { ok: false, wrong: wrongFields(form, draft, parsed.errors, words) };
  return { ok: true, value: parsed.value as EntryContent<Form> };
}

/** Judges a draft of a part by the contract: the Always Event as it is to be, and what is then in the part. */
export function checkPart(
  part: PartName,
  draft: Draft,
  alwaysEvent: AlwaysEvent,
  words: RecordWords,
): Checked<{ readonly alwaysEvent: AlwaysEvent; readonly content: object | undefined }> {
  const { read, write } = parts[part];
  const parsed = parse(AlwaysEvent, write(alwaysEvent, recordedIn(part, draft)));
  if (!parsed.ok) return { ok: false, wrong: wrongFields(part, draft, parsed.errors, words) };
  return { ok: true, value: { alwaysEvent: parsed.value, content: read(parsed.value) } };
}

/** Whether a draft is whole by the contract. Until it is, hints would only be in the way. */
export function isWhole(form: FormName, draft: Draft, alwaysEvent: AlwaysEvent, words: RecordWords): boolean {
  return (isPart(form) ? checkPart(form, draft, alwaysEvent, words) : checkEntry(form, draft, words)).ok;
}

/** The fields that are wrong by the contract's word, or the collector's: in the order of the form, one fault each. */
export function wrongFields(
  form: FormName,
  draft: Draft,
  errors: readonly FieldProblem[],
  words: RecordWords,
): readonly Wrong[] {
  const prefix = isPart(form) ? parts[form].pointer : '';
  const found = errors.flatMap(({ pointer, code }) => {
    const [id = '', ...path] = pointer
      .replace(prefix, '')
      .replace(/^\/content\//, '/')
      .slice(1)
      .split('/');
    const spec = forms[form].fields.find((each) => each.id === id);
    return spec ? [wrongField(form, spec, path, draft[id], code, words)] : [];
  });
  const order = forms[form].fields.map(({ id }) => id);
  return found
    .filter((one, at) => found.findIndex((other) => other.field === one.field && other.place === one.place) === at)
    .sort((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
}

function wrongField(
  form: FormName,
  spec: FieldSpec,
  path: readonly string[],
  value: unknown,
  code: string,
  words: RecordWords,
): Wrong {
  const within = kindOf(spec).within?.(path, value, spec, words);
  if (within) {
    const fault = code === 'too-big' ? 'tooLong' : 'within';
    const label = words.label(form, path.at(-1) ?? '');
    const sentence = words.wrong(fault, { field: label, within: within.name, most: longestOf(path.at(-1)) });
    return { field: spec.id, place: within.place, sentence };
  }
  const own = words.ownFault(form, spec.id, code);
  const most = 'most' in spec && spec.most !== undefined ? spec.most : spec.kind === 'line' ? 200 : 2000;
  const least = 'least' in spec ? spec.least : 0;
  return {
    field: spec.id,
    sentence: own ?? words.wrong(faultOf(spec, code), { field: words.label(form, spec.id), most, least }),
  };
}

function longestOf(field: string | undefined): number {
  return field === 'owner' ? 200 : field === 'name' ? 120 : 2000;
}

/** What only the collector can know to be wrong. */
const collectorFaults: Readonly<Record<string, Fault>> = {
  'in-the-future': 'future',
  'not-said': 'notSaid',
  'no-words': 'gone',
  'may-not-quote': 'gone',
  'unknown-response': 'gone',
  'unknown-entry': 'gone',
  'unknown-measure': 'gone',
};

function faultOf({ kind }: FieldSpec, code: string): Fault {
  const known = collectorFaults[code];
  if (known) return known;
  if (kind === 'line' || kind === 'text') return code === 'too-big' ? 'tooLong' : 'fillIn';
  if (kind === 'day') return 'day';
  if (kind === 'number' || kind === 'share') return kind;
  return kind === 'link' ? 'link' : 'choose';
}
