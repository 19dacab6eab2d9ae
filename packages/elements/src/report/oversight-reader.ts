import type { AlwaysClient } from '@always-kit/client';
import type { AlwaysEvent, MethodStanding, Person, RecordEntry } from '@always-kit/contract';
import type { ReactiveControllerHost } from 'lit';
import { Reader, type Outcome, type Source } from '../reading/reader.ts';
import { readMainSeries, type MainSeries } from './read-series.ts';

/** What the readers of reports need of their element. */
export interface ReportReaderHost extends ReactiveControllerHost {
  readonly kind: string;
  readonly alwaysEvent: string;
  readonly connectedClient: AlwaysClient | undefined;
}

/** All that an oversight report is made from. */
export interface Oversight extends MainSeries {
  readonly alwaysEvent: AlwaysEvent;
  readonly entries: readonly RecordEntry[];
  readonly standing: MethodStanding;
}

/** Reads one Always Event, its record, its standing and its main measure, and who the person is. */
export class OversightReader extends Reader<Oversight> {
  /** Who the person is; `undefined` until it is known, and where it could not be found out. */
  person: Person | undefined;

  readonly #host: ReportReaderHost;

  constructor(host: ReportReaderHost) {
    super(host);
    this.#host = host;
  }

  protected override source(): Source | undefined {
    const { kind, connectedClient, alwaysEvent } = this.#host;
    return kind !== 'board' && connectedClient && alwaysEvent !== '' ? [connectedClient, alwaysEvent] : undefined;
  }

  protected override async ask(client: AlwaysClient, signal: AbortSignal): Promise<Outcome<Oversight>> {
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
    }
    if (!alwaysEvent.ok) return alwaysEvent;
    if (!record.ok) return record;
    if (!standing.ok) return standing;
    const main = await readMainSeries(client, alwaysEvent.value, signal, this.found?.series);
    const { entries } = record.value;
    return { ok: true, value: { alwaysEvent: alwaysEvent.value, entries, standing: standing.value, ...main } };
  }

  protected override isAskedFor({ alwaysEvent }: Oversight): boolean {
    return this.#host.kind !== 'board' && alwaysEvent.id === this.#host.alwaysEvent;
  }

  /** Shows at once what the collector has just confirmed; the next reading has the last word. */
  put(entry: RecordEntry): void {
    if (!this.found) return;
    const others = this.found.entries.filter(({ id }) => id !== entry.id);
    this.found = { ...this.found, entries: [...others, entry] };
    this.#host.requestUpdate();
  }
}
