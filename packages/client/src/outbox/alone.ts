/** How often in a row another tab may be let go first, before we no longer believe that it does anything. */
const patience = 2;
let letGoFirst = 0;

/**
 * Runs `act` unless another tab is at the same thing, so that four tabs do not send everything four times. Only an economy: the
 * collector stores each id once, a lock is never waited for, and one that is never given back holds nobody up for long.
 *
 * @returns what came of it; `undefined` where another tab is at it.
 */
export async function alone<Value>(act: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await navigator.locks.request('always-kit-outbox', { ifAvailable: true }, (lock) => {
      if (!lock && letGoFirst++ < patience) return undefined;
      letGoFirst = 0;
      return act();
    });
  } catch {
    return act(); // a page that may not use locks, or a browser that has none
  }
}
