import type { MethodStanding, MethodStep, Phase, StepStanding } from '@always-kit/contract';
import { coProductionOf } from './co-production.ts';
import type { MethodFacts } from './facts.ts';
import { indicatorsOf } from './indicators.ts';
import { progressOf } from './progress.ts';
import { promptsOf, quietDays } from './prompts.ts';
import { pausedSince } from './rest.ts';
import { saidToDone } from './said-to-done.ts';
import { sponsorStanding } from './sponsor.ts';
import { stepStates } from './step-states.ts';
import { steps } from './steps.ts';

/** Where an Always Event stands, worked out from what is recorded. Nothing is asked of anybody for it. */
export function standingOf(facts: MethodFacts): MethodStanding {
  const { alwaysEvent } = facts;
  const { id, service, title, phase } = alwaysEvent;
  const standings = stepStates(facts);
  const step = stepOf(standings, phase);
  const paused = pausedSince(facts);
  const quiet = quietDays(facts);
  const waited = saidToDone(facts);
  return {
    alwaysEvent: id,
    service,
    title,
    phase,
    step,
    steps: standings,
    prompts: paused === undefined ? promptsOf(facts, standings, step) : [],
    coProduction: coProductionOf(facts),
    progress: progressOf(facts),
    indicators: indicatorsOf(facts),
    sponsor: sponsorStanding(facts),
    ...(waited && { saidToDone: waited }),
    ...(paused !== undefined && { pausedSince: paused }),
    ...(quiet !== undefined && { quietDays: quiet }),
    generatedAt: facts.now,
  };
}

/**
 * The first step that is not done of the phase that the team says it is in, or of those after it. A step of an earlier phase that was
 * left out does not hold anybody back.
 */
function stepOf(standings: readonly StepStanding[], phase: Phase): MethodStep {
  const from = steps.findIndex((step) => step.phase === phase);
  const open =
    standings.slice(from).find(({ state }) => state !== 'done') ?? standings.find(({ state }) => state !== 'done');
  return open?.step ?? 'recognise';
}
