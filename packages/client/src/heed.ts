import type { ClientOptions } from '../client-options.ts';
import { isProblem } from '../refusal.ts';
import type { Failure } from '../result.ts';

/** Sends once more with a solved challenge what was refused for want of one. What cannot be solved stays refused. */
export async function withProof<Answer extends { readonly ok: boolean }>(
  refused: Failure,
  options: ClientOptions,
  signal: AbortSignal | undefined,
  again: (proof: string) => Promise<Answer>,
): Promise<Answer | Failure> {
  if (!isProblem(refused, 'challenge-needed')) return refused;
  const solving = import('./proof.ts').then(({ proofFor }) => proofFor(options, signal));
  const proof = await solving.catch(() => signal?.throwIfAborted()); // else it waits for a better day
  return proof ? again(proof) : refused;
}
