import { longestPause, pauseAfter } from './pauses.ts';

/** Time and chance, for tests to take hold of. */
export interface Clock {
  /** Milliseconds that only go on: the device's clock may be put back. */
  now(): number;
  after(milliseconds: number, act: () => void): () => void;
  random(): number;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};

/** When to try again: after pauses that grow, when the network is back, and when the page is looked at again. */
export class Knocking {
  readonly #clock: Clock;
  readonly #knock: () => void;
  readonly #leave: () => void;
  #tries = 0;
  /** Before this moment the collector does not want to be asked. */
  #notBefore = 0;
  #stop: (() => void) | undefined;

  /** @param leave what to do when the page may be about to go. */
  constructor(clock: Clock, knock: () => void, leave: () => void) {
    this.#clock = clock;
    this.#knock = knock;
    this.#leave = leave;
    globalThis.addEventListener?.('online', this.#now);
    globalThis.addEventListener?.('pagehide', leave);
    globalThis.document?.addEventListener('visibilitychange', this.#onVisibility);
  }

  /** The line is up. */
  reset(): void {
    this.#tries = 0;
    this.#notBefore = 0;
  }

  /** Nothing got through. */
  failed(): void {
    this.#tries++;
  }

  /** Something did not get through. @param seconds what the collector asked for; at most an hour of it is believed. */
  holdOff(seconds = 0): void {
    this.#tries ||= 1;
    this.#notBefore = Math.max(this.#notBefore, this.#clock.now() + Math.min(longestPause, seconds * 1000));
  }

  /** Sees to it that there is a knock, now or after the pause that is due. */
  arrange(): void {
    if (this.#stop) return;
    const pause = this.#tries === 0 ? 0 : pauseAfter(this.#tries, this.#clock.random());
    this.#stop = this.#clock.after(Math.max(pause, this.#notBefore - this.#clock.now()), () => {
      this.#stop = undefined;
      this.#knock();
    });
  }

  /** Forgets the pause that is under way. */
  rest(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  close(): void {
    this.rest();
    globalThis.removeEventListener?.('online', this.#now);
    globalThis.removeEventListener?.('pagehide', this.#leave);
    globalThis.document?.removeEventListener('visibilitychange', this.#onVisibility);
  }

  #now = (): void => {
    this.rest();
    this.#tries = 0;
    this.arrange();
  };

  #onVisibility = (): void => {
    if (document.visibilityState === 'visible') this.#now();
    else this.#leave();
  };
}
