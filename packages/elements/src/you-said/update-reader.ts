import type { AlwaysClient } from '@always-kit/client';
import type { AlwaysEvent, RecordEntry, SeriesPoint } from '@always-kit/contract';
import type { WeeklyFacts } from '@always-kit/method';
import type { ReactiveControllerHost } from 'lit';
import { Reader, type Outcome, type Source } from '../reading/reader.ts';

/** What the update needs of its element. */
export interface UpdateReaderHost extends ReactiveControllerHost {
  readonly alwaysEvent: string;
  readonly connectedClient: AlwaysClient | undefined;
  readonly entries: readonly RecordEntry[] | undefined;
}

/** What was counted. */
interface Numbers {
  readonly alwaysEvent: AlwaysEvent;
  readonly points: ReadonlyMap<string, readonly SeriesPoint[]>;
  /** Whether the collector has made the numbers safe for whoever asks: then they are not exact, and there is nothing to add up. */
  readonly disclosed: boolean;
}

/** Reads the Always Event and all its measures. */
export class UpdateReader extends Reader<Numbers> {
  readonly #host: UpdateReaderHost;

  constructor(host: UpdateReaderHost) {
    super(host);
    this.#host = host;
  }

  /** What the update is made from; `undefined` until all of it is here. */
  get facts(): WeeklyFacts | undefined {
    const { entries } = this.#host;
    if (!this.found || !entries) return undefined;
    const { alwaysEvent, points, disclosed } = this.found;
    const now = new Date().toISOString();
    return { alwaysEvent, entries, now, points: disclosed ? hidden(points) : points };
  }

  protected override source(): Source | undefined {
    const { connectedClient: client, alwaysEvent } = this.#host;
    return client && alwaysEvent !== '' ? [client, alwaysEvent] : undefined;
  }

  protected override async ask(client: AlwaysClient, signal: AbortSignal): Promise<Outcome<Numbers>> {
    const alwaysEvent = await client.readAlwaysEvent(this.#host.alwaysEvent, { signal });
    if (!alwaysEvent.ok) return alwaysEvent;
    const { id, measures } = alwaysEvent.value;
    const points = new Map<string, readonly SeriesPoint[]>();
    let disclosed = false;
    for (const read of await Promise.all(measures.map((measure) => client.readSeries(id, measure.id, { signal })))) {
      if (!read.ok) return read;
      points.set(read.value.measure.id, read.value.points);
      disclosed ||= read.value.disclosure !== undefined;
    }
    return { ok: true, value: { alwaysEvent: alwaysEvent.value, points, disclosed } };
  }

  protected override isAskedFor({ alwaysEvent }: Numbers): boolean {
    return alwaysEvent.id === this.#host.alwaysEvent;
  }
}

function hidden(points: Numbers['points']): Numbers['points'] {
  return new Map([...points].map(([id, own]) => [id, own.map((point) => ({ ...point, hidden: true as const }))]));
}
