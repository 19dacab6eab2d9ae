import type { PackedGate } from '@always-kit/contract';
import { aimOf, gateOf, measuredOf } from '@always-kit/method';
import { createGateReader, type Pool } from '@always-kit/spc';
import type { Facts } from '../checklist/facts.ts';

/** The check of a sustained improvement for each measure that has an aim and a change, in figures and in words. */
export function packedGates({ alwaysEvent, entries, measured }: Facts, now: string): PackedGate[] {
  const points = new Map(measured.map(([{ id }, its]) => [id, its]));
  return measuredOf({ alwaysEvent, entries, points }).flatMap((one): PackedGate[] => {
    const { measure, changedOn } = one;
    const gate = gateOf(one, { alwaysEvent, now });
    const aim = aimOf(measure, { alwaysEvent });
    if (!gate || aim === undefined || changedOn === undefined) return [];
    const { grade, direction, baseline, last } = gate;
    const reader = createGateReader({ grain: measure.period });
    return [
      {
        ...{ measure: measure.id, grade, direction, aim, changedOn },
        says: reader.sentence(gate),
        conditions: reader.conditions(gate).map(({ code, met, text }) => ({ code, met, says: text })),
        warnings: [...reader.warnings(gate)],
        ...(baseline && { baseline: packedPool(baseline) }),
        ...(last && { last: packedPool(last) }),
        errorRates: [...reader.errorRates(gate)],
      },
    ];
  });
}

function packedPool({ numerator, denominator, share, lower, upper, periods, from, until }: Pool) {
  return { numerator, denominator, share, lower, upper, periods, from, until };
}
