import type { ClientOptions } from '../client-options.ts';
import { isProblem } from '../refusal.ts';
import type { Failure } from '../result.ts';

/** Sends once more with a solved challenge what was refused for want of one. */
export async function withProof<Answer extends { readonly ok: boolean }>(
  refused: Failure,
  options: ClientOptions,
  signal: AbortSignal | undefined,
  again: (proof: string) => Promise<Answer>,
): Promise<Answer | Failure> {
  if (!isProblem(refused, 'challenge-needed')) return refused;
  const solver = await import('./proof.ts').catch(() => undefined); // then it waits for a better day
  const proof = await solver?.proofFor(options, signal);
  return proof ? again(proof) : refused;
}
