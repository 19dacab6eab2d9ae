import { createHash } from 'node:crypto';
import type { ChecklistItem, CriteriaSet, Shortfall } from '@always-kit/contract';
import { canonicalJson } from '../canonical-json.ts';
import { checks, type Finding } from './checks.ts';
import type { Facts } from './facts.ts';

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
  const evidence = [...(finding.evidence ? [finding.evidence] : []), ...attached];
  const enough = finding.onlyHelps ? attached : evidence;
  const spokenFor = new Set([...enough.map(({ type }) => type), finding.covers, finding.missing?.evidence]);
  const missing: Shortfall[] = [
    ...(finding.missing ? [finding.missing] : []),
    ...criterion.evidence
      .filter((type) => !spokenFor.has(type))
      .map((type) => ({ code: 'evidence', evidence: type, have: 0, need: 1 })),
  ];
  const { signOff, digest } = facts.signOffs.find((filed) => filed.criterion === criterion.id) ?? {};
  const signed = signOff !== undefined && digest === subjectDigest(criterion, facts);
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
  const { subject } = find(criterion, facts);
  return createHash('sha256')
    .update(canonicalJson({ check: criterion.check, subject }))
    .digest('base64url');
}

function find({ id, check }: Criterion, facts: Facts): Finding {
  return (check === undefined ? undefined : checks[check]?.(facts, id)) ?? {};
}
