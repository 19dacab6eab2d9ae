import type { FastifyCorsOptions } from '@fastify/cors';
import type { FastifyRequest } from 'fastify';
import type { Store } from '../stores/store.ts';
import type { Credentials } from './credentials.ts';

/**
 * Which pages a browser lets read the answer: those that the site key lists, or on the staff side those that the
 * organisation lists. Never with cookies.
 */
export async function corsFor(
  request: FastifyRequest,
  credentials: Credentials,
  store: Store,
): Promise<FastifyCorsOptions> {
  const { origin } = request.headers;
  const open = origin !== undefined && listed(await originsFor(request, credentials, store), origin);
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

async function originsFor(
  { method }: FastifyRequest,
  { siteKey, staffToken }: Credentials,
  store: Store,
): Promise<readonly string[]> {
  if (staffToken) {
    const organisation = staffToken.known && (await store.identities.organisation(staffToken.known.organisation));
    return organisation?.staffOrigins ?? [];
  }
  if (siteKey) return siteKey.known?.origins ?? [];
  // A browser asks leave without the token. It may ask if any organisation lists the page; the real request decides.
  if (method !== 'OPTIONS') return [];
  return (await store.identities.organisations()).flatMap(({ staffOrigins }) => staffOrigins);
}
