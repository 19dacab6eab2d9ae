import type { AlwaysClient } from '@always-kit/client';
import type { EntryOf, MethodRecord, RecordEntry } from '@always-kit/contract';
import { Reader, type Outcome, type Source } from '../../reading/reader.ts';
import type { ExtrasHost } from './extras.ts';

/** Reads what is written down about the Always Event. */
export class EntriesReader extends Reader<MethodRecord> {
  readonly #host: ExtrasHost;

  constructor(host: ExtrasHost) {
    super(host);
    this.#host = host;
  }

  /** What people said to help, about one criterion, in the order in which they said it. */
  commentsOn(criterion: string): readonly EntryOf<'comment'>[] {
    return (this.found?.entries ?? []).filter(
      (entry): entry is EntryOf<'comment'> => entry.form === 'comment' && entry.content.criterion === criterion,
    );
  }

  /** Adds what the collector has just confirmed; the next reading has the last word. */
  add(entry: RecordEntry): void {
    if (!this.found) return;
    const others = this.found.entries.filter(({ id }) => id !== entry.id);
    this.found = { ...this.found, entries: [...others, entry] };
    this.#host.requestUpdate();
  }

  protected override source(): Source | undefined {
    const { connectedClient, alwaysEvent } = this.#host;
    return connectedClient && alwaysEvent !== '' ? [connectedClient, alwaysEvent] : undefined;
  }

  protected override ask(client: AlwaysClient, signal: AbortSignal): Promise<Outcome<MethodRecord>> {
    return client.readRecord(this.#host.alwaysEvent, { signal });
  }

  protected override isAskedFor({ alwaysEvent }: MethodRecord): boolean {
    return alwaysEvent === this.#host.alwaysEvent;
  }
}
