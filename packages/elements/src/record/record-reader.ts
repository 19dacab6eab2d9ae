import type { AlwaysClient } from '@always-kit/client';
import {
  problemKind,
  type AlwaysEvent,
  type MethodStanding,
  type Person,
  type RecordEntry,
} from '@always-kit/contract';
import type { ReactiveControllerHost } from 'lit';
import { Reader, type Outcome, type Source } from '../reading/reader.ts';

interface RecordReaderHost extends ReactiveControllerHost {
  readonly alwaysEvent: string;
  readonly connectedClient: AlwaysClient | undefined;
}

/** All that is known of one Always Event: itself, what is written down about it, and where it stands. */
export interface Work {
  readonly alwaysEvent: AlwaysEvent;
  readonly entries: readonly RecordEntry[];
  readonly standing: MethodStanding;
}

/** Reads the work on one Always Event, and who the person is. */
export class RecordReader extends Reader<Work> {
  /** Who the person is; `undefined` until it is known, and where it could not be found out. */
  person: Person | undefined;
  /** The id that the collector has no Always Event of. It stays until a reading says otherwise: one that fails knows nothing. */
  missing: string | undefined;

  readonly #host: RecordReaderHost;

  constructor(host: RecordReaderHost) {
    super(host);
    this.#host = host;
  }

  protected override source(): Source | undefined {
    const { connectedClient, alwaysEvent } = this.#host;
    return connectedClient && alwaysEvent !== '' ? [connectedClient, alwaysEvent] : undefined;
  }

  protected override async ask(client: AlwaysClient, signal: AbortSignal): Promise<Outcome<Work>> {
    const id = this.#host.alwaysEvent;
    const [alwaysEvent, record, standing, person] = await Promise.all([
      client.readAlwaysEvent(id, { signal }),
      client.readRecord(id, { signal }),
      client.readStanding(id, { signal }),
      client.whoAmI({ signal }),
    ]);
    if (!signal.aborted) {
      if (person.ok) this.person = person.value;
      else if (person.reason === 'refused') this.person = undefined; // no longer signed in
      if (alwaysEvent.ok) this.missing = undefined;
      else if (alwaysEvent.problem && problemKind(alwaysEvent.problem) === 'not-found') this.missing = id;
    }
    if (!alwaysEvent.ok) return alwaysEvent;
    if (!record.ok) return record;
    if (!standing.ok) return standing;
    const { entries } = record.value;
    return { ok: true, value: { alwaysEvent: alwaysEvent.value, entries, standing: standing.value } };
  }

  protected override isAskedFor({ alwaysEvent }: Work): boolean {
    return alwaysEvent.id === this.#host.alwaysEvent;
  }

  entry(id: string): RecordEntry | undefined {
    return this.found?.entries.find((entry) => entry.id === id);
  }

  /** Changes what is shown at once, for what the collector has just confirmed; the next reading has the last word. */
  change(change: (work: Work) => Partial<Work>): void {
    if (!this.found) return;
    this.found = { ...this.found, ...change(this.found) };
    this.#host.requestUpdate();
  }
}
