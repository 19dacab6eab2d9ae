import { createHash, randomInt } from 'node:crypto';
import { Challenge, parse, z } from '@always-kit/contract';
import { createChallenge, verifySolution } from 'altcha-lib';
import type { Payload } from 'altcha-lib/types';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Limiter } from '../limits/limiter.ts';
import { refusal } from '../refusal.ts';

/** Makes pieces of work for devices, and judges what they found. No cookie, no account, no other party. */
export interface Challenges {
  /** One for a site key. */
  make(siteKey: string, now: number): Promise<Challenge>;
  /** Refuses what is no solution of a challenge of this site key, has run out, or was used before. */
  mustBeSolved(proof: string | undefined, siteKey: string, now: number): Promise<void>;
}

/** How hard it is: some 3,000 keys of 2,000 rounds each, a second or two on an old phone. */
export interface Hardness {
  readonly cost: number;
  readonly fewest: number;
  readonly most: number;
}

const usualHardness: Hardness = { cost: 2_000, fewest: 1_000, most: 5_000 };
/** For how many seconds a challenge may be solved and its solution used. */
const goodFor = 20 * 60;
/** The longest proof that is looked at, in characters. */
const longestProof = 4000;

const Proof = z.object({
  challenge: Challenge,
  solution: z.object({ counter: z.int(), derivedKey: z.string().check(z.maxLength(128)) }),
});

/** Challenges whose own keys come from two secrets. What was used is remembered where limits are counted. */
export function challenges(
  limiter: Pick<Limiter, 'first'>,
  secrets: { readonly challenge: string; readonly key: string },
  hardness: Hardness = usualHardness,
): Challenges {
  const signing = { hmacSignatureSecret: secrets.challenge, hmacKeySignatureSecret: secrets.key };
  return {
    async make(siteKey, now) {
      const made = await createChallenge({
        ...signing,
        algorithm: 'PBKDF2/SHA-256',
        cost: hardness.cost,
        counter: randomInt(hardness.fewest, hardness.most),
        deriveKey,
        expiresAt: Math.ceil(now / 1000) + goodFor,
        data: { site: nameOf(siteKey) },
      });
      return made as Challenge;
    },
    async mustBeSolved(proof, siteKey, now) {
      if (proof === undefined) throw refusal('challenge-needed', 'Read /v1/sites/challenge, and send proof=…');
      const parsed = parse(Proof, decoded(proof));
      if (!parsed.ok) throw refusal('challenge-failed');
      const { challenge, solution } = parsed.value;
      const { expiresAt, data } = challenge.parameters;
      if (data?.['site'] !== nameOf(siteKey) || expiresAt * 1000 < now) throw refusal('challenge-failed');
      const { verified } = await verifySolution({
        ...signing,
        challenge: challenge as Payload['challenge'],
        solution,
        deriveKey,
      }).catch(() => ({
        verified: false,
      }));
      if (!verified) throw refusal('challenge-failed');
      if (!(await limiter.first(challenge.signature, goodFor * 2))) throw refusal('challenge-failed');
    },
  };
}

/** A challenge names its site key by a hash: what goes out in it need not be looked at twice. */
function nameOf(siteKey: string): string {
  return createHash('sha256').update(siteKey).digest('base64url');
}

function decoded(proof: string): unknown {
  if (proof.length > longestProof) return undefined;
  try {
    return JSON.parse(Buffer.from(proof, 'base64').toString('utf8'));
  } catch {
    return undefined;
  }
}
