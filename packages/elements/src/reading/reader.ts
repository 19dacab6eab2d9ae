import type { AlwaysClient, Failure } from '@always-kit/client';
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Whom to ask, and for what. */
export type Source = readonly [client: AlwaysClient, ...ids: readonly string[]];

/** What a reading ends in. */
export type Outcome<Found> = { readonly ok: true; readonly value: Found } | Failure;

/** A page that asks more often than this wears out the collector and shows nothing new. */
const leastSeconds = 5;

/**
 * Reads one thing from the collector for an element, keeps the newest answer, and reads again when something else is asked for,
 * when the page is looked at again and, where that is wanted, every so many seconds while it is. A failed reading never takes
 * away what is already there.
 */
export abstract class Reader<Found> implements ReactiveController {
  /** The newest answer; `undefined` until there is one. */
  found: Found | undefined;
  /** Why the last reading failed; `undefined` when it went well. */
  failure: Failure | undefined;
  reading = false;

  readonly #host: ReactiveControllerHost;
  #newest: Promise<void> | undefined;
  #stop: AbortController | undefined;
  #source: Source | undefined;
  #every = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** `undefined` while there is nothing to ask, or nobody. */
  protected abstract source(): Source | undefined;

  protected abstract ask(client: AlwaysClient, signal: AbortSignal): Promise<Outcome<Found>>;

  /** Whether what was found before is what is asked for now, so that it may stay until the answer is there. */
  protected abstract isAskedFor(found: Found): boolean;

  /** Seconds between readings; 0 for none. */
  protected everySeconds(): number {
    return 0;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#host.requestUpdate(); // after a move in the page too
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#newest = undefined; // nothing newer to wait for
    this.#stop?.abort();
    this.#source = undefined;
    this.#setTimer(0);
  }

  /** To be called before each update: reads where something else is asked for than before. */
  follow(): void {
    if (isServer) return;
    const source = this.source();
    const every = this.everySeconds();
    this.#setTimer(source && every > 0 ? Math.max(every, leastSeconds) : 0);
    if (same(source, this.#source)) return;
    this.#source = source;
    if (this.found !== undefined && !this.isAskedFor(this.found)) this.found = undefined;
    void this.read();
  }

  /** Reads now. A reading that is under way is given up: its answer would be older, and it waits for the newer one. */
  read(): Promise<void> {
    this.#newest = this.#readNow();
    return this.#newest;
  }

  async #readNow(): Promise<void> {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    const source = this.source();
    this.reading = source !== undefined;
    this.#host.requestUpdate();
    if (!source) return;
    try {
      const outcome = await this.ask(source[0], stop.signal);
      if (stop.signal.aborted) return await this.#newest;
      if (outcome.ok) this.found = outcome.value;
      this.failure = outcome.ok ? undefined : outcome;
    } catch (cause) {
      // Stopped by ourselves: a newer reading follows, or nobody is there to see it.
      if (stop.signal.aborted) return await this.#newest;
      this.failure = { ok: false, reason: 'unreadable', message: 'The client failed', cause }; // a page's own client
    }
    this.reading = false;
    this.#host.requestUpdate();
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

function same(one: Source | undefined, other: Source | undefined): boolean {
  return one?.length === other?.length && (one?.every((each, at) => each === other?.[at]) ?? true);
}
