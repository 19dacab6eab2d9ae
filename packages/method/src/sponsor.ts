import type { MethodStanding } from '@always-kit/contract';
import { dayOf, daysBetween, latest } from './days.ts';
import { entriesOf, type MethodFacts } from './facts.ts';

/** When a sponsor last looked, and which of their promises are late. */
export function sponsorStanding(facts: MethodFacts): MethodStanding['sponsor'] {
  const lookedOn = latest([
    ...entriesOf(facts, 'sponsor-review').map(({ content }) => content.on),
    ...facts.sponsorSignOffs,
  ]);
  return {
    ...(lookedOn !== undefined && { lookedOn, daysSince: Math.max(0, daysBetween(lookedOn, facts.now)) }),
    commitments: entriesOf(facts, 'commitment').length,
    overdue: overdueCommitments(facts).length,
  };
}

/** The days on which promises of the sponsor were due that are not kept yet, earliest first. */
export function overdueCommitments(facts: Pick<MethodFacts, 'entries' | 'now'>): string[] {
  const today = dayOf(facts.now);
  return entriesOf(facts, 'commitment')
    .filter(({ content }) => content.done === undefined && content.due < today)
    .map(({ content }) => content.due)
    .sort();
}
