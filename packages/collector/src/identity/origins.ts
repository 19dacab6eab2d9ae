import { endpoints, type Endpoint } from '@always-kit/contract';
import type { FastifyCorsOptions } from '@fastify/cors';
import type { FastifyRequest } from 'fastify';
import type { Store } from '../stores/store.ts';
import type { Credentials } from './credentials.ts';

/** The endpoints that a site key opens. */
const siteEndpoints = Object.values<Endpoint>(endpoints).filter(({ access }) => access.startsWith('site-key'));
/** As their routes are called. */
const siteRoutes = new Set(siteEndpoints.map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`));
/** As a browser asks leave for them, which it does by the address. */
const siteAddresses = siteEndpoints.map(({ method, path }) => ({
  method,
  path: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
}));

/**
 * Which pages a browser lets read the answer. Never with cookies.
 *
 * On the patients' side any page: one that the site key does not list is refused, so there is nothing of anybody's in what
 * it reads, and it must read why. Otherwise a wrong key looks like a lost connection. On the staff side the pages that the
 * organisation lists.
 */
export function corsFor(request: FastifyRequest, store: Store): FastifyCorsOptions | Promise<FastifyCorsOptions> {
  const { origin } = request.headers;
  if (origin === undefined) return closed;
  if (asksAsSite(request)) return openTo(origin);
  return staffOrigins(request.credentials, store).then((origins) =>
    listed(origins, origin) ? openTo(origin) : closed,
  );
}

const closed: FastifyCorsOptions = {
  origin: false,
  methods: 'GET, HEAD, POST, PUT, DELETE',
  allowedHeaders: 'authorization, content-type, if-match, if-none-match',
  exposedHeaders: 'etag, ratelimit, ratelimit-policy, retry-after',
  maxAge: 600,
  strictPreflight: false,
};

function openTo(origin: string): FastifyCorsOptions {
  return { ...closed, origin };
}

/** Whether a list of origins has this one. `*` is any. */
export function listed(origins: readonly string[], origin: string): boolean {
  return origins.includes(origin) || origins.includes('*');
}

/** Whether it is, or asks leave for, what a site key opens, without a token. */
function asksAsSite({ method, url, headers, credentials, routeOptions }: FastifyRequest): boolean {
  if (credentials.staffToken) return false;
  if (method !== 'OPTIONS') return siteRoutes.has(`${method} ${routeOptions.url}`);
  const asked = headers['access-control-request-method'];
  const [path = ''] = url.split('?');
  return siteAddresses.some((one) => one.method === asked && one.path.test(path));
}

async function staffOrigins({ staffToken }: Credentials, store: Store): Promise<readonly string[]> {
  if (staffToken?.known) {
    return (await store.identities.organisation(staffToken.known.organisation))?.staffOrigins ?? [];
  }
  // A browser asks leave without the token, and a staff page must be able to read that its token has run out. There is
  // nothing of anybody's in such an answer, so it is enough that some organisation lists the page.
  return (await store.identities.organisations()).flatMap((organisation) => organisation.staffOrigins);
}
