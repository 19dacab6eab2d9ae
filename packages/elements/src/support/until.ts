import { aTimeout } from '@open-wc/testing';

/** Waits until `condition` holds, for two seconds at the most. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  for (let turn = 0; turn < 500; turn++) {
    if (condition()) return;
    await aTimeout(4);
  }
  throw new Error(`Waited in vain until ${what}`);
}
