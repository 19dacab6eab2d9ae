import type { AlwaysClient } from '@always-kit/client';
import type { Person, RecordEntry, Voice } from '@always-kit/contract';
import type { ReactiveControllerHost } from 'lit';
import { Reader, type Outcome, type Source } from '../reading/reader.ts';

interface VoicesReaderHost extends ReactiveControllerHost {
  readonly alwaysEvent: string;
  readonly connectedClient: AlwaysClient | undefined;
}

/** What people said about one Always Event's service, and what is written down about it. */
export interface Heard {
  readonly alwaysEvent: string;
  readonly voices: readonly Voice[];
  readonly entries: readonly RecordEntry[];
}

/** Reads all that people said, page after page, the record, and who the person is. */
export class VoicesReader extends Reader<Heard> {
  /** Who the person is; `undefined` until it is known, and where it could not be found out. */
  person: Person | undefined;

  readonly #host: VoicesReaderHost;

  constructor(host: VoicesReaderHost) {
    super(host);
    this.#host = host;
  }

  protected override source(): Source | undefined {
    const { connectedClient, alwaysEvent } = this.#host;
    return connectedClient && alwaysEvent !== '' ? [connectedClient, alwaysEvent] : undefined;
  }

  protected override async ask(client: AlwaysClient, signal: AbortSignal): Promise<Outcome<Heard>> {
    const { alwaysEvent } = this.#host;
    const [voices, record, person] = await Promise.all([
      everyVoice(client, alwaysEvent, signal),
      client.readRecord(alwaysEvent, { signal }),
      client.whoAmI({ signal }),
    ]);
    if (!signal.aborted) {
      if (person.ok) this.person = person.value;
      else if (person.reason === 'refused') this.person = undefined; // no longer signed in
    }
    if (!voices.ok) return voices;
    if (!record.ok) return record;
    return { ok: true, value: { alwaysEvent, voices: this.#asBefore(voices.value), entries: record.value.entries } };
  }

  protected override isAskedFor({ alwaysEvent }: Heard): boolean {
    return alwaysEvent === this.#host.alwaysEvent;
  }

  /** Changes what is shown at once, for what the collector has just confirmed; the next reading has the last word. */
  change(change: (entries: readonly RecordEntry[]) => readonly RecordEntry[]): void {
    if (!this.found) return;
    this.found = { ...this.found, entries: change(this.found.entries) };
    this.#host.requestUpdate();
  }

  /** The list that there was where nothing is new in it, so that nothing is worked out again. */
  #asBefore(voices: readonly Voice[]): readonly Voice[] {
    const before = this.found?.voices ?? [];
    const same = before.length === voices.length && before.every((one, at) => isSame(one, voices[at]));
    return same && this.found ? before : voices;
  }
}

async function everyVoice(client: AlwaysClient, alwaysEvent: string, signal: AbortSignal): Promise<Outcome<Voice[]>> {
  const all: Voice[] = [];
  for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
    const page = await client.readVoices(alwaysEvent, { signal, ...(after !== undefined && { after }) });
    if (!page.ok) return page;
    all.push(...page.value.voices);
    if (page.value.next === after) break; // a collector that goes round in a circle must not keep us
    after = page.value.next;
  }
  return { ok: true, value: all };
}

function isSame(one: Voice, other: Voice | undefined): boolean {
  return (
    one.response === other?.response &&
    one.question === other.question &&
    one.words === other.words &&
    one.mayQuote === other.mayQuote
  );
}
