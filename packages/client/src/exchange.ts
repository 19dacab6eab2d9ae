import type { ClientOptions } from './client-options.ts';
import { refusal } from './refusal.ts';
import { failure, type Failure } from './result.ts';

/** What came back, read to its end: a status below 400. */
export interface Answered {
  readonly ok: true;
  readonly status: number;
  readonly text: string;
  /** What the text holds; nothing where it is not JSON. */
  readonly json: unknown;
}

/**
 * One request and its whole answer, or why there is none. It leaves at once: a page may close in the next moment.
 *
 * @param options their `timeout` is for all of it: waiting, and reading the answer.
 * @param caller the caller's own way to stop.
 * @throws the reason of the caller's signal, when the caller stopped it: an `AbortError` unless they gave another.
 */
export async function exchange(
  { fetch = globalThis.fetch, timeout = 10_000 }: Pick<ClientOptions, 'fetch' | 'timeout'>,
  address: URL,
  init: RequestInit,
  caller: AbortSignal | undefined,
): Promise<Answered | Failure> {
  caller?.throwIfAborted();
  const stopping = new AbortController(); // by hand: `AbortSignal.any` is not in Safari before 17.4
  const { signal } = stopping;
  const stop = (): void => stopping.abort();
  const timer = setTimeout(stop, timeout);
  caller?.addEventListener('abort', stop, stopping);
  try {
    const response = await fetch(address, { ...init, signal });
    const { status, headers } = response;
    const text = await response.text(); // here too the network can fail, or the time run out
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      // Then it is something else.
    }
    return status < 400 ? { ok: true, status, text, json } : refusal(status, json, headers);
  } catch (cause) {
    caller?.throwIfAborted();
    return failure(signal.aborted ? 'timeout' : 'offline', 'No answer', { cause });
  } finally {
    clearTimeout(timer);
    stop(); // lets go of the caller's signal
  }
}
