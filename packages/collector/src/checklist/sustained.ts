import type { Measure, Shortfall } from '@always-kit/contract';
import { aimOf, gateOf, measuredOf, type Measured } from '@always-kit/method';
import type { Gate } from '@always-kit/spc';
import type { Facts } from './facts.ts';
import { recorded, type Finding, type Part } from './findings.ts';

const gateResult = 'gate-result';
/** How many of the gate's conditions make the first grade. */
const conditionsNeeded = 4;

/** Whether the improvement was kept up, by the gate of `@always-kit/spc` and in its two grades; and that there is a chart. */
export function sustainedFinding(facts: Facts): Finding {
  const { chart } = facts;
  const part: Part = {
    type: 'chart',
    ...(chart.count > 0 && { evidence: recorded('chart', 'chart', chart) }),
    missing: [],
  };
  return { part, beside: [gatePart(facts)] };
}

function gatePart(facts: Facts): Part {
  const now = new Date(facts.now).toISOString();
  const points = new Map(facts.measured.map(([{ id }, found]) => [id, found]));
  const measured = measuredOf({ ...facts, points }).filter(({ measure }) => isMeant(measure, facts));
  const judged = measured.flatMap(({ changedOn, ...one }) => {
    const gate = gateOf({ ...one, changedOn }, { ...facts, now });
    return gate ? [{ ...gate, changedOn }] : [];
  });
  const [best] = judged.toSorted((a, b) => grades.indexOf(b.grade) - grades.indexOf(a.grade));
  if (!best) return short(withoutGate(measured, facts));
  if (best.grade !== 'improvedSustained' && best.grade !== 'improvedStrongEvidence') {
    return short(facts.isExact ? shortOf(best) : { ...shortOf(best), have: 0 });
  }
  const code = best.grade === 'improvedStrongEvidence' ? 'improvement-strong' : 'improvement-sustained';
  const { after, afterNeeded } = best.periods;
  const since = best.changedOn;
  const found = facts.isExact ? { count: after, ...(since !== undefined && { since }) } : { count: afterNeeded };
  return { type: gateResult, evidence: recorded(gateResult, code, found), missing: [], orAttached: true };
}

/** From the worst to the best. */
const grades: readonly Gate['grade'][] = [
  'notEnoughData',
  'tooEarly',
  'notYet',
  'improvedSustained',
  'improvedStrongEvidence',
];

/** The measure that the aim names; else the outcomes, or where there are none, what is done. */
function isMeant({ id, kind }: Measure, { alwaysEvent: { aimStatement, measures } }: Facts): boolean {
  if (aimStatement?.measure !== undefined) return id === aimStatement.measure;
  return measures.some((one) => one.kind === 'outcome') ? kind === 'outcome' : kind === 'process';
}

type Short = Pick<Shortfall, 'code' | 'have' | 'need'>;

function withoutGate(measured: readonly Measured[], facts: Facts): Short {
  const isAimed = measured.some(
    ({ measure }) => aimOf(measure, facts) !== undefined && measure.direction !== 'neutral',
  );
  return { code: isAimed ? 'improvement-without-change' : 'improvement-without-aim', have: 0, need: 1 };
}

function shortOf({ grade, periods, conditions }: Gate): Short {
  if (grade === 'notYet') {
    const met = conditions.filter((one) => one.code !== 'apart' && one.met === true).length;
    return { code: 'improvement-not-yet', have: met, need: conditionsNeeded };
  }
  if (grade === 'tooEarly') return { code: 'improvement-too-early', have: periods.after, need: periods.afterNeeded };
  const { before, beforeNeeded } = periods;
  return { code: 'improvement-baseline', have: Math.min(before, beforeNeeded - 1), need: beforeNeeded };
}

function short(missing: Short): Part {
  return { type: gateResult, missing: [{ ...missing, evidence: gateResult }], orAttached: true };
}
