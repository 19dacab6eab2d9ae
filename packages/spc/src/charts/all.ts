import type { ChartKind } from '../options.ts';
import { casesBetween, timeBetween } from './between-events.ts';
import { counts } from './counts.ts';
import { individuals } from './individuals.ts';
import type { ChartMethod } from './method.ts';
import { movingRanges } from './moving-ranges.ts';
import { proportions, proportionsPrime } from './proportions.ts';
import { rates, ratesPrime } from './rates.ts';
import { ratiosPrime } from './ratios-prime.ts';
import { run } from './run.ts';
import { subgroupDeviations, subgroupMeans } from './subgroups.ts';

/** Every kind of chart. */
export const methods: Readonly<Record<ChartKind, ChartMethod>> = {
  i: individuals,
  mr: movingRanges,
  run,
  p: proportions,
  pp: proportionsPrime,
  u: rates,
  up: ratesPrime,
  c: counts,
  g: casesBetween,
  t: timeBetween,
  xbar: subgroupMeans,
  s: subgroupDeviations,
  ip: ratiosPrime,
};
