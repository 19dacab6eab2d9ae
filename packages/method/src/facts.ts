import type { AlwaysEvent, EntryForm, EntryOf, RecordEntry, SeriesPoint } from '@always-kit/contract';

/** All that is known of one Always Event: what every rule of the method is worked out from. */
export interface MethodFacts {
  readonly alwaysEvent: AlwaysEvent;
  readonly entries: readonly RecordEntry[];
  /**
   * People who use the service and said in their own words what matters. `recent`: everybody who answered anything over the last so many
   * days.
   */
  readonly voices: { readonly count: number; readonly recent: Readonly<Record<30 | 60 | 90, number>> };
  /** The points of each measure, by its id, oldest first. */
  readonly points: ReadonlyMap<string, readonly SeriesPoint[]>;
  /** The days on which a sponsor signed something off. */
  readonly sponsorSignOffs: readonly string[];
  /** The day of the latest answer of any kind. */
  readonly lastAnswer?: string | undefined;
  /** How many criteria of the set there are, and of those complete or signed off. */
  readonly criteria?: { readonly of: number; readonly complete: number; readonly signedOff: number } | undefined;
  readonly now: string;
}

/** The entries of one form, in the order in which they were first written. */
export function entriesOf<Form extends EntryForm>(
  { entries }: Pick<MethodFacts, 'entries'>,
  form: Form,
): readonly EntryOf<Form>[] {
  return entries.filter((entry): entry is EntryOf<Form> => entry.form === form);
}

/** The entry of a form that there is one of. */
export function entryOf<Form extends EntryForm>(
  facts: Pick<MethodFacts, 'entries'>,
  form: Form,
): EntryOf<Form> | undefined {
  return entriesOf(facts, form)[0];
}
