import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whatever is there for as long as it should be tried again. */
type RetryingHost = Pick<ReactiveControllerHost & HTMLElement, 'addController' | 'isConnected'>;

/** How long to wait before each retry, in seconds; the last for every further one. */
const pauses = [5, 15, 30] as const;
const longestPause = 60;
/** By how much of itself a pause is made longer or shorter, so that a whole ward does not knock at once. */
const jitter = 0.2;

/**
 * Tries again, by itself, for as long as something waits: after pauses that grow, when the browser says that it is
 * connected, and when the page is looked at again. A browser's word alone is not enough: behind the sign-in page of a
 * hospital's wifi, or while the collector is down, it believes that it is online all along.
 */
export class Retrying implements ReactiveController {
  readonly #host: RetryingHost;
  readonly #waits: () => boolean;
  readonly #retry: () => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;

  /**
   * @param waits whether there is anything to retry. Looked at after each update of the host.
   * @param retry one attempt. It may be called while one is under way, and must not start another then.
   */
  constructor(host: RetryingHost, waits: () => boolean, retry: () => Promise<void>) {
    this.#host = host;
    this.#waits = waits;
    this.#retry = retry;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#now);
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#now);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#stop();
  }

  hostUpdated(): void {
    if (!this.#waits()) {
      this.#stop();
      this.#tries = 0;
    } else if (this.#host.isConnected) {
      this.#timer ??= setTimeout(this.#onTime, pauseBefore(this.#tries));
    }
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #onTime = (): void => {
    this.#tries++;
    this.#now();
  };

  #onVisibility = (): void => {
    if (document.visibilityState === 'visible') this.#now();
  };

  #now = (): void => {
    this.#stop();
    // Afterwards the next pause begins, also where nothing was tried and the host has nothing to update.
    if (this.#waits()) void this.#retry().then(() => this.hostUpdated());
  };
}

/** In milliseconds. */
function pauseBefore(tries: number): number {
  const seconds = pauses[tries] ?? longestPause;
  return seconds * 1000 * (1 - jitter + 2 * jitter * Math.random());
}
