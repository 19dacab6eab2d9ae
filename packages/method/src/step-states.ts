import { ReadinessStatement, type MethodStep, type StepStanding } from '@always-kit/contract';
import { wasShared } from './sharing.ts';
import { dayOf } from './days.ts';
import { entriesOf, entryOf, type MethodFacts } from './facts.ts';
import { baselinePoints, measuredOf } from './measured.ts';
import { steps } from './steps.ts';

/** How many people must have said what matters before it is taken for heard. A choice of this project's. */
export const voicesNeeded = 10;
/** How many points from before the change a chart needs. NHS England's Making Data Count locks limits at 12. */
export const baselineNeeded = 12;
/** How many small tests, each with what was learned and decided, show that changes were tested. A choice of this project's. */
export const testsNeeded = 3;

type State = StepStanding['state'];

/** How far each step has come. */
export function stepStates(facts: MethodFacts): StepStanding[] {
  return steps.map(({ id }) => ({ step: id, state: states[id](facts) }));
}

const states: Readonly<Record<MethodStep, (facts: MethodFacts) => State>> = {
  readiness(facts) {
    const answered = entryOf(facts, 'readiness')?.content.statements.length ?? 0;
    return stateOf(answered >= ReadinessStatement.options.length, answered > 0);
  },
  oversight(facts) {
    const group = entryOf(facts, 'oversight') !== undefined;
    const sponsor =
      facts.alwaysEvent.pointOfCareTeam.some(({ role }) => role === 'executive-sponsor') ||
      entriesOf(facts, 'commitment').length > 0 ||
      entriesOf(facts, 'sponsor-review').length > 0;
    return stateOf(group && sponsor, group || sponsor);
  },
  place: (facts) => stateOf(entryOf(facts, 'scope') !== undefined, false),
  strategy: (facts) => stateOf(entriesOf(facts, 'strategy-link').length > 0, false),
  team(facts) {
    const roles = facts.alwaysEvent.pointOfCareTeam.map(({ role }) => role);
    const charter = entryOf(facts, 'team-charter') !== undefined;
    const whole = roles.includes('lived-experience-partner') && roles.includes('frontline-staff');
    return stateOf(charter && whole, charter || roles.length > 0);
  },
  'what-matters': ({ voices }) => stateOf(voices.count >= voicesNeeded, voices.count > 0),
  vision({ alwaysEvent: { visionStatement } }) {
    const agreed = visionStatement?.agreedBy?.includes('lived-experience-partner') === true;
    return stateOf(agreed, visionStatement !== undefined);
  },
  'four-tests'(facts) {
    const tests = entryOf(facts, 'four-tests')?.content.tests;
    return stateOf(tests?.length === 4 && tests.every(({ met }) => met), tests !== undefined);
  },
  aim({ alwaysEvent: { aimStatement } }) {
    const { target, by, ongoing } = aimStatement ?? {};
    return stateOf(target !== undefined && (by !== undefined || ongoing === true), aimStatement !== undefined);
  },
  ideas(facts) {
    const ideas = entriesOf(facts, 'change-idea');
    return stateOf(
      ideas.some(({ content }) => wasShared(content.designedWith)),
      ideas.length > 0,
    );
  },
  measures(facts) {
    const { measures } = facts.alwaysEvent;
    const both = (['process', 'outcome'] as const).every((kind) => measures.some((one) => one.kind === kind));
    return stateOf(both && entriesOf(facts, 'measure-plan').length > 0, measures.length > 0);
  },
  baseline(facts) {
    const most = Math.max(0, ...measuredOf(facts).map(baselinePoints));
    return stateOf(most >= baselineNeeded, most > 0);
  },
  test(facts) {
    const tests = entriesOf(facts, 'test-of-change');
    const learnedFrom = tests.filter(({ content }) => content.learned !== undefined && content.decision !== undefined);
    return stateOf(learnedFrom.length >= testsNeeded, tests.length > 0);
  },
  implement(facts) {
    const adopted = entriesOf(facts, 'test-of-change').some(({ content }) => content.decision === 'adopt');
    return stateOf(entryOf(facts, 'standard-work') !== undefined, adopted);
  },
  sustain(facts) {
    const { deputy, reviewOn } = entryOf(facts, 'sustain-plan')?.content ?? {};
    const kept = deputy !== undefined && reviewOn !== undefined && reviewOn >= dayOf(facts.now);
    return stateOf(kept, entryOf(facts, 'sustain-plan') !== undefined);
  },
  spread: (facts) => stateOf(entriesOf(facts, 'spread').length > 0, entriesOf(facts, 'communication').length > 0),
  recognise({ criteria }) {
    if (!criteria) return 'not-started';
    return stateOf(criteria.signedOff >= criteria.of, criteria.complete > 0);
  },
};

function stateOf(done: boolean, started: boolean): State {
  if (done) return 'done';
  return started ? 'started' : 'not-started';
}
