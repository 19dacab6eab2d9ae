import type { Failure } from '../sql/engine.ts';

/** SQLite's result codes, without what is more exactly wrong: https://www.sqlite.org/rescode.html */
const [busy, locked, ioError, full] = [5, 6, 10, 13];

/** What an error of SQLite means. Anything else is our own, and wrong. */
export function failureOf(cause: unknown): Failure {
  const { errcode, cause: before } = cause as { errcode?: unknown; cause?: unknown };
  if (typeof errcode !== 'number') return before instanceof Error ? failureOf(before) : 'wrong';
  const code = errcode & 0xff;
  if (code === busy || code === locked) return 'again'; // another process, such as our command line, is writing
  return code === ioError || code === full ? 'unknown' : 'wrong';
}
