import type { AlwaysClient, Failure } from '@always-kit/client';
import type { Series } from '@always-kit/contract';
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** What a reader needs of its element. */
export interface SeriesReaderHost extends ReactiveControllerHost {
  readonly alwaysEvent: string;
  readonly measure: string;
  /** Seconds between readings; 0 for none. */
  readonly refreshEvery: number;
  /** Whether the element is to ask the collector at all. */
  readonly asks: boolean;
  readonly connectedClient: AlwaysClient | undefined;
}

/** A wall board that asks more often than this wears out the collector and shows nothing new. */
const leastSeconds = 5;

/**
 * Reads the series, keeps the newest answer, and reads again when the page is looked at again or, where that is asked for, every
 * so many seconds while it is. A failed reading never takes away a series that is already there.
 */
export class SeriesReader implements ReactiveController {
  series: Series | undefined;
  /** Why the last reading failed; `undefined` when it went well. */
  failure: Failure | undefined;
  reading = false;

  readonly #host: SeriesReaderHost;
  #stop: AbortController | undefined;
  #source: readonly unknown[] = [];
  #every = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: SeriesReaderHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#host.requestUpdate(); // after a move in the page too
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#stop?.abort();
    this.#source = [];
    this.#setTimer(0);
  }

  /** To be called before each update: reads where something else is asked for than before. */
  follow(): void {
    if (isServer) return;
    const { asks, connectedClient, alwaysEvent, measure, refreshEvery } = this.#host;
    this.#setTimer(asks && refreshEvery > 0 ? Math.max(refreshEvery, leastSeconds) : 0);
    const source = asks && connectedClient ? [connectedClient, alwaysEvent, measure] : [];
    if (source.length === this.#source.length && source.every((each, at) => each === this.#source[at])) return;
    const other = source[1] !== this.#source[1] || source[2] !== this.#source[2];
    this.#source = source;
    if (other && !this.#holds(alwaysEvent, measure)) this.series = undefined;
    if (source.length > 0) void this.read();
  }

  /** Reads now. A reading that is under way is given up: its answer would be older. */
  async read(): Promise<void> {
    this.#stop?.abort();
    const { asks, connectedClient, alwaysEvent, measure } = this.#host;
    if (!asks || !connectedClient) return;
    const stop = new AbortController();
    this.#stop = stop;
    this.reading = true;
    this.#host.requestUpdate();
    try {
      const read = await connectedClient.readSeries(alwaysEvent, measure, { signal: stop.signal });
      if (stop.signal.aborted) return;
      if (read.ok) this.series = read.value;
      this.failure = read.ok ? undefined : read;
    } catch (error) {
      if (!stop.signal.aborted) throw error; // stopped by ourselves: a newer reading follows, or nobody is there to see it
    } finally {
      if (this.#stop === stop) {
        this.reading = false;
        this.#host.requestUpdate();
      }
    }
  }

  #holds(alwaysEvent: string, measure: string): boolean {
    return this.series?.alwaysEvent === alwaysEvent && this.series.measure.id === measure;
  }

  #setTimer(seconds: number): void {
    if (seconds === this.#every) return;
    clearInterval(this.#timer);
    this.#every = seconds;
    if (seconds > 0) this.#timer = setInterval(this.#onTime, seconds * 1000);
  }

  #onTime = (): void => {
    if (document.visibilityState === 'visible' && !this.reading) void this.read();
  };

  #onVisibility = (): void => {
    if (document.visibilityState === 'visible') void this.read();
  };
}
