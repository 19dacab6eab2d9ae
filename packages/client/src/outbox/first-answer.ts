import { failure, type Result } from '../result.ts';
import type { Standing } from './events.ts';
import type { Submitted } from './outbox.ts';
import type { Verdict } from './verdict.ts';

/**
 * What to tell whoever submitted something, as soon as it is certain: the collector has it, or it is safe on the device. Where it
 * can be kept in memory only, or not at all, the first attempt decides.
 *
 * @param wait for how long the collector is given the chance to answer though it is safe on the device already.
 */
export function firstAnswer(
  told: Pick<Submitted, 'id' | 'withdrawal'>,
  attempt: Promise<Verdict> | undefined,
  keeping: Promise<Exclude<Standing, 'accepted'> | 'full'>,
  wait: number,
  signal: AbortSignal | undefined,
): Promise<Result<Submitted>> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal?.reason as Error);
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
    const answer = (result: Result<Standing>): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      resolve(result.ok ? { ok: true, value: { ...told, status: result.value } } : result);
    };
    let kept: Awaited<typeof keeping> | undefined;
    let verdict: Verdict | undefined;
    let waited = wait <= 0;
    const look = (): void => {
      const done = verdict !== undefined || attempt === undefined;
      if (verdict?.is === 'accepted') answer({ ok: true, value: 'accepted' });
      else if (verdict?.is === 'refused') answer(verdict.failure);
      else if (kept === 'saved-on-device' && (waited || done)) answer({ ok: true, value: kept });
      else if (kept === 'memory-only' && done) answer({ ok: true, value: kept });
      else if (kept === 'full' && done) {
        answer(
          verdict?.is === 'paused'
            ? verdict.failure
            : failure('full', 'The outbox has no room, and the collector did not take it'),
        );
      }
    };
    const timer = waited
      ? undefined
      : setTimeout(() => {
          waited = true;
          look();
        }, wait);
    void attempt?.then((judged) => {
      verdict = judged;
      look();
    });
    void keeping.then((standing) => {
      kept = standing;
      look();
    });
  });
}
