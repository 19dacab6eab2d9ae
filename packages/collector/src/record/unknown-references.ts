import type {
  AlwaysEvent,
  EntryForm,
  FieldProblem,
  NewEntry,
  RecordEntry,
  VisionStatement,
} from '@always-kit/contract';

/** Something that an entry names, and where it does. */
interface Reference {
  readonly pointer: string;
  readonly form: EntryForm;
  readonly id: string;
}

/** The forms that an entry of another may name. */
export const formsThatAreNamed: readonly EntryForm[] = ['quote', 'change-idea', 'spread'];

/**
 * What an entry names that is not in the record or the Always Event. What it named before is let be: a quote may have gone with its
 * response since, and whoever mends a spelling is not to be stopped by that.
 */
export function unknownReferences(
  entry: NewEntry & { readonly id: string },
  alwaysEvent: Pick<AlwaysEvent, 'measures'>,
  entries: readonly RecordEntry[],
): FieldProblem[] {
  const before = entries.find(({ id }) => id === entry.id);
  const known = new Set(before ? referencesOf(before).map(nameOf) : []);
  for (const { form, id } of entries) if (id !== entry.id) known.add(nameOf({ form, id }));
  const errors = referencesOf(entry)
    .filter((reference) => !known.has(nameOf(reference)))
    .map(({ pointer, form }) => ({ pointer, code: 'unknown-entry', detail: `Not a ${form} of this record` }));
  if (entry.form !== 'measure-plan') return errors;
  const { measure } = entry.content;
  const hadIt = before?.form === 'measure-plan' && before.content.measure === measure;
  if (hadIt || alwaysEvent.measures.some(({ id }) => id === measure)) return errors;
  return [{ pointer: '/content/measure', code: 'unknown-measure', detail: 'Not a measure of this Always Event' }];
}

/** As `unknownReferences`, of the quotes that a vision is tied to. */
export function unknownQuotes(
  vision: VisionStatement | undefined,
  before: VisionStatement | undefined,
  entries: readonly RecordEntry[],
): FieldProblem[] {
  const quotes = entries.filter(({ form }) => form === 'quote').map(({ id }) => id);
  const known = new Set([...quotes, ...(before?.quotes ?? [])]);
  return [...(vision?.quotes ?? []).entries()]
    .filter(([, id]) => !known.has(id))
    .map(([at]) => ({
      pointer: `/visionStatement/quotes/${at}`,
      code: 'unknown-entry',
      detail: 'Not a quote of this record',
    }));
}

function referencesOf(entry: NewEntry): Reference[] {
  switch (entry.form) {
    case 'change-idea':
    case 'communication':
      return entry.content.quotes.map((id, at) => ({ pointer: `/content/quotes/${at}`, form: 'quote', id }));
    case 'test-of-change':
      return one('/content/idea', 'change-idea', entry.content.idea);
    case 'spread':
      return one('/content/from', 'spread', entry.content.from);
    default:
      return [];
  }
}

function one(pointer: string, form: EntryForm, id: string | undefined): Reference[] {
  return id === undefined ? [] : [{ pointer, form, id }];
}

function nameOf({ form, id }: Pick<Reference, 'form' | 'id'>): string {
  return `${form}/${id}`;
}
