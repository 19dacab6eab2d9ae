import { longestPause, pauseAfter } from './pauses.ts';

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
  holdOff(seconds?: number): void;
  /** Sees to it that there is a knock, now or after the pause that is due. */
  arrange(): void;
  /** Forgets the pause that is under way. */
  rest(): void;
  close(): void;
}

/** @param leave what to do when the page may be about to go. */
export function knocking(clock: Clock, knock: () => void, leave: () => void): Knocking {
  let tries = 0;
  /** Before this moment the collector does not want to be asked. */
  let notBefore = 0;
  let timer: unknown;
  const closing = new AbortController();

  const rest = (): void => {
    clock.clearTimeout(timer);
    timer = undefined;
  };
  const arrange = (): void => {
    if (closing.signal.aborted) return;
    const pause = tries && pauseAfter(tries, clock.Math.random());
    const act = (): void => {
      timer = undefined;
      knock();
    };
    timer ??= clock.setTimeout(act, Math.max(pause, notBefore - clock.performance.now()));
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

  return {
    arrange,
    rest,
    reset() {
      tries = notBefore = 0;
    },
    failed() {
      tries++;
    },
    holdOff(seconds = 0) {
      tries ||= 1;
      notBefore = Math.max(notBefore, clock.performance.now() + Math.min(longestPause, seconds * 1000));
    },
    close() {
      rest();
      closing.abort();
    },
  };
}
