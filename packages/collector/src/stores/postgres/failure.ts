import type { Failure } from '../sql/engine.ts';
import { BusyError } from '../store.ts';

/** Another transaction was in the way: serialisation failure, deadlock, or both stored the same key at once. */
const inTheWay = new Set(['40001', '40P01', '23505']);
/** The server is going away, coming up, or has no connection left for us. */
const away = /^(08...|57P0.|53300)$/;
/** The connection went or is silent, in words of the driver, which has no code for it. */
const connectionGone =
  /^Connection terminated|^Query read timeout|connection error|not queryable|timeout exceeded when trying to connect/i;

/** What an error of PostgreSQL or of the way there means. Anything else is our own, and wrong. */
export function failureOf(cause: unknown): Failure {
  if (cause instanceof BusyError) return 'unknown';
  const { code, message } = cause as { code?: unknown; message?: unknown };
  if (connectionGone.test(String(message))) return 'unknown';
  if (typeof code !== 'string') return 'wrong';
  if (inTheWay.has(code) || isPartitionGone(cause)) return 'again';
  return away.test(code) || /^E[A-Z]{4,}$/.test(code) ? 'unknown' : 'wrong';
}

/** A month's partition was dropped since we looked. It has the code of a broken constraint, and none that it names. */
function isPartitionGone(cause: unknown): boolean {
  const { code, constraint } = cause as { code?: unknown; constraint?: unknown };
  return code === '23514' && constraint === undefined;
}
