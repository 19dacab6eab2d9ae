import type { FastifyRequest } from 'fastify';
import type { SiteKey, StaffToken } from '../stores/identity-store.ts';
import type { Store } from '../stores/store.ts';
import { readEmbedToken, type EmbedToken } from './embed-token.ts';
import type { Oidc } from './oidc.ts';
import { hashOf } from './secrets.ts';

/** What a request showed, and what we know of it. */
export interface Credentials {
  /** A key was shown; `known` is absent when it is none of ours. */
  readonly siteKey?: { readonly known?: SiteKey };
  /** A token was shown; `known` is absent when it is none of ours or has run out, `away` when nobody could say. */
  readonly staffToken?: { readonly known?: StaffToken; readonly away?: true };
  /** A portal's token was shown; `known` is absent when it is not for this key, or is wrong or has run out. */
  readonly embed?: { readonly known?: EmbedToken };
}

/** What credentials are looked up in. */
export interface Lookup {
  readonly store: Store;
  /** Who the tokens of portals are for. */
  readonly audience: string;
  readonly oidc: Oidc | undefined;
  readonly now: number;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Read before anything else is done with the request. */
    credentials: Credentials;
  }
}

/** Looks up the site key in the address (`?key=…`) and the token in `Authorization: Bearer …`. */
export async function readCredentials(request: FastifyRequest, lookup: Lookup): Promise<Credentials> {
  const { key, embed } = request.query as { key?: unknown; embed?: unknown };
  const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const siteKey = typeof key === 'string' ? await knownSiteKey(lookup.store, key) : undefined;
  return {
    ...(siteKey && { siteKey }),
    ...(embed !== undefined && siteKey?.known && { embed: await knownEmbed(embed, siteKey.known, lookup) }),
    ...(token !== undefined && { staffToken: await knownToken(token, lookup) }),
  };
}

async function knownEmbed(embed: unknown, { organisation }: SiteKey, lookup: Lookup): Promise<{ known?: EmbedToken }> {
  const known = typeof embed === 'string' ? await readEmbedToken(embed, organisation, lookup) : undefined;
  return known ? { known } : {};
}

async function knownSiteKey(store: Store, key: string): Promise<{ known?: SiteKey }> {
  if (/\p{Cc}/u.test(key)) return {}; // PostgreSQL has no text with a NUL in it, and fails when it is asked for some
  const known = await store.identities.siteKey(key);
  return known ? { known } : {};
}

/** A token of an identity provider has three parts; one of ours has none. */
async function knownToken(token: string, { store, oidc, now }: Lookup): Promise<{ known?: StaffToken; away?: true }> {
  const identified = oidc && token.split('.').length === 3 ? await oidc.identify(token, now) : undefined;
  if (identified && 'away' in identified) return identified;
  if (identified) return identified.known && (await isThere(identified.known, store)) ? identified : {};
  const known = await store.identities.staffToken(hashOf(token));
  return known && (known.expiresAt === undefined || known.expiresAt > now) ? { known } : {};
}

/** A provider may know organisations that we do not. */
async function isThere({ organisation }: StaffToken, store: Store): Promise<boolean> {
  return (await store.identities.organisation(organisation)) !== undefined;
}
