import { createHash } from 'node:crypto';
import { evidencePackFormat, ofTheMoment, type EvidenceManifest, type PackedHash } from '@always-kit/contract';
import { canonicalJson } from '../canonical-json.ts';

/** The manifest of parts, in the order in which they are given. */
export function manifestOf(parts: Readonly<Record<string, unknown>>): EvidenceManifest {
  return boundTogether(Object.entries(parts).map(([part, value]) => ({ part, sha256: sha256Of(value) })));
}

/** A list of hashes with those that hold the list together. */
export function boundTogether(parts: readonly PackedHash[]): EvidenceManifest {
  const evidence = parts.filter(({ part }) => !ofTheMoment.some((one) => one === part));
  return {
    parts: [...parts],
    evidence: sha256Of(evidence),
    sha256: sha256Of({ format: evidencePackFormat, parts }),
  };
}

function sha256Of(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
