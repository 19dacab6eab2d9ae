import { createHash } from 'node:crypto';
import type { ChecklistItem, CriteriaSet, Shortfall } from '@always-kit/contract';
import { canonicalJson } from '../canonical-json.ts';
import { checks } from './checks.ts';
import type { Facts } from './facts.ts';
import type { Finding, Part } from './findings.ts';

type Criterion = CriteriaSet['criteria'][number];

/**
 * Where one criterion stands. Complete means that its check finds enough and that each kind of evidence it asks for is
 * there, recorded or attached.
 *
 * A sign-off of evidence that has since become incomplete, or of something that has since been changed, is still shown, so
 * that nobody is surprised, but it no longer counts.
 */
export function judge(criterion: Criterion, facts: Facts): ChecklistItem {
  const finding = find(criterion, facts);
  const attached = facts.attached.filter((filed) => filed.criterion === criterion.id).map(({ evidence }) => evidence);
  const parts = partsOf(finding, criterion);
  const evidence = [...parts.flatMap((part) => part.evidence ?? []), ...attached];
  const enough = finding.onlyHelps ? attached : evidence;
  const isAttached = (kind: string): boolean => attached.some(({ type }) => type === kind);
  const short = parts.flatMap((part) => (part.orAttached && isAttached(part.type) ? [] : part.missing));
  const spokenFor = new Set([...enough.map(({ type }) => type), finding.covers, ...short.map((one) => one.evidence)]);
  const missing: Shortfall[] = [
    ...short,
    ...criterion.evidence
      .filter((type) => !spokenFor.has(type))
      .map((type) => ({ code: 'evidence', evidence: type, have: 0, need: 1 })),
  ];
  const { signOff, digest } = facts.signOffs.find((filed) => filed.criterion === criterion.id) ?? {};
  const signed = signOff !== undefined && speaksOf(digest, criterion, finding);
  return {
    criterion: criterion.id,
    state: stateOf(missing.length === 0, evidence.length > 0 || signOff !== undefined, signed),
    evidence,
    missing,
    ...(signOff && { signOff }),
  };
}

function stateOf(complete: boolean, started: boolean, signed: boolean): ChecklistItem['state'] {
  if (complete) return signed ? 'signed-off' : 'evidence-complete';
  return started ? 'in-progress' : 'not-started';
}

/**
 * A digest of what a sign-off of a criterion speaks of: the check, and what people wrote down. It is kept with the sign-off,
 * and is another as soon as somebody changes what was signed. Counts and days are not in it: they grow by themselves.
 */
export function subjectDigest(criterion: Criterion, facts: Facts): string {
  return digestOf(criterion.check, find(criterion, facts).subject);
}

/**
 * Whether a sign-off speaks of what is there now. One from before the criterion had a check counts as long as nothing is written down
 * of what the check looks at.
 */
function speaksOf(digest: string | undefined, { check }: Criterion, { subject }: Finding): boolean {
  return digest === digestOf(check, subject) || (subject === undefined && digest === digestOf(undefined, undefined));
}

function digestOf(check: string | undefined, subject: unknown): string {
  return createHash('sha256').update(canonicalJson({ check, subject })).digest('base64url');
}

/** What a check found of what a criterion asks for. */
function partsOf({ part, beside = [] }: Finding, { evidence }: Criterion): readonly Part[] {
  return [...(part ? [part] : []), ...beside.filter(({ type }) => evidence.includes(type))];
}

function find({ id, check }: Criterion, facts: Facts): Finding {
  return (check === undefined ? undefined : checks[check]?.(facts, id)) ?? {};
}
