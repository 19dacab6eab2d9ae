import { mostRevisions } from '../always-events/most-revisions.ts';
import { refusal } from '../refusal.ts';

/** The revision that is to be changed; `undefined` for a new one. A proxy that compresses makes an `ETag` weak: `W/"3"`. */
export function revisionToChange(headers: Readonly<Record<string, string | string[] | undefined>>): number | undefined {
  const revision = /^(?:W\/)?"(\d{1,15})"$/.exec(String(headers['if-match'] ?? ''))?.[1];
  if (revision !== undefined) return Math.min(Number(revision), mostRevisions);
  if (headers['if-none-match'] === '*') return undefined;
  throw refusal('revision-required', 'Send If-Match: "revision" for a change, or If-None-Match: * for a new one');
}

/** A revision as an `ETag`. */
export function etagOf({ revision }: { readonly revision: number }): string {
  return `"${revision}"`;
}
