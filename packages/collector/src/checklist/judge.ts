import type { ChecklistItem, CriteriaSet, Shortfall } from '@always-kit/contract';
import { checks } from './checks.ts';
import type { Facts } from './facts.ts';

type Criterion = CriteriaSet['criteria'][number];

/**
 * Where one criterion stands. Complete means that its check finds enough and that each kind of evidence it asks for is
 * there, recorded or attached.
 *
 * A sign-off of evidence that has since become incomplete is still shown, so that nobody is surprised, but the criterion
 * is in progress again.
 */
export function judge(criterion: Criterion, facts: Facts): ChecklistItem {
  const check = criterion.check === undefined ? undefined : checks[criterion.check];
  const finding = check?.(facts, criterion.id) ?? {};
  const attached = facts.attached.filter((filed) => filed.criterion === criterion.id).map(({ evidence }) => evidence);
  const evidence = [...(finding.evidence ? [finding.evidence] : []), ...attached];
  const spokenFor = new Set([...evidence.map(({ type }) => type), finding.covers, finding.missing?.evidence]);
  const missing: Shortfall[] = [
    ...(finding.missing ? [finding.missing] : []),
    ...criterion.evidence
      .filter((type) => !spokenFor.has(type))
      .map((type) => ({ code: 'evidence', evidence: type, have: 0, need: 1 })),
  ];
  const signOff = facts.signOffs.find((filed) => filed.criterion === criterion.id)?.signOff;
  return {
    criterion: criterion.id,
    state: stateOf(missing.length === 0, evidence.length > 0, signOff !== undefined),
    evidence,
    missing,
    ...(signOff && { signOff }),
  };
}

function stateOf(complete: boolean, started: boolean, signed: boolean): ChecklistItem['state'] {
  if (complete) return signed ? 'signed-off' : 'evidence-complete';
  return started || signed ? 'in-progress' : 'not-started';
}
