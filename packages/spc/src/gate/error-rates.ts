import type { Period } from './periods.ts';

/**
 * How often the gate says what, in one made-up situation: 12 weeks before the change, looked at once, 24 weeks after it. Shares
 * and rates from 0 to 1.
 */
export interface GateErrorRates {
  readonly peopleEachPeriod: number;
  /** What is really so. `none`: nothing changed; `change`: it did, for good; `spike`: for 8 weeks only. */
  readonly truth: 'none' | 'change' | 'spike';
  readonly from: number;
  /** The share after the change; for a spike, while it lasted. */
  readonly to: number;
  readonly aim: number;
  /** A signal alone. */
  readonly signal: number;
  /** `improvedSustained` or better. */
  readonly sustained: number;
  readonly strong: number;
}

type Row = readonly [
  people: number,
  truth: GateErrorRates['truth'],
  from: number,
  to: number,
  aim: number,
  signal: number,
  sustained: number,
  strong: number,
];

// As printed by `pnpm gate-errors`, which says when they no longer hold.
// prettier-ignore
const simulated: readonly Row[] = [
  [5, 'none', 0.5, 0.5, 0.8, 0.236, 0, 0],
  [5, 'none', 0.8, 0.8, 0.85, 0.278, 0.043, 0.004],
  [5, 'change', 0.5, 0.85, 0.8, 0.988, 0.853, 0.831],
  [5, 'change', 0.6, 0.9, 0.8, 0.991, 0.977, 0.877],
  [5, 'change', 0.8, 0.95, 0.85, 0.826, 0.742, 0.378],
  [5, 'spike', 0.6, 0.95, 0.8, 0.953, 0.001, 0.001],
  [10, 'none', 0.8, 0.8, 0.85, 0.241, 0.033, 0.002],
  [10, 'change', 0.5, 0.85, 0.8, 1, 0.935, 0.935],
  [10, 'change', 0.8, 0.95, 0.85, 0.989, 0.974, 0.809],
];

/** Every situation that was simulated. */
export const gateErrorRates: readonly GateErrorRates[] = simulated.map(
  ([peopleEachPeriod, truth, from, to, aim, signal, sustained, strong]) => ({
    peopleEachPeriod,
    truth,
    from,
    to,
    aim,
    signal,
    sustained,
    strong,
  }),
);

/** The settings of a gate, as far as the error rates depend on them. */
export interface Design {
  readonly lastPeriods: number;
  readonly minPeriodsAfter: number;
  readonly baselinePeriods: number;
  /** Whether the chart is the one that was simulated. */
  readonly isUsual: boolean;
}

/**
 * The situations with as many people a period (each of them within a tenth of it), mirrored for a decrease; none when
 * the settings are not those that were simulated. A baseline of more than 12 periods errs less often than they say.
 */
export function errorRatesFor(
  periods: readonly Period[],
  direction: 'increase' | 'decrease',
  { lastPeriods, minPeriodsAfter, baselinePeriods, isUsual }: Design,
): readonly GateErrorRates[] {
  if (!isUsual || lastPeriods !== 12 || minPeriodsAfter !== 24 || baselinePeriods < 12) return [];
  const rows = gateErrorRates.filter(({ peopleEachPeriod: people }) =>
    periods.every(({ denominator }) => Math.abs(denominator - people) <= people / 10),
  );
  return direction === 'increase' ? rows : rows.map(mirrored);
}

// Whoever counts the misses instead sees the same chart upside down.
function mirrored(row: GateErrorRates): GateErrorRates {
  return { ...row, from: other(row.from), to: other(row.to), aim: other(row.aim) };
}

function other(share: number): number {
  return Math.round((1 - share) * 1e12) / 1e12;
}
