import type { Access, Person } from '@always-kit/contract';
import { problem } from '@always-kit/contract';
import { Refusal, refusal } from '../refusal.ts';
import type { SiteKey } from '../stores/identity-store.ts';
import type { Credentials } from './credentials.ts';
import type { EmbedToken } from './embed-token.ts';
import { listed } from './origins.ts';

/** A site that shows patients our questions. */
export interface SiteCaller {
  readonly organisation: string;
  readonly siteKey: SiteKey;
  /** What the portal says of its page, where it says so. */
  readonly embed?: EmbedToken;
}

/** Somebody on the staff side. */
export interface StaffCaller {
  readonly organisation: string;
  readonly person: Person;
  /** The id of their token: names are not unique. */
  readonly token: string;
}

/** Who is let in where. The organisation always comes from the key or the token, never from what was sent. */
export interface CallerByAccess {
  readonly 'site-key': SiteCaller;
  readonly staff: StaffCaller;
  readonly 'site-key-or-staff': { readonly organisation: string };
  readonly open: undefined;
}

/** After how many seconds to come again when the identity provider does not answer. */
const providerAgain = '30';

/** Lets a caller in, or throws the refusal: no credentials, unknown ones, or a page that the key does not list. */
export function admit<Which extends Access>(
  access: Which,
  credentials: Credentials,
  origin: string | undefined,
): CallerByAccess[Which] {
  const { siteKey, embed, staffToken } = credentials;
  const admitted: Record<Access, () => SiteCaller | StaffCaller | undefined> = {
    'site-key': () => admitSite(siteKey, origin, embed),
    staff: () => admitStaff(staffToken),
    'site-key-or-staff': () => (staffToken ? admitStaff(staffToken) : admitSite(siteKey, origin, undefined)),
    open: () => undefined,
  };
  return admitted[access]() as CallerByAccess[Which];
}

function admitSite(shown: Credentials['siteKey'], origin: string | undefined, embed: Credentials['embed']): SiteCaller {
  if (!shown) throw refusal('no-credentials', 'Put the site key in the address: ?key=…');
  if (!shown.known) throw refusal('unknown-site-key');
  const { organisation, origins } = shown.known;
  // Browsers always say where a cross-origin request comes from. What says nothing is not a browser, and no page.
  if (origin !== undefined && !listed(origins, origin)) {
    throw refusal('origin-not-allowed', 'Add the address of the page to the origins of the site key');
  }
  if (embed && !embed.known) throw refusal('unknown-embed-token', 'Ask the portal for a new token');
  return { organisation, siteKey: shown.known, ...(embed?.known && { embed: embed.known }) };
}

/** Refuses who sends without the portal's token where the site key needs one. */
export function mustBeEmbedded({ siteKey, embed }: SiteCaller): void {
  if (siteKey.rules?.embedToken && !embed) throw refusal('embed-token-needed', 'Ask the portal for a token: embed=…');
}

function admitStaff(shown: Credentials['staffToken']): StaffCaller {
  const challenge = { 'www-authenticate': 'Bearer' };
  if (!shown) throw new Refusal(problem('no-credentials', 'Send the token as Authorization: Bearer …'), challenge);
  if (shown.away) throw new Refusal(problem('identity-provider-away'), { 'retry-after': providerAgain });
  if (!shown.known) throw new Refusal(problem('unknown-token'), challenge);
  const { organisation, person, hash: token } = shown.known;
  return { organisation, person, token };
}
