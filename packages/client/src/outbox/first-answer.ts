import { failure, type Result } from '../result.ts';
import type { Begun } from './delivery.ts';
import type { Standing } from './events.ts';
import type { SubmitOptions, Submitted } from './outbox.ts';
import { isPaused, isRefused } from './verdict.ts';

/**
 * What to tell whoever submitted something, as soon as it is certain: the collector has it, or it is safe on the device. Where it
 * can be kept in memory only, or not at all, the first attempt decides.
 */
export function firstAnswer(
  told: Pick<Submitted, 'id' | 'withdrawal'>,
  { sent, kept: keeping }: Begun,
  { signal, wait }: SubmitOptions = {},
): Promise<Result<Submitted>> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
    // Only what is said first counts.
    const say = (status: Standing): void => resolve({ ok: true, value: { ...told, status } });
    void sent?.then((failed) => {
      if (!failed) say('accepted');
      else if (isRefused(failed)) resolve(failed);
    });
    void keeping.then(async (kept) => {
      if (kept === 'saved-on-device') setTimeout(say, wait, kept);
      const failed = await sent;
      if (kept !== 'full') say(kept);
      else resolve(failed && isPaused(failed) ? failed : failure('full', 'No room'));
    });
  });
}
