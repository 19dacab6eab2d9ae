import type { Prompt, StepStanding } from '@always-kit/contract';
import { wasShared } from './sharing.ts';
import { addDays, dayOf, daysBetween, latest } from './days.ts';
import { entriesOf, entryOf, type MethodFacts } from './facts.ts';
import { baselineNeeded, testsNeeded, voicesNeeded } from './step-states.ts';
import { baselinePoints, measuredOf } from './measured.ts';
import { overdueCommitments, sponsorStanding } from './sponsor.ts';

/** Says one thing that would help, or nothing. */
type Rule = (facts: MethodFacts) => Prompt | undefined;

/** How many prompts are given at once: more would be a list of reproaches. */
const most = 5;

/**
 * What would help now, the most helpful first: what others wait for, then what has gone quiet, then the next step, then what makes
 * the work stronger. All of it is meant kindly: it says what to do, never who failed.
 *
 * @param standings the states of the steps, as `stepStates` gives them
 * @param step the step that the work is at
 */
export function promptsOf(facts: MethodFacts, standings: readonly StepStanding[], step: Prompt['step']): Prompt[] {
  const done = standings.every(({ state }) => state === 'done');
  const said = (rules: readonly Rule[]): Prompt[] => rules.flatMap((rule) => rule(facts) ?? []);
  const first = said([...waitedFor, ...goneQuiet]);
  // What is already asked for in the same step says more than its name.
  const code = step === 'vision' && facts.alwaysEvent.visionStatement ? 'agree-vision' : 'next-step';
  const next = done || first.some((prompt) => prompt.step === step) ? [] : [{ code, step, ...shortOf(facts, step) }];
  return [...first, ...next, ...said(stronger)].slice(0, most);
}

const waitedFor: readonly Rule[] = [
  function commitmentOverdue(facts) {
    const [since, ...others] = overdueCommitments(facts);
    if (since === undefined) return undefined;
    return { code: 'commitment-overdue', step: 'oversight', count: others.length + 1, since };
  },
  function reviewDue(facts) {
    const reviewOn = entryOf(facts, 'sustain-plan')?.content.reviewOn;
    if (reviewOn === undefined || reviewOn > dayOf(facts.now)) return undefined;
    return { code: 'review-due', step: 'sustain', since: reviewOn };
  },
];

const goneQuiet: readonly Rule[] = [
  // A ward that asks every week and stops: three weeks is when somebody should wonder, before the chart is lost.
  function noAnswersLately(facts) {
    const { lastAnswer, now } = facts;
    if (lastAnswer === undefined || facts.alwaysEvent.measures.length === 0) return undefined;
    const weeks = Math.floor(daysBetween(lastAnswer, now) / 7);
    return weeks >= 3
      ? { code: 'no-answers-lately', step: 'measures', count: weeks, since: dayOf(lastAnswer) }
      : undefined;
  },
  function testUnfinished(facts) {
    const open = entriesOf(facts, 'test-of-change')
      .filter(({ content }) => content.decision === undefined && daysBetween(content.startedOn, facts.now) >= 28)
      .map(({ content }) => content.startedOn)
      .sort();
    return open[0] === undefined
      ? undefined
      : { code: 'test-unfinished', step: 'test', count: open.length, since: open[0] };
  },
  function quiet(facts) {
    const days = quietDays(facts);
    if (days === undefined || days < 28) return undefined;
    return { code: 'quiet', step: 'team', count: Math.floor(days / 7), since: addDays(facts.now, -days) };
  },
  function sponsorNotLooked(facts) {
    const { lookedOn, daysSince } = sponsorStanding(facts);
    if (lookedOn !== undefined && daysSince !== undefined) {
      return daysSince > 90
        ? { code: 'sponsor-not-looked', step: 'oversight', count: daysSince, since: lookedOn }
        : undefined;
    }
    const began = facts.entries.map(({ since }) => dayOf(since)).sort()[0];
    const waits = began === undefined ? 0 : daysBetween(began, facts.now);
    if (began === undefined || waits <= 30) return undefined;
    return { code: 'sponsor-never-looked', step: 'oversight', count: waits, since: began };
  },
];

const stronger: readonly Rule[] = [
  function lowReadiness(facts) {
    const low = entryOf(facts, 'readiness')?.content.statements.filter(({ answer }) => answer === 'not-yet') ?? [];
    return low.length >= 3 ? { code: 'low-readiness', step: 'readiness', count: low.length } : undefined;
  },
  function nobodyWithLivedExperience({ alwaysEvent: { pointOfCareTeam: team } }) {
    const partners = team.filter(({ role }) => role === 'lived-experience-partner').length;
    if (team.length === 0 || partners * 3 >= team.length) return undefined;
    return partners === 0
      ? { code: 'no-partner', step: 'team' }
      : { code: 'few-partners', step: 'team', count: partners };
  },
  // Where co-production was found to be weakest: not in what matters, but in how to make it better.
  function designedWithout(facts) {
    const designed = [...entriesOf(facts, 'change-idea'), ...entriesOf(facts, 'test-of-change')];
    const without = designed.filter(({ content }) => !wasShared(content.designedWith)).length;
    return without >= 2 && without * 2 > designed.length
      ? { code: 'designed-without', step: 'ideas', count: without }
      : undefined;
  },
  function allTransactional(facts) {
    const natures = entriesOf(facts, 'change-idea').flatMap(({ content }) => content.nature ?? []);
    const relational = natures.some((nature) => nature !== 'transactional');
    return natures.length >= 3 && !relational
      ? { code: 'all-transactional', step: 'ideas', count: natures.length }
      : undefined;
  },
  function nobodyTold(facts) {
    const adopted = entriesOf(facts, 'test-of-change').some(({ content }) => content.decision === 'adopt');
    const told = entriesOf(facts, 'communication').some(
      ({ content }) => content.said !== undefined && content.did !== undefined,
    );
    return adopted && !told ? { code: 'nobody-told', step: 'spread' } : undefined;
  },
  // Over-reliance on a few: 80 % of what was written in 8 weeks, as the check in the method's own list has it.
  function onePersonWrites(facts) {
    const lately = facts.entries.filter(({ at }) => daysBetween(at, facts.now) < 56);
    const byWriter = new Map<string, number>();
    for (const { by } of lately) byWriter.set(by.name, (byWriter.get(by.name) ?? 0) + 1);
    const busiest = Math.max(0, ...byWriter.values());
    return lately.length >= 10 && busiest > lately.length * 0.8
      ? { code: 'one-person-writes', step: 'team' }
      : undefined;
  },
];

/** What the next step still needs, where that can be counted. */
function shortOf(facts: MethodFacts, step: Prompt['step']): Pick<Prompt, 'count'> {
  const left = (need: number, have: number): Pick<Prompt, 'count'> => (have < need ? { count: need - have } : {});
  if (step === 'what-matters') return left(voicesNeeded, facts.voices.count);
  if (step === 'baseline') return left(baselineNeeded, Math.max(0, ...measuredOf(facts).map(baselinePoints)));
  if (step === 'test') {
    const tests = entriesOf(facts, 'test-of-change');
    return left(testsNeeded, tests.filter(({ content }) => content.learned && content.decision).length);
  }
  return {};
}

/** How many days since anybody wrote anything down or answered; `undefined` where nobody did yet. */
export function quietDays(facts: MethodFacts): number | undefined {
  const last = latest([facts.lastAnswer, facts.alwaysEvent.updatedAt, ...facts.entries.map(({ at }) => at)]);
  return last === undefined ? undefined : Math.max(0, daysBetween(last, facts.now));
}
