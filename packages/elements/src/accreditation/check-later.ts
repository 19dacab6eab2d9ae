import type * as AttachCheck from './attach-check.ts';

export type Check = typeof AttachCheck;

let loaded: Check | undefined;

/** The check of what people write, where it is here already. */
export function checkHere(): Check | undefined {
  return loaded;
}

/** Fetches the check, with the contract's schemas: the list is there without them, and who only reads never needs them. */
export async function loadCheck(): Promise<Check> {
  return (loaded ??= await import('./attach-check.ts'));
}
