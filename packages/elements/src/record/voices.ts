import type { AlwaysClient, Failure } from '@always-kit/client';
import type { Voice } from '@always-kit/contract';
import type { ReactiveControllerHost } from 'lit';

interface VoicesHost extends ReactiveControllerHost {
  readonly alwaysEvent: string;
  readonly connectedClient: AlwaysClient | undefined;
}

/** What people said in their own words, a page at a time, once somebody wants to quote it. */
export class Voices {
  failure: Failure | undefined;
  reading = false;

  readonly #host: VoicesHost;
  #voices: readonly Voice[] = [];
  #next: string | undefined;
  #begun = false;

  constructor(host: VoicesHost) {
    this.#host = host;
  }

  /** Of those who agreed to be quoted. Nobody may quote the others. */
  get quotable(): readonly Voice[] {
    return this.#voices.filter(({ mayQuote }) => mayQuote);
  }

  /** Whether there are more to read. */
  get more(): boolean {
    return !this.#begun || this.#next !== undefined;
  }

  forget(): void {
    this.#voices = [];
    this.#next = undefined;
    this.#begun = false;
    this.failure = undefined;
  }

  /** Reads the first page once. */
  async begin(): Promise<void> {
    if (!this.#begun) await this.read();
  }

  /** Reads the next page. */
  async read(): Promise<void> {
    const { connectedClient: client, alwaysEvent } = this.#host;
    if (!client || this.reading) return;
    this.reading = true;
    this.#host.requestUpdate();
    const page = await client.readVoices(alwaysEvent, this.#next === undefined ? {} : { after: this.#next });
    this.reading = false;
    this.failure = page.ok ? undefined : page;
    if (page.ok && alwaysEvent === this.#host.alwaysEvent) {
      this.#begun = true;
      this.#voices = [...this.#voices, ...page.value.voices];
      this.#next = page.value.next;
    }
    this.#host.requestUpdate();
  }
}
