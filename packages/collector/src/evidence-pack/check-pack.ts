import { EvidenceManifest, evidencePackFormat, evidencePackParts, parse } from '@always-kit/contract';
import { boundTogether, manifestOf } from './manifest.ts';

/** What is not as it was when the pack was made. */
export interface PackFault {
  /** A name in the file: of a part, or of what holds the parts together. */
  readonly part: string;
  /**
   * `changed`: it is not what was hashed; `missing`: it is not there, or has no hash; `added`: nothing vouches for it; `manifest`: the
   * list of hashes is not the one that was made.
   */
  readonly why: 'changed' | 'missing' | 'added' | 'manifest';
}

/** What a look at a pack found. */
export type PackCheck =
  | { readonly isPack: false }
  | { readonly isPack: true; readonly faults: readonly PackFault[]; readonly manifest: EvidenceManifest };

/**
 * Works out every hash of a pack again. That all agree says that nothing was changed by accident or by half: whoever changes a part and
 * all hashes with it is found by the audit trail alone.
 *
 * @param file what was read from the file, with all that is in it
 */
export function checkPack(file: unknown): PackCheck {
  if (!isFields(file) || file['format'] !== evidencePackFormat || !isFields(file['parts'])) return { isPack: false };
  const { format: _, parts, manifest: given, ...others } = file;
  const read = parse(EvidenceManifest, given);
  if (!read.ok) return { isPack: false };
  const manifest = read.value;
  const hashed = new Map(manifest.parts.map(({ part, sha256 }) => [part, sha256]));
  const now = new Map(manifestOf(parts).parts.map(({ part, sha256 }) => [part, sha256]));
  const names = new Set([...evidencePackParts, ...hashed.keys(), ...now.keys()]);
  const faults = [...names].flatMap((part): PackFault[] => {
    const [then, is] = [hashed.get(part), now.get(part)];
    if (then !== undefined && then === is) return [];
    if (is === undefined || (then === undefined && isKnown(part))) return [{ part, why: 'missing' }];
    return [{ part, why: then === undefined ? 'added' : 'changed' }];
  });
  const added = [
    ...Object.keys(others),
    ...Object.keys(given as object).filter((name) => !(name in EvidenceManifest.shape)),
    ...(given as { parts: object[] }).parts
      .flatMap((hash) => Object.keys(hash))
      .filter((name) => !/^(part|sha256)$/.test(name)),
  ];
  const again = boundTogether(manifest.parts);
  const isBound = again.sha256 === manifest.sha256 && again.evidence === manifest.evidence;
  const isOnce = hashed.size === manifest.parts.length;
  return {
    isPack: true,
    faults: [
      ...faults,
      ...added.map((part) => ({ part, why: 'added' }) as const),
      ...(isBound && isOnce ? [] : [{ part: 'manifest', why: 'manifest' } as const]),
    ],
    manifest,
  };
}

function isKnown(part: string): boolean {
  return evidencePackParts.some((one) => one === part);
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
