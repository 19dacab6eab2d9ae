import type { LeadingIndicators } from '@always-kit/contract';
import { daysBetween } from './days.ts';
import { entriesOf, type MethodFacts } from './facts.ts';

const spans = [30, 60, 90] as const;

/** What shows early whether it moves, long before a chart can: who was heard, what was tested, who took part. */
export function indicatorsOf(facts: MethodFacts): LeadingIndicators[] {
  return spans.map((days) => {
    const within = (day: string): boolean => {
      const ago = daysBetween(day, facts.now);
      return ago >= 0 && ago < days;
    };
    return {
      days,
      voices: facts.voices.recent[days],
      tests: entriesOf(facts, 'test-of-change').filter(({ content }) => within(content.startedOn)).length,
      ledgerEntries: entriesOf(facts, 'taking-part').filter(({ content }) => within(content.on)).length,
      entries: facts.entries.filter(({ since }) => within(since)).length,
    };
  });
}
