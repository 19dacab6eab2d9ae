import { momentOfUuid, type MethodStanding } from '@always-kit/contract';
import { daysBetween } from './days.ts';
import { entriesOf, type MethodFacts } from './facts.ts';

/**
 * How long people waited from what they said to being told what was done: the median over the quotes that a "you said, together we did"
 * answers, each from the day of its response. `undefined` where nobody was told yet.
 */
export function saidToDone(facts: Pick<MethodFacts, 'entries'>): MethodStanding['saidToDone'] {
  const saidOn = new Map(
    entriesOf(facts, 'quote').map(({ id, content }) => [id, new Date(momentOfUuid(content.response)).toISOString()]),
  );
  const waits = entriesOf(facts, 'communication')
    .filter(({ content }) => content.did !== undefined)
    .flatMap(({ content }) => content.quotes.map((quote) => [saidOn.get(quote), content.on] as const))
    .flatMap(([said, told]) => (said === undefined ? [] : Math.max(0, daysBetween(said, told))))
    .sort((a, b) => a - b);
  if (waits.length === 0) return undefined;
  const middle = (waits.length - 1) / 2;
  const days = Math.round(((waits[Math.floor(middle)] ?? 0) + (waits[Math.ceil(middle)] ?? 0)) / 2);
  return { days, voices: waits.length };
}
