import type { AlwaysClient } from '@always-kit/client';
import type { MethodRecord } from '@always-kit/contract';
import type { ReactiveControllerHost } from 'lit';
import { Reader, type Outcome, type Source } from '../reading/reader.ts';

interface ToldReaderHost extends ReactiveControllerHost {
  readonly alwaysEvent: string;
  readonly connectedClient: AlwaysClient | undefined;
  /** Whether the page has given what to show, so that nothing is asked. */
  readonly items: unknown;
}

/** Reads the record of one Always Event. */
export class ToldReader extends Reader<MethodRecord> {
  readonly #host: ToldReaderHost;

  constructor(host: ToldReaderHost) {
    super(host);
    this.#host = host;
  }

  protected override source(): Source | undefined {
    const { connectedClient: client, alwaysEvent, items } = this.#host;
    return client && alwaysEvent !== '' && items === undefined ? [client, alwaysEvent] : undefined;
  }

  protected override ask(client: AlwaysClient, signal: AbortSignal): Promise<Outcome<MethodRecord>> {
    return client.readRecord(this.#host.alwaysEvent, { signal });
  }

  protected override isAskedFor({ alwaysEvent }: MethodRecord): boolean {
    return alwaysEvent === this.#host.alwaysEvent;
  }
}
