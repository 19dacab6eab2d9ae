import type { FastifyCorsOptions } from '@fastify/cors';
import type { FastifyRequest } from 'fastify';
import type { Store } from '../stores/store.ts';
import type { Credentials } from './credentials.ts';

/**
 * Which pages a browser lets read the answer: those that the site key lists, or on the staff side those that the
 * organisation lists. Never with cookies.
 */
export async function corsFor(
  { headers: { origin }, credentials }: FastifyRequest,
  store: Store,
): Promise<FastifyCorsOptions> {
  const open = origin !== undefined && listed(await originsFor(credentials, store), origin);
  return {
    origin: open ? origin : false,
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
    allowedHeaders: ['authorization', 'content-type', 'if-match', 'if-none-match'],
    exposedHeaders: ['etag', 'retry-after'],
    maxAge: 600,
    strictPreflight: false,
  };
}

/** Whether a list of origins has this one. `*` is any. */
export function listed(origins: readonly string[], origin: string): boolean {
  return origins.includes(origin) || origins.includes('*');
}

async function originsFor({ siteKey, staffToken }: Credentials, store: Store): Promise<readonly string[]> {
  if (staffToken?.known) {
    return (await store.identities.organisation(staffToken.known.organisation))?.staffOrigins ?? [];
  }
  if (siteKey && !staffToken) return siteKey.known?.origins ?? [];
  // A browser asks leave without the token, and a staff page must be able to read that its token has run out. There is
  // nothing of anybody's in such an answer, so it is enough that some organisation lists the page.
  return (await store.identities.organisations()).flatMap(({ staffOrigins }) => staffOrigins);
}
