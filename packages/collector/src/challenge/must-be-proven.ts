import type { SiteCaller } from '../identity/caller.ts';
import type { Sending, Surroundings } from '../routes/handler.ts';

/** Refuses who sends something new without a solved challenge, where the site key asks for one. */
export async function mustBeProven(
  { siteKey }: SiteCaller,
  { proof }: Sending,
  { challenges, now }: Pick<Surroundings, 'challenges' | 'now'>,
): Promise<void> {
  if (siteKey.rules?.challenge) await challenges.mustBeSolved(proof, siteKey.key, now());
}
