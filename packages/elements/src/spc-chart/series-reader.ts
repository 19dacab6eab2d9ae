import type { AlwaysClient } from '@always-kit/client';
import type { Series } from '@always-kit/contract';
import type { ReactiveControllerHost } from 'lit';
import { Reader, type Outcome, type Source } from '../reading/reader.ts';
import { isSeries } from './is-series.ts';

/** What a reader of series needs of its element. */
export interface SeriesReaderHost extends ReactiveControllerHost {
  readonly alwaysEvent: string;
  readonly measure: string;
  /** Seconds between readings; 0 for none. */
  readonly refreshEvery: number;
  /** Whether the element is to ask the collector at all. */
  readonly asks: boolean;
  readonly connectedClient: AlwaysClient | undefined;
}

/** Reads the series of one measure. */
export class SeriesReader extends Reader<Series> {
  readonly #host: SeriesReaderHost;

  constructor(host: SeriesReaderHost) {
    super(host);
    this.#host = host;
  }

  protected override source(): Source | undefined {
    const { asks, connectedClient, alwaysEvent, measure } = this.#host;
    return asks && connectedClient ? [connectedClient, alwaysEvent, measure] : undefined;
  }

  protected override async ask(client: AlwaysClient, signal: AbortSignal): Promise<Outcome<Series>> {
    const { alwaysEvent, measure } = this.#host;
    return seriesOrFailure(await client.readSeries(alwaysEvent, measure, { signal }));
  }

  protected override isAskedFor({ alwaysEvent, measure }: Series): boolean {
    return alwaysEvent === this.#host.alwaysEvent && measure.id === this.#host.measure;
  }

  protected override everySeconds(): number {
    return this.#host.refreshEvery;
  }
}

/** A page's own client may answer anything: what is no series is a failure, so that it never takes away what is there. */
export function seriesOrFailure(outcome: Outcome<Series>): Outcome<Series> {
  if (!outcome.ok || isSeries(outcome.value)) return outcome;
  return { ok: false, reason: 'unreadable', message: 'The client answered with something that is no series' };
}
