import { entriesOf, entryOf, type MethodFacts } from './facts.ts';
import { aimOf, gateOf, measuredOf, type Measured } from './measured.ts';

/** One level of the score, and whether it is reached. Each level needs all those before it. */
type Level = readonly [score: number, reached: (facts: MethodFacts, measured: readonly Measured[]) => boolean];

/**
 * The IHI's project progress score, which teams usually give themselves, worked out from what is recorded. The score and its ten levels
 * are the IHI's (as Life QI lists them); what shows that a level is reached is a draft by this project.
 */
const levels: readonly Level[] = [
  [1, (facts) => entryOf(facts, 'team-charter') !== undefined && facts.alwaysEvent.pointOfCareTeam.length > 0],
  [1.5, ({ alwaysEvent }) => alwaysEvent.aimStatement !== undefined || alwaysEvent.measures.length > 0],
  [2, (_, measured) => measured.some(({ points }) => points.length > 0)],
  [
    2.5,
    (facts, measured) => tests(facts).length > 0 && measured.some(({ measure }) => aimOf(measure, facts) !== undefined),
  ],
  [3, (facts) => tests(facts).some(({ decision }) => decision === 'adopt' || decision === 'adapt')],
  [
    3.5,
    (facts, measured) =>
      gates(facts, measured).some((gate) => gate.conditions.some(({ code, met }) => code === 'signal' && met)),
  ],
  [4, (facts, measured) => aimMet(facts, measured)],
  [4.5, (facts, measured) => gates(facts, measured).some(({ grade }) => grade.startsWith('improved'))],
  [5, (facts) => entryOf(facts, 'standard-work') !== undefined && entriesOf(facts, 'spread').length > 0],
];

/** From 0.5 (means to take part) to 5 (aims met, built in and spreading). */
export function progressOf(facts: MethodFacts): number {
  const measured = measuredOf(facts);
  let score = 0.5;
  for (const [next, reached] of levels) {
    if (!reached(facts, measured)) break;
    score = next;
  }
  return score;
}

function tests(facts: MethodFacts) {
  return entriesOf(facts, 'test-of-change').map(({ content }) => content);
}

function gates(facts: MethodFacts, measured: readonly Measured[]) {
  return measured.flatMap((one) => gateOf(one, facts) ?? []);
}

/** At least half of the measures that aim at something reach it, the latest periods together. */
function aimMet(facts: MethodFacts, measured: readonly Measured[]): boolean {
  const judged = gates(facts, measured);
  const met = judged.filter(({ conditions }) => conditions.some((one) => one.code === 'aim' && one.met)).length;
  return judged.length > 0 && met * 2 >= judged.length;
}
