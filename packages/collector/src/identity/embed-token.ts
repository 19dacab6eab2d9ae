import { Identifier, parse, z } from '@always-kit/contract';
import { decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import type { Store } from '../stores/store.ts';

/** What a portal says of the page that it shows, in a token that it signs. */
export interface EmbedToken {
  readonly organisation: string;
  /** The only service that may be written about with it. */
  readonly service: string;
  /** The only questionnaire, where the portal says one. */
  readonly questionnaire?: string;
  /** Its own name: limits count by it. */
  readonly jti: string;
}

/** Who the tokens of portals are for, where nothing else is set. Better is the collector's own address. */
export const usualAudience = 'urn:always-kit:collector';

const Claims = z.object({
  organisation: Identifier,
  service: Identifier,
  questionnaire: z.optional(Identifier),
  jti: z.string().check(z.minLength(8), z.maxLength(128)),
  iat: z.int(),
  exp: z.int(),
});

/** How long a portal's token may last, in seconds. It is made when the page is shown. */
const longestLife = 60 * 60;
/** How far two clocks may be apart, in seconds. */
const clockTolerance = 60;
/** The longest token that is looked at, in characters. */
const longestToken = 4000;

/**
 * Checks a portal's token: signed with a key that the organisation added, for this collector, not run out, short-lived. Each
 * key has one algorithm, so a public key cannot be passed off as a secret. `undefined` where anything is wrong.
 */
export async function readEmbedToken(
  token: string,
  organisation: string,
  { store, audience, now }: { store: Store; audience: string; now: number },
): Promise<EmbedToken | undefined> {
  if (token.length > longestToken) return undefined;
  try {
    const { kid } = decodeProtectedHeader(token);
    const key = typeof kid === 'string' ? await store.embedKeys.read(organisation, kid) : undefined;
    if (!key) return undefined;
    const algorithm = key.material.kty === 'oct' ? 'HS256' : 'EdDSA';
    const { payload } = await jwtVerify(token, await importJWK(key.material, algorithm), {
      algorithms: algorithm === 'EdDSA' ? ['EdDSA', 'Ed25519'] : ['HS256'],
      audience,
      clockTolerance,
      currentDate: new Date(now),
      requiredClaims: ['exp', 'iat', 'jti'],
    });
    const claims = parse(Claims, payload);
    if (!claims.ok || claims.value.organisation !== organisation) return undefined;
    const { iat, exp, service, questionnaire, jti } = claims.value;
    if (exp - iat > longestLife || iat > now / 1000 + clockTolerance) return undefined;
    return { organisation, service, jti, ...(questionnaire !== undefined && { questionnaire }) };
  } catch {
    return undefined;
  }
}
