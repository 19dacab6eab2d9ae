import type { FastifyRequest } from 'fastify';
import type { SiteKey, StaffToken, Store } from '../stores/store.ts';
import { hashOf } from './secrets.ts';

/** What a request showed, and what we know of it. */
export interface Credentials {
  /** A key was shown; `known` is absent when it is none of ours. */
  readonly siteKey?: { readonly known?: SiteKey };
  /** A token was shown; `known` is absent when it is none of ours or has run out. */
  readonly staffToken?: { readonly known?: StaffToken };
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Read before anything else is done with the request. */
    credentials: Credentials;
  }
}

/** Looks up the site key in the address (`?key=…`) and the token in `Authorization: Bearer …`. */
export async function readCredentials(request: FastifyRequest, store: Store, now: number): Promise<Credentials> {
  const { key } = request.query as { key?: unknown };
  const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  return {
    ...(typeof key === 'string' && { siteKey: await knownSiteKey(store, key) }),
    ...(token !== undefined && { staffToken: await knownToken(store, token, now) }),
  };
}

async function knownSiteKey(store: Store, key: string): Promise<{ known?: SiteKey }> {
  const known = await store.identities.siteKey(key);
  return known ? { known } : {};
}

async function knownToken(store: Store, token: string, now: number): Promise<{ known?: StaffToken }> {
  const known = await store.identities.staffToken(hashOf(token));
  return known && (known.expiresAt === undefined || known.expiresAt > now) ? { known } : {};
}
