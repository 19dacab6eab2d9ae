import { voicesNeeded } from '../checklist/checks.ts';
import type { ChecklistItem, Evidence, RecordedEvidence } from '@always-kit/contract';

/** What is recorded that counts people who answered. All else that a checklist counts is the team's own work. */
const countsPeople = 'voices';

/** As it may be seen outside the team: of people who answered it says whether there are enough, and neither how many nor when. */
export function outsideItem(item: ChecklistItem): ChecklistItem {
  return {
    ...item,
    evidence: item.evidence.flatMap((one): Evidence[] =>
      one.source === 'recorded' ? outsideEvidence(one, item) : [one],
    ),
    missing: item.missing.map((one) => (one.code === 'voices-recorded' ? { ...one, have: 0 } : one)),
  };
}

function outsideEvidence(evidence: RecordedEvidence, { missing }: ChecklistItem): Evidence[] {
  if (evidence.code !== countsPeople) return [evidence];
  if (missing.some(({ code }) => code === 'voices-recorded')) return [];
  const { since: _since, until: _until, ...rest } = evidence;
  return [{ ...rest, count: Math.min(rest.count, voicesNeeded) }];
}
