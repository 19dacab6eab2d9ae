import './jitless.ts';
import { AlwaysEvent } from './always-event.ts';
import { ChecklistItem } from './checklist.ts';
import { CriteriaSet } from './criteria-set.ts';
import { AttachedEvidence } from './evidence.ts';
import { Day, Identifier, Moment } from './identifiers.ts';
import { Direction } from './measure.ts';
import { Person } from './person.ts';
import { RecordEntry } from './record/record-entry.ts';
import { Disclosure, Series } from './series.ts';
import * as z from 'zod/mini';

/** What an evidence pack is called in itself. Another number comes with another way to hash it. */
export const evidencePackFormat = 'always-kit/evidence-pack/1';

/**
 * The kind of attached evidence that is an issuer's own record of accreditation. The draft criteria ask for none: only a set that
 * an issuer put in its place can.
 */
export const issuerRecordType = 'accreditation-record';

const share = z.number().check(z.minimum(0), z.maximum(1));
const count = z.int().check(z.minimum(0));

/** Periods taken together: a share, and where it lies allowing for chance. */
const PackedPool = z.object({
  numerator: count,
  denominator: count,
  share,
  lower: share,
  upper: share,
  periods: count,
  from: Day,
  until: Day,
});

/** What the check of a sustained improvement says of one measure, in its two grades, with how often it is wrong. */
export const PackedGate = z.object({
  measure: Identifier,
  grade: z.enum(['notEnoughData', 'tooEarly', 'notYet', 'improvedSustained', 'improvedStrongEvidence']),
  direction: Direction,
  aim: share,
  /** The first day of the change: what came before is the baseline. */
  changedOn: Day,
  /** The grade in words, and each of its conditions. `met` is `null` while it cannot be judged. */
  says: z.string(),
  conditions: z.array(z.object({ code: Identifier, met: z.nullable(z.boolean()), says: z.string() })),
  warnings: z.array(z.string()),
  baseline: z.optional(PackedPool),
  last: z.optional(PackedPool),
  /** How often it is wrong, in words; empty where that was not simulated for so many people. */
  errorRates: z.array(z.string()),
});
export type PackedGate = z.infer<typeof PackedGate>;

const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'Use SHA-256 in hexadecimal'));

/** The parts of an evidence pack, in the order of its manifest. */
export const EvidencePackParts = z.object({
  alwaysEvent: AlwaysEvent,
  criteriaSet: CriteriaSet,
  /** One item a criterion, in the set's order, with its evidence and its sign-off. */
  checklist: z.array(ChecklistItem),
  /** The entries of the record that recorded evidence stands for. */
  record: z.array(RecordEntry),
  /** Every measure over time. */
  series: z.array(z.pick(Series, { measure: true, points: true })),
  gates: z.array(PackedGate),
  /** Records of accreditation that the issuer of the criteria gave. Without one nobody is to speak of accreditation. */
  accreditation: z.array(AttachedEvidence),
  /** Who made the pack, and when. `disclosure` is left out where its numbers are exact. */
  made: z.object({ organisation: Identifier, by: Person, at: Moment, disclosure: z.optional(Disclosure) }),
  /** Where the audit trail ended before the pack was made. `signed` is the collector's signature of it. */
  audit: z.object({ seq: count, hash: z.string(), signed: z.string() }),
});
export type EvidencePackParts = z.infer<typeof EvidencePackParts>;
export type EvidencePackPart = keyof EvidencePackParts;

/** Every part by its name, in the order of the manifest. */
export const evidencePackParts = Object.keys(EvidencePackParts.shape) as readonly EvidencePackPart[];

/** Parts that are of the moment: two packs between which nothing happened are the same in all others. */
export const ofTheMoment: readonly EvidencePackPart[] = ['made', 'audit'];

/** The SHA-256 of one part's canonical JSON: without blanks, keys sorted, UTF-8. */
export const PackedHash = z.object({ part: Identifier, sha256: Sha256 });
export type PackedHash = z.infer<typeof PackedHash>;

/** What holds a pack together: the hash of each part, in order, and of these lists themselves. */
export const EvidenceManifest = z.object({
  parts: z.array(PackedHash),
  /** Of `parts` but those of the moment: what a page and a JSON that were saved together have in common. */
  evidence: Sha256,
  /** Of the format and `parts`. */
  sha256: Sha256,
});
export type EvidenceManifest = z.infer<typeof EvidenceManifest>;

/** All that speaks for an Always Event, for a panel: `always-collector verify` says whether anything in it was changed. */
export const EvidencePack = z.object({
  format: z.literal(evidencePackFormat),
  parts: EvidencePackParts,
  manifest: EvidenceManifest,
});
export type EvidencePack = z.infer<typeof EvidencePack>;
