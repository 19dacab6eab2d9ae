/** How many bytes a browser lets leave with `keepalive` at a time is 64 KiB, for all of a page together. */
const most = 60_000;
let leaving = 0;

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Takes room for a request that outlives its page, where there is some: gives the way to give it back. */
export function roomFor(bytes: number): (() => void) | undefined {
  if (leaving + bytes > most) return undefined;
  leaving += bytes;
  return () => {
    leaving -= bytes;
  };
}
