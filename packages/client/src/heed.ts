import type { ClientOptions } from './client-options.ts';
import { isProblem } from './refusal.ts';
import type { Failure } from './result.ts';

/**
 * Does what a refusal asks for: tells the page where another token of the portal is wanted, and sends once more with a solved
 * challenge what was refused for want of one. What cannot be solved stays refused.
 *
 * @param again sends it with the proof; none where that is not to be tried.
 */
export async function heed<Answer extends { readonly ok: boolean }>(
  refused: Failure,
  options: ClientOptions,
  signal: AbortSignal | undefined,
  again: ((proof: string) => Promise<Answer>) | undefined,
): Promise<Answer | Failure> {
  // `embed-token-needed`, `unknown-embed-token`
  if (refused.problem?.type.includes('embed-token') && options.onEmbedNeeded) queueMicrotask(options.onEmbedNeeded);
  if (!again || !isProblem(refused, 'challenge-needed')) return refused;
  const solving = import('./challenge/proof.ts').then(({ proofFor }) => proofFor(options, signal));
  const proof = await solving.catch(() => signal?.throwIfAborted()); // else it waits for a better day
  return proof ? again(proof) : refused;
}
