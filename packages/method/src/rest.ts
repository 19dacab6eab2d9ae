import { dayOf } from './days.ts';
import { entriesOf, type MethodFacts } from './facts.ts';

/** The day on which the work began to rest, while it does. */
export function pausedSince(facts: Pick<MethodFacts, 'entries' | 'now'>): string | undefined {
  const today = dayOf(facts.now);
  return entriesOf(facts, 'pause')
    .map(({ content }) => content)
    .filter(({ from, until }) => from <= today && (until === undefined || until >= today))
    .map(({ from }) => from)
    .sort()[0];
}
