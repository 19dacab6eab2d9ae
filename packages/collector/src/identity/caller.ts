import type { Access, Person } from '@always-kit/contract';
import { problem } from '@always-kit/contract';
import { Refusal, refusal } from '../refusal.ts';
import type { SiteKey } from '../stores/store.ts';
import type { Credentials } from './credentials.ts';
import { listed } from './origins.ts';

/** A site that shows patients our questions. */
export interface SiteCaller {
  readonly organisation: string;
  readonly siteKey: SiteKey;
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

/** Lets a caller in, or throws the refusal: no credentials, unknown ones, or a page that the key does not list. */
export function admit<Which extends Access>(
  access: Which,
  credentials: Credentials,
  origin: string | undefined,
): CallerByAccess[Which] {
  const { siteKey, staffToken } = credentials;
  const admitted: Record<Access, () => SiteCaller | StaffCaller | undefined> = {
    'site-key': () => admitSite(siteKey, origin),
    staff: () => admitStaff(staffToken),
    'site-key-or-staff': () => (staffToken ? admitStaff(staffToken) : admitSite(siteKey, origin)),
    open: () => undefined,
  };
  return admitted[access]() as CallerByAccess[Which];
}

function admitSite(shown: Credentials['siteKey'], origin: string | undefined): SiteCaller {
  if (!shown) throw refusal('no-credentials', 'Put the site key in the address: ?key=…');
  if (!shown.known) throw refusal('unknown-site-key');
  const { organisation, origins } = shown.known;
  // Browsers always say where a cross-origin request comes from. What says nothing is not a browser, and no page.
  if (origin !== undefined && !listed(origins, origin)) {
    throw refusal('origin-not-allowed', 'Add the address of the page to the origins of the site key');
  }
  return { organisation, siteKey: shown.known };
}

function admitStaff(shown: Credentials['staffToken']): StaffCaller {
  const challenge = { 'www-authenticate': 'Bearer' };
  if (!shown) throw new Refusal(problem('no-credentials', 'Send the token as Authorization: Bearer …'), challenge);
  if (!shown.known) throw new Refusal(problem('unknown-token'), challenge);
  const { organisation, person, hash: token } = shown.known;
  return { organisation, person, token };
}
