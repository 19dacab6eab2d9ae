import type { AlwaysClient, Failure } from '@always-kit/client';
import type { EntryOf, RecordEntry } from '@always-kit/contract';

/** The rest that goes on today. */
export function restNow(entries: readonly RecordEntry[], today: string): EntryOf<'pause'> | undefined {
  return entries.find(
    (entry): entry is EntryOf<'pause'> =>
      entry.form === 'pause' &&
      entry.content.from <= today &&
      (entry.content.until === undefined || entry.content.until >= today),
  );
}

/** Ends a rest: its last day was yesterday. One that began today is taken out, since no day of it has passed. */
export async function endRest(
  client: AlwaysClient,
  alwaysEvent: string,
  { id, revision, content, setAside }: EntryOf<'pause'>,
  today: string,
): Promise<Failure | undefined> {
  const until = dayBefore(today);
  const ended =
    content.from > until
      ? await client.removeEntry(alwaysEvent, id)
      : await client.writeEntry(
          alwaysEvent,
          id,
          { form: 'pause', content: { ...content, until }, ...(setAside && { setAside }) },
          revision,
        );
  return ended.ok ? undefined : ended;
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
