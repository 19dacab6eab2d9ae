import type { NewEntry, RecordEntry } from '@always-kit/contract';
import { rule } from '../disclosure/rule.ts';

/** The entries that may be seen outside the team. How many comments are about what can be a small number, so it is not told. */
export function outsideEntries(entries: readonly RecordEntry[]): RecordEntry[] {
  return entries.filter(({ form }) => form !== 'theme-decision').map(outsideEntry);
}

/** An entry as it may be seen outside the team: how many took part is left out where they are few. */
export function outsideEntry(entry: RecordEntry): RecordEntry {
  if (entry.form !== 'taking-part' || !isFew(entry.content.people)) return entry;
  const { people: _few, ...content } = entry.content;
  return { ...entry, content };
}

/** What somebody outside the team wrote, with the number that was kept from them: they did not mean to take it out. */
export function withWhatWasHidden(entry: NewEntry, before: RecordEntry | undefined): NewEntry {
  if (entry.form !== 'taking-part' || before?.form !== 'taking-part') return entry;
  const { people } = before.content;
  if (entry.content.people !== undefined || people === undefined || !isFew(people)) return entry;
  return { ...entry, content: { ...entry.content, people } };
}

function isFew(people: number | undefined): boolean {
  return people !== undefined && people < rule.below;
}
