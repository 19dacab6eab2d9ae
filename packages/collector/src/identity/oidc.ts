import type { Person, StaffRole } from '@always-kit/contract';
import { createHash } from 'node:crypto';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, errors, jwtVerify, type JWTPayload } from 'jose';
import type { StaffToken } from '../stores/identity-store.ts';
import type { OidcProvider } from './oidc-provider.ts';

/** What came of a token of an identity provider: somebody, nobody, or the provider could not be asked. */
export type Identified = { readonly known?: StaffToken } | { readonly away: true };

/** Reads bearer tokens of the trusts' own identity providers. */
export interface Oidc {
  /** `undefined` where the token is none of a provider that we were told of. */
  identify(token: string, now: number): Promise<Identified | undefined>;
}

/** How long to wait for a provider, how long to leave it alone after it failed, and how long to keep its keys, in ms. */
const patience = { timeout: 5_000, coolDown: 30_000, keep: 10 * 60_000 } as const;
/** How far two clocks may be apart, in seconds. */
const clockTolerance = 60;

interface Known {
  readonly provider: OidcProvider;
  /** The function that finds the key of a token; asks the provider where the key is not known yet. */
  keys(now: number): Promise<ReturnType<typeof createRemoteJWKSet>>;
}

/** @param coolDown for tests: how long a provider that did not know a key is not asked again, in ms. */
export function oidc(providers: readonly OidcProvider[], coolDown: number = patience.coolDown): Oidc {
  const known = new Map(
    providers.map((provider) => [provider.issuer, { provider, keys: discovered(provider, coolDown) }]),
  );
  return {
    async identify(token, now) {
      const issuer = issuerOf(token);
      const one = issuer === undefined ? undefined : known.get(issuer);
      return one && identified(token, one, now);
    },
  };
}

/** The issuer that a token says it has: only to find out whom to ask. It is checked with the signature. */
function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}

async function identified(token: string, { provider, keys }: Known, now: number): Promise<Identified> {
  try {
    // Before anybody is asked for a key: the algorithms are ours to choose, never the token's.
    if (!provider.algorithms.includes(decodeProtectedHeader(token).alg ?? '')) return {};
    const { payload } = await jwtVerify(token, await keys(now), {
      issuer: provider.issuer,
      audience: provider.audience,
      algorithms: [...provider.algorithms],
      clockTolerance,
      currentDate: new Date(now),
      requiredClaims: ['exp', 'sub'],
    });
    const known = staffOf(payload, provider);
    return known ? { known } : {};
  } catch (cause) {
    return isAway(cause) ? { away: true } : {};
  }
}

/** A token that is wrong is a matter of the token. All else is one of the provider: nobody is told that they are unknown. */
function isAway(cause: unknown): boolean {
  if (cause instanceof ProviderAway || cause instanceof errors.JWKSTimeout || cause instanceof errors.JWKSInvalid) {
    return true;
  }
  // jose's own error without a kind is "the answer was no 200"; what is no error of jose's is the network's.
  return !(cause instanceof errors.JOSEError) || cause.code === 'ERR_JOSE_GENERIC';
}

class ProviderAway extends Error {
  override readonly name = 'ProviderAway';
}

/** Finds where the provider publishes its keys: once; after a failure not again until it has had time to recover. */
function discovered(provider: OidcProvider, cooldownDuration: number): Known['keys'] {
  let found: Promise<ReturnType<typeof createRemoteJWKSet>> | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (!found && performance.now() - failedAt < cooldownDuration) throw new ProviderAway();
    found ??= discover(provider).then((url) =>
      createRemoteJWKSet(url, { timeoutDuration: patience.timeout, cooldownDuration, cacheMaxAge: patience.keep }),
    );
    try {
      return await found;
    } catch (cause) {
      found = undefined;
      failedAt = performance.now();
      throw new ProviderAway('The identity provider cannot be asked', { cause });
    }
  };
}

async function discover({ issuer }: OidcProvider): Promise<URL> {
  const at = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(at, {
    signal: AbortSignal.timeout(patience.timeout),
    redirect: 'error',
    headers: { accept: 'application/json' },
  });
  if (!answer.ok) throw new Error(`${at} answers ${answer.status}`);
  const { issuer: said, jwks_uri: keys } = (await answer.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (said !== issuer || typeof keys !== 'string') throw new Error(`${at} is not of ${issuer}`);
  const url = new URL(keys);
  if (url.protocol !== 'https:' && new URL(issuer).protocol === 'https:') throw new Error(`${at} has keys without TLS`);
  return url;
}

/** Who the claims say it is; `undefined` where they have no place here. */
function staffOf(payload: JWTPayload, provider: OidcProvider): StaffToken | undefined {
  const organisation = organisationOf(payload, provider);
  const roles = texts(claim(payload, provider.roleClaim)).flatMap((each) => own(provider.roles, each));
  const role = strongest(roles);
  if (organisation === undefined || role === undefined) return undefined;
  const name = texts(claim(payload, provider.nameClaim))[0] ?? payload.sub ?? '';
  const person: Person = {
    name: name.slice(0, 120) || 'Somebody',
    role: role === 'partner' ? 'team' : role,
    livedExperience: roles.includes('partner'),
  };
  // Names are not unique and may change; the subject at its issuer is and does not.
  const hash = createHash('sha256')
    .update(`${provider.issuer} ${payload.sub ?? ''}`)
    .digest('hex');
  return { hash: `oidc:${hash}`, organisation, person, expiresAt: (payload.exp ?? 0) * 1000 };
}

function organisationOf(payload: JWTPayload, { organisation }: OidcProvider): string | undefined {
  if (typeof organisation === 'string') return organisation;
  const said = texts(claim(payload, organisation.claim));
  const mapped = new Set(said.flatMap((each) => own(organisation.values, each)));
  return mapped.size === 1 ? [...mapped][0] : undefined; // somebody of two organisations must say which
}

/** A claim by its name, or where a dot leads into an object, such as `realm_access.roles`. */
function claim(payload: JWTPayload, name: string): unknown {
  if (Object.hasOwn(payload, name)) return payload[name];
  return name
    .split('.')
    .reduce<unknown>(
      (at, key) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, key)
          ? (at as Record<string, unknown>)[key]
          : undefined,
      payload,
    );
}

/** What a claim's value stands for; not what every object has, such as `constructor`. */
function own<Value>(values: Readonly<Record<string, Value>>, name: string): Value[] {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return value === undefined ? [] : [value];
}

function texts(value: unknown): string[] {
  return [value].flat().filter((each): each is string => typeof each === 'string');
}

const byStrength: readonly (StaffRole | 'partner')[] = [
  'administrator',
  'coach',
  'sponsor',
  'partner',
  'team',
  'viewer',
];

function strongest(roles: readonly (StaffRole | 'partner')[]): StaffRole | 'partner' | undefined {
  return byStrength.find((role) => roles.includes(role));
}
