import { failure, type Result } from '../result.ts';
import type { Standing } from './events.ts';
import type { Kept } from './keeping.ts';
import type { Submitted } from './outbox.ts';
import { isPaused, isRefused, type Verdict } from './verdict.ts';

/**
 * What to tell whoever submitted something, as soon as it is certain: the collector has it, or it is safe on the device. Where it
 * can be kept in memory only, or not at all, the first attempt decides.
 *
 * @param wait for how long the collector is given the chance to answer though it is safe on the device already.
 */
export function firstAnswer(
  told: Pick<Submitted, 'id' | 'withdrawal'>,
  attempt: Promise<Verdict> | undefined,
  keeping: Promise<Kept>,
  wait: number,
  signal: AbortSignal | undefined,
): Promise<Result<Submitted>> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
    // Only what is said first counts.
    const say = (status: Standing): void => resolve({ ok: true, value: { ...told, status } });
    const judged = attempt?.then((failed) => {
      if (!failed) say('accepted');
      else if (isRefused(failed)) resolve(failed);
      return failed;
    });
    void keeping.then(async (kept) => {
      const timer = kept === 'saved-on-device' ? setTimeout(say, wait, kept) : undefined;
      const failed = await judged;
      clearTimeout(timer);
      if (kept !== 'full') say(kept);
      else resolve(failed && isPaused(failed) ? failed : failure('full', 'No room'));
    });
  });
}
