import type { AlwaysClient, Failure } from '@always-kit/client';
import type { EntryOf, RecordEntry } from '@always-kit/contract';
import { AlwaysEntryRemovedEvent, AlwaysEntryWrittenEvent } from './record.events.ts';
import type { RecordReader } from './record-reader.ts';
import type { TasksHost } from './tasks.ts';

/** The rest that goes on on a day. */
export function restOn(entries: readonly RecordEntry[], day: string): EntryOf<'pause'> | undefined {
  return entries.find(
    (entry): entry is EntryOf<'pause'> =>
      entry.form === 'pause' &&
      entry.content.from <= day &&
      (entry.content.until === undefined || entry.content.until >= day),
  );
}

/** Lets the work go on after a rest, at one press. */
export class Resting {
  /** Why it could not. */
  failure: Failure | undefined;
  starting = false;

  readonly #host: TasksHost;
  readonly #reader: RecordReader;

  constructor(host: TasksHost, reader: RecordReader) {
    this.#host = host;
    this.#reader = reader;
  }

  async startAgain(): Promise<void> {
    const { connectedClient: client, alwaysEvent, words } = this.#host;
    const work = this.#reader.found;
    // By the day of the collector, which is the one that says that it rests.
    const day = work?.standing.generatedAt.slice(0, 10) ?? '';
    const rest = restOn(work?.entries ?? [], day);
    if (!client || !rest || this.starting) return;
    this.#change(true, undefined);
    const ended = await endRest(client, alwaysEvent, rest, day);
    this.#change(false, ended.ok ? undefined : ended);
    if (!ended.ok) {
      this.#host.focusOn('problem-rest');
      await this.#reader.read();
      return;
    }
    this.#host.dispatchEvent(
      ended.value ? new AlwaysEntryWrittenEvent('pause', undefined) : new AlwaysEntryRemovedEvent('pause', undefined),
    );
    await this.#reader.read();
    this.#host.focusOn('open-step', 'title');
    this.#host.say(words.text.startedAgain);
  }

  #change(starting: boolean, failure: Failure | undefined): void {
    this.starting = starting;
    this.failure = failure;
    this.#host.requestUpdate();
  }
}

/** Ends a rest: its last day was yesterday. One that began today is taken out, since no day of it has passed. */
async function endRest(
  client: AlwaysClient,
  alwaysEvent: string,
  { id, revision, content, setAside }: EntryOf<'pause'>,
  today: string,
): Promise<{ readonly ok: true; readonly value: RecordEntry | undefined } | Failure> {
  const until = dayBefore(today);
  if (content.from > until) return await client.removeEntry(alwaysEvent, id);
  const ended = { form: 'pause', content: { ...content, until }, ...(setAside && { setAside }) } as const;
  return await client.writeEntry(alwaysEvent, id, ended, revision);
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
