export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until an outbox that was just made has a token at hand to take a response back with: a hash that is begun then. */
export async function withTokenAtHand(): Promise<void> {
  // Those that are begun after it end after it.
  for (let time = 0; time < 3; time++) await crypto.subtle.digest('SHA-256', new Uint8Array(64));
}

/** Waits for what comes by itself. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let time = 0; time < 500; time++) {
    if (await holds()) return;
    await pause(4);
  }
  throw new Error('It never came');
}
