import { parse, Person } from '@always-kit/contract';
import type { Organisation, Service, SiteKeyRules } from '../stores/identity-store.ts';
import type { Store } from '../stores/store.ts';
import { hashOf, newSiteKey, newToken } from './secrets.ts';

// Adding what is there already changes it to what is given, so a set-up script can be run again.

/** An organisation, and what need not be said of it. */
type NewOrganisation = Pick<Organisation, 'id' | 'name'> & Partial<Organisation>;

/** Adds an organisation. Its staff pages may read from the origins given, such as `https://intranet.example.nhs.uk`. */
export async function addOrganisation(
  store: Store,
  { staffOrigins = [], words = 'redact', ...organisation }: NewOrganisation,
): Promise<void> {
  await store.identities.addOrganisation({ ...organisation, staffOrigins, words });
}

/** Adds a ward, clinic or team to an organisation. */
export async function addService(store: Store, service: Service): Promise<void> {
  await mustKnow(store, service.organisation);
  await store.identities.addService(service);
}

/** What a site key is for. */
export interface NewSiteKey {
  readonly organisation: string;
  /** For people: where the key is used. */
  readonly name: string;
  readonly services: readonly string[];
  /** The origins of the pages that use it; `*` for any. */
  readonly origins: readonly string[];
  /** One of your own; made where none is given. */
  readonly key?: string;
  /** What it asks of those who send, where that is not what is usual. */
  readonly rules?: SiteKeyRules;
}

/** Adds a site key, and gives it back. */
export async function addSiteKey(store: Store, { key = newSiteKey(), ...siteKey }: NewSiteKey): Promise<string> {
  await mustKnow(store, siteKey.organisation);
  const known = new Set((await store.identities.services(siteKey.organisation)).map(({ id }) => id));
  const strange = siteKey.services.find((service) => !known.has(service));
  if (strange !== undefined) throw new Error(`${siteKey.organisation} has no service ${strange}. Add it first.`);
  const added = await store.identities.addSiteKey({ key, ...siteKey });
  if (!added) throw new Error(`The key ${key} is that of another organisation. Use another.`);
  return key;
}

/** Whose token it is, and what they may do. */
export interface NewStaffToken extends Person {
  readonly organisation: string;
  /** When it runs out, in milliseconds since 1970; never, where it is left out. */
  readonly expiresAt?: number;
  /** One of your own, for a demonstration; made where none is given. */
  readonly token?: string;
}

/** Adds a staff token, and gives it back. Only its hash is kept, so it cannot be shown again. */
export async function addStaffToken(
  store: Store,
  { organisation, expiresAt, token = newToken(), name, role, livedExperience }: NewStaffToken,
): Promise<string> {
  await mustKnow(store, organisation);
  // What the person records is answered with their name, so it must be one that can be.
  const person = parse(Person, { name, role, livedExperience });
  if (!person.ok) throw new Error(`Nobody can be so named: ${person.errors.map(({ pointer }) => pointer).join(', ')}`);
  const added = await store.identities.addStaffToken({
    hash: hashOf(token),
    organisation,
    person: person.value,
    expiresAt,
  });
  if (!added) throw new Error('The token is that of another organisation. Use another.');
  return token;
}

async function mustKnow(store: Store, organisation: string): Promise<void> {
  if (await store.identities.organisation(organisation)) return;
  throw new Error(`There is no organisation ${organisation}. Add it first.`);
}
