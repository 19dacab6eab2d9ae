/** What a server has used up to now. */
export interface Usage {
  readonly cpuMicroseconds: number;
  readonly residentBytes: number;
  readonly heapBytes: number;
}

/** Tells the parent where we listen, and, whenever it asks, what we have used. */
export function tellUsage(url: string): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    const { rss, heapUsed } = process.memoryUsage();
    process.send?.({ cpuMicroseconds: user + system, residentBytes: rss, heapBytes: heapUsed } satisfies Usage);
  });
  process.on('disconnect', () => process.exit());
  process.send?.(url);
}
