import { createHash, randomBytes } from 'node:crypto';

/** A new site key. Not a secret: it stands in the page. */
export function newSiteKey(): string {
  return `pk_${randomBytes(18).toString('base64url')}`;
}

/** A new staff token: 256 random bits, shown once. */
export function newToken(): string {
  return `st_${randomBytes(32).toString('base64url')}`;
}

/** What is kept of a token. A plain hash is enough, because a random token of this length cannot be guessed. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
