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
  const { locks } = (globalThis.navigator ?? {}) as Partial<Navigator>;
  if (!locks || letGoFirst >= patience) {
    letGoFirst = 0;
    return act();
  }
  let begun = false;
  try {
    return await locks.request('always-kit-outbox', { ifAvailable: true }, async (lock) => {
      if (!lock) {
        letGoFirst++;
        return undefined;
      }
      begun = true;
      letGoFirst = 0;
      return await act();
    });
  } catch (cause) {
    if (begun) throw cause;
    return await act(); // a page that may not use locks
  }
}
