import { createHash } from 'node:crypto';
import { contractVersions, largestBatch, largestBatchBody, largestBody, type SiteConfig } from '@always-kit/contract';
import type { SiteCaller } from '../identity/caller.ts';
import { refusal } from '../refusal.ts';
import type { Handlers, Surroundings } from './handler.ts';

/** What a page has to know before it sends. */
export function siteHandlers(surroundings: Surroundings): Pick<Handlers, 'readSiteConfig' | 'readChallenge'> {
  const { challenges, now } = surroundings;
  return {
    readSiteConfig({ caller, headers }) {
      const body = configOf(caller, surroundings);
      const etag = `"${createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 22)}"`;
      // Kept by the page, and asked for again each time: a key that was changed must not be sealed to for another day.
      const fresh = { etag, 'cache-control': 'private, no-cache' };
      const known = String(headers['if-none-match'] ?? '').split(/ *, */);
      return Promise.resolve(
        known.some((one) => one.replace(/^W\//, '') === etag)
          ? { status: 304, body: undefined, headers: fresh }
          : { status: 200, body, headers: fresh },
      );
    },
    async readChallenge({ caller: { siteKey } }) {
      if (!siteKey.rules?.challenge) throw refusal('not-found', 'This site key needs none');
      return { status: 200, body: await challenges.make(siteKey.key, now()) };
    },
  };
}

function configOf({ siteKey: { rules } }: SiteCaller, { keys, limits }: Surroundings): SiteConfig {
  return {
    key: keys.newest.key,
    kid: keys.newest.kid,
    contract: contractVersions,
    limits: {
      body: largestBody,
      batch: largestBatch,
      batchBody: largestBatchBody,
      perMinute: rules?.perMinute ?? limits.siteKey,
      perDeviceMinute: rules?.perDeviceMinute ?? limits.device,
    },
    embedToken: rules?.embedToken ? 'required' : 'optional',
    challenge: rules?.challenge ? 'required' : 'off',
  };
}
