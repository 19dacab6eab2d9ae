import pg from 'pg';
import type { LimiterPool } from './limiter.ts';

/** Connections for counting: few, because counting is quick, and its own, so that it never waits behind responses. */
const connections = 4;

/** Opens a pool for counting together with other instances. */
export function openLimiterPool(address: string): LimiterPool & { end(): Promise<void> } {
  const pool = new pg.Pool({
    connectionString: address,
    max: connections,
    connectionTimeoutMillis: 1000, // rather count alone than make anybody wait
    application_name: 'always-collector limits',
  });
  pool.on('error', () => undefined); // one that was idle is gone; the next to ask gets a new one
  return pool;
}
