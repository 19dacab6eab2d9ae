import '../jitless.ts';
import { Challenge, SiteConfig } from '../site-config.ts';
import type { Endpoint } from './endpoint.ts';

/** What a page has to know before it sends. */
export const siteEndpoints = {
  readSiteConfig: {
    method: 'GET',
    path: '/v1/sites/config',
    summary:
      'What a page has to know to send: the key to seal to, the contract, limits. `If-None-Match` saves its body.',
    access: 'site-key',
    answers: { 200: SiteConfig, 304: undefined },
    problems: [],
  },
  readChallenge: {
    method: 'GET',
    path: '/v1/sites/challenge',
    summary: 'A piece of work for the device, for site keys that need one. Good for one request that sends.',
    access: 'site-key',
    answers: { 200: Challenge },
    problems: ['not-found'],
  },
} as const satisfies Record<string, Endpoint>;
