/** The longest pause, and the longest that a collector can ask for, in milliseconds. */
const longestPause = 60 * 60 * 1000;
const shortestPause = 2_000;

/** Time and chance as `globalThis` has them, for tests to take hold of. */
export interface Clock {
  setTimeout(act: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
  /** Milliseconds that only go on: the device's clock may be put back. */
  readonly performance: Pick<Performance, 'now'>;
  readonly Math: Pick<Math, 'random'>;
}

/** When to try again: after pauses that grow, when the network is back, and when the page is looked at again. */
export interface Knocking {
  /** The line is up. */
  reset(): void;
  /** Nothing got through. */
  failed(): void;
  /** Something did not get through. @param seconds what the collector asked for; at most an hour of it is believed. */
  wait(seconds?: number): void;
  /** Sees to it that there is a knock, now or after the pause that is due. */
  arrange(): void;
  /** Forgets the pause that is under way: what a knock begins with. */
  rest(): void;
}

/**
 * Makes it, and arranges the first knock.
 *
 * @param knock what to do then; it calls `rest` first.
 * @param leave what to do when the page may be about to go.
 * @param closing ends it.
 */
export function knocking(clock: Clock, knock: () => void, leave: () => void, closing: AbortController): Knocking {
  let tries = 0;
  /** Before this moment the collector does not want to be asked. */
  let notBefore = 0;
  let timer: unknown;

  const rest = (): void => {
    clock.clearTimeout(timer);
    timer = undefined;
  };
  const arrange = (): void => {
    if (closing.signal.aborted) return;
    // Anything up to twice the time before ("full jitter"), so that a ward of tablets does not knock at once when the wifi is back.
    const pause = tries && clock.Math.random() * Math.min(longestPause, shortestPause * 2 ** tries);
    timer ??= clock.setTimeout(knock, Math.max(pause, notBefore - clock.performance.now()));
  };
  const now = (): void => {
    rest();
    tries = 0;
    arrange();
  };
  const hear = (on: EventTarget | undefined, type: string, act: () => void): void =>
    on?.addEventListener?.(type, act, closing);
  hear(globalThis, 'online', now);
  hear(globalThis, 'pagehide', leave);
  hear(globalThis.document, 'visibilitychange', () => (document.hidden ? leave : now)());
  arrange();

  return {
    arrange,
    rest,
    reset() {
      tries = notBefore = 0;
    },
    failed() {
      tries++;
    },
    wait(seconds = 0) {
      tries ||= 1;
      notBefore = Math.max(notBefore, clock.performance.now() + Math.min(longestPause, seconds * 1000));
    },
  };
}
