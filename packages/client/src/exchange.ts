import { failure, type Failure } from './result.ts';

/** What came back, read to its end. */
export interface Answered {
  readonly ok: true;
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** A request that is ready to go. */
export interface Prepared {
  readonly ok: true;
  readonly address: URL;
  readonly init: RequestInit;
}

/** How to make one attempt. */
export interface Attempt {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds for all of it: making the request ready, waiting, and reading the answer. */
  readonly timeout: number;
  /** The caller's own way to stop. */
  readonly signal: AbortSignal | undefined;
}

/**
 * One request and its whole answer, whatever the status.
 *
 * @param prepare makes the request; it may wait for a token, and that too is under the clock. Where it does not wait, the
 *   request leaves at once: a page may close in the next moment.
 * @throws the reason of the caller's signal, when the caller stopped it: an `AbortError` unless they gave another.
 */
export async function exchange(
  { fetch, timeout, signal: caller }: Attempt,
  prepare: () => Prepared | Promise<Prepared | Failure>,
): Promise<Answered | Failure> {
  caller?.throwIfAborted();
  const stop = new AbortController(); // by hand: `AbortSignal.any` is not in Safari before 17.4
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, timeout);
  const onCallerStop = (): void => stop.abort();
  caller?.addEventListener('abort', onCallerStop);
  try {
    const preparing = prepare();
    const prepared = preparing instanceof Promise ? await unlessStopped(preparing, stop.signal) : preparing;
    if (!prepared.ok) return prepared;
    const response = await fetch(prepared.address, { ...prepared.init, signal: stop.signal });
    const text = await response.text(); // here too the network can fail, or the time run out
    return { ok: true, status: response.status, text, headers: response.headers };
  } catch (cause) {
    if (caller?.aborted) throw caller.reason;
    if (late) return failure('timeout', `No answer in ${timeout} ms`);
    return failure('offline', 'No answer', { cause });
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', onCallerStop);
  }
}

function unlessStopped<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    promise.then(resolve, reject);
  });
}
