import { analyse } from '../../analyse.ts';
import type { Analysis, Rule, Side } from '../../analysis.ts';
import type { AnalysisOptions, ChartKind, SeriesPoint } from '../../options.ts';

/** The first day of a month, from January 2025 on. */
export function month(at: number): string {
  return new Date(Date.UTC(2025, at, 1)).toISOString().slice(0, 10);
}

/** What the last points do: in how many standard deviations from the centre they lie. */
const endings: Readonly<Record<Rule | 'none', readonly number[]>> = {
  none: [],
  outside: [4.5],
  shift: [0.7, 0.9, 0.6, 0.8, 0.5, 0.9, 0.7],
  trend: [-0.9, -0.6, -0.3, 0.1, 0.3, 0.6, 0.9],
  twoOfThree: [2.75, 1.2, 2.75],
  longRun: [1.7, 1.9, 1.6, 1.8, 1.5, 1.9, 1.7, 1.8, 1.6],
};

// Ups and downs that no rule finds anything in, with a standard deviation of about one by their moving ranges.
const usual = [0.6, -0.5, 0.4, -0.7, 0.7, -0.4, 0.5, -0.6, 0.6, -0.7, 0.3, -0.4, 0.7, -0.6, 0.1];

/** A row of each kind of chart, `sigmas` standard deviations from the centre. */
const rows: Readonly<Record<ChartKind, (sigmas: number, at: number) => Omit<SeriesPoint, 'date'>>> = {
  i: (sigmas) => ({ value: 0.6 + 0.05 * sigmas }),
  mr: (sigmas) => ({ value: 50 + 5 * sigmas }),
  run: (sigmas) => ({ value: 0.6 + 0.05 * sigmas }),
  p: (sigmas, at) => ratio(sigmas, at, 0.5, 0.025),
  pp: (sigmas, at) => ratio(sigmas, at, 0.5, 0.1),
  u: (sigmas, at) => ratio(sigmas, at, 0.25, 0.025),
  up: (sigmas, at) => ratio(sigmas, at, 0.25, 0.05),
  c: (sigmas) => ({ value: Math.round(100 + 10 * sigmas) }),
  g: (sigmas) => ({ value: Math.max(0, Math.round(30 + 40 * sigmas)) }),
  t: (sigmas) => ({ value: Math.max(0.1, 2.3 + 0.3 * sigmas) ** 3.6 }),
  xbar: (sigmas) => ({ subgroup: [-2, -1, 0, 1, 2].map((each) => 50 + each + 0.7 * sigmas) }),
  s: (sigmas) => ({ subgroup: [-2, -1, 0, 1, 2].map((each) => 50 + each * Math.max(0.01, 1 + 0.45 * sigmas)) }),
  ip: (sigmas, at) => ratio(sigmas, at, 0.25, 0.05),
};

function ratio(sigmas: number, at: number, centre: number, sigma: number): Omit<SeriesPoint, 'date'> {
  const denominator = at % 2 === 0 ? 400 : 420;
  return { numerator: Math.round(denominator * (centre + sigma * sigmas)), denominator };
}

/** The kinds that are shown as percentages in these tests. */
export const percentages: ReadonlySet<ChartKind> = new Set(['i', 'run', 'p', 'pp']);

export type Phase = 'first' | 'baseline' | 'rebased';

export interface Case {
  readonly chart?: ChartKind;
  readonly rule: Rule | 'none';
  readonly side?: Side;
  readonly phase?: Phase;
  readonly options?: AnalysisOptions;
}

/** A chart of 15 usual points and an ending; after a rebase another 15 lie before them, lower than these. */
export function chartOf({ chart = 'i', rule, side = 'high', phase = 'first', options = {} }: Case): Analysis {
  const sign = side === 'high' ? 1 : -1;
  const ending = endings[rule].map((sigmas) => sign * sigmas);
  const sigmas = [...(phase === 'rebased' ? usual.map((each) => each - 1) : []), ...usual, ...ending];
  const input = sigmas.map((each, at) => ({ date: month(at), ...rows[chart](each, at) }));
  return analyse(input, {
    chart,
    direction: 'increase',
    ...(phase === 'baseline' && { baseline: { points: 15 } }),
    ...(phase === 'rebased' && { rebase: [{ date: month(15), reason: 'new leaflet' }] }),
    ...options,
  });
}
