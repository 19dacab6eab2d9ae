import { Identifier, parse, StaffRole, z } from '@always-kit/contract';

/** Only signatures with a public key: a secret that both sides know would let the collector make tokens. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

const Name = z.string().check(z.minLength(1), z.maxLength(200));
const Issuer = z.url().check(z.refine((url) => isSafe(url), 'Use https, or http on this machine'));

/** An identity provider of a trust, and how its claims are read. */
export interface OidcProvider {
  /** As in the tokens, such as `https://login.example.nhs.uk`; its keys are found from there. */
  readonly issuer: string;
  /** Who its tokens are for: what the provider calls this collector. */
  readonly audience: string;
  /** Which algorithms its signatures may have. */
  readonly algorithms: readonly string[];
  /** Whose staff it is: one organisation, or by the value of a claim. */
  readonly organisation: string | { readonly claim: string; readonly values: Readonly<Record<string, string>> };
  /** The claim with the roles; a dot leads into an object. */
  readonly roleClaim: string;
  /** What its roles are here. `partner` is of the team, with lived experience. */
  readonly roles: Readonly<Record<string, StaffRole | 'partner'>>;
  /** The claim with the name that others see. */
  readonly nameClaim: string;
}

const Provider = z.strictObject({
  issuer: Issuer,
  audience: Name,
  algorithms: z._default(z.array(z.enum(algorithms)).check(z.minLength(1)), ['RS256', 'PS256', 'ES256', 'EdDSA']),
  organisation: z.union([Identifier, z.strictObject({ claim: Name, values: z.record(z.string(), Identifier) })]),
  roleClaim: z._default(Name, 'roles'),
  roles: z.record(z.string(), z.union([StaffRole, z.literal('partner')])),
  nameClaim: z._default(Name, 'name'),
});

/** Providers from JSON, one or a list. Throws an error that names each field that is wrong. */
export function providersFrom(text: string, where: string): OidcProvider[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error(`${where} is not JSON.`);
  }
  return [json].flat().map((one) => {
    const parsed = parse(Provider, one);
    if (parsed.ok) return parsed.value;
    const faults = parsed.errors.map(({ pointer, detail }) => `${pointer || '/'}: ${detail}`).join('; ');
    throw new Error(`The identity provider in ${where} cannot be used. ${faults}`);
  });
}

/** Keys that come without TLS could be anybody's. On this machine there is nobody in between. */
function isSafe(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}
