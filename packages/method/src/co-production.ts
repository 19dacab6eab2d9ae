import {
  ParticipationLevel,
  SharedStep,
  type DesignedWith,
  type ParticipantRole,
  type SharedStanding,
} from '@always-kit/contract';
import { entriesOf, type MethodFacts } from './facts.ts';
import { hasLivedExperience } from './sharing.ts';

const levels: readonly ParticipationLevel[] = ParticipationLevel.options;

interface Part {
  readonly step: SharedStep;
  readonly role: ParticipantRole;
  readonly level: ParticipationLevel;
}

/**
 * Who took part in each of the shared steps, and the most say that anybody with lived experience had: from the ledger, and from who
 * designed each idea, test and spread. A step without anybody is in it too, so that it is seen.
 */
export function coProductionOf(facts: Pick<MethodFacts, 'entries'>): SharedStanding[] {
  const parts = partsOf(facts);
  return SharedStep.options.map((step) => {
    const here = parts.filter((part) => part.step === step);
    const level = highest(here.filter(({ role }) => hasLivedExperience(role)).map((part) => part.level));
    return { step, roles: [...new Set(here.map(({ role }) => role))].sort(), ...(level && { level }) };
  });
}

function partsOf(facts: Pick<MethodFacts, 'entries'>): Part[] {
  const designed = (step: SharedStep, entries: readonly { content: { designedWith: DesignedWith } }[]): Part[] =>
    entries.flatMap(({ content }) => content.designedWith.map((part) => ({ step, ...part })));
  return [
    ...entriesOf(facts, 'taking-part').map(({ content: { step, role, level } }) => ({ step, role, level })),
    ...designed('ideas', entriesOf(facts, 'change-idea')),
    ...designed('test', entriesOf(facts, 'test-of-change')),
    ...designed('spread', entriesOf(facts, 'spread')),
  ];
}

function highest(given: readonly ParticipationLevel[]): ParticipationLevel | undefined {
  return levels.findLast((level) => given.includes(level));
}
