import type { AlwaysEvent, CriteriaSet, MethodStanding } from '@always-kit/contract';
import { standingOf, type MethodFacts } from '@always-kit/method';
import { readFacts, type Facts } from '../checklist/facts.ts';
import { judge } from '../checklist/judge.ts';
import { outsideFacts } from '../disclosure/outside-checklist.ts';
import { lastAnswerOutside, outsideStanding } from '../disclosure/outside-standing.ts';
import { addDays } from '../series/periods.ts';
import type { Store } from '../stores/store.ts';

const spans = [30, 60, 90] as const;
type Recent = MethodFacts['voices']['recent'];

/** Whose standing is read, and by which criteria it is judged. */
interface Subject {
  readonly organisation: string;
  readonly alwaysEvent: AlwaysEvent;
  readonly criteriaSet: CriteriaSet | undefined;
}

/** Where an Always Event stands, worked out from what is recorded, as the team sees it. */
export async function readStanding(store: Store, subject: Subject, now: number): Promise<MethodStanding> {
  const facts = await readFacts(store, subject.organisation, subject.alwaysEvent, now);
  return standingOf(methodFacts(facts, subject, await recentAnswers(store, subject, now)));
}

/** The same as it may be seen outside the team. */
export async function readOutsideStanding(store: Store, subject: Subject, now: number): Promise<MethodStanding> {
  const { organisation, alwaysEvent } = subject;
  const facts = await outsideFacts(store, organisation, await readFacts(store, organisation, alwaysEvent, now));
  const lastAnswer = await lastAnswerOutside(store, organisation, alwaysEvent, now);
  return outsideStanding(standingOf(methodFacts({ ...facts, lastAnswer }, subject, { 30: 0, 60: 0, 90: 0 })));
}

function methodFacts(facts: Facts, { criteriaSet }: Subject, recent: Recent): MethodFacts {
  const { alwaysEvent, entries, voices, measured, signOffs, lastAnswer, now } = facts;
  const items = criteriaSet?.criteria.map((criterion) => judge(criterion, facts));
  const signedOff = items?.filter(({ state }) => state === 'signed-off').length ?? 0;
  const complete = items?.filter(({ state }) => state === 'evidence-complete').length ?? 0;
  return {
    ...{ alwaysEvent, entries, lastAnswer, now: new Date(now).toISOString() },
    voices: { count: voices.count, recent },
    points: new Map(measured.map(([{ id }, points]) => [id, points])),
    sponsorSignOffs: signOffs
      .filter(({ signOff }) => signOff.by.role === 'sponsor')
      .map(({ signOff }) => signOff.at.slice(0, 10)),
    ...(items && { criteria: { of: items.length, complete: complete + signedOff, signedOff } }),
  };
}

/** How many people answered anything about the service in the last days, today included. */
async function recentAnswers(
  { responses }: Pick<Store, 'responses'>,
  { organisation, alwaysEvent: { service } }: Subject,
  now: number,
): Promise<Recent> {
  const today = new Date(now).toISOString().slice(0, 10);
  const counted = spans.map(async (days) => {
    const ways = await responses.ways({ organisation, service, from: addDays(today, 1 - days), to: undefined });
    return ways.reduce((sum, { count }) => sum + count, 0);
  });
  const [month = 0, twoMonths = 0, quarter = 0] = await Promise.all(counted);
  return { 30: month, 60: twoMonths, 90: quarter };
}
