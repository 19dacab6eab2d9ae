export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits for what comes by itself. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let time = 0; time < 500; time++) {
    if (await holds()) return;
    await pause(4);
  }
  throw new Error('It never came');
}
