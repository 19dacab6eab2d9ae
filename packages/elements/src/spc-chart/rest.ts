import { Companion } from './companion.ts';
import type { Exploring } from './exploring.ts';
import { WholeChart } from './whole-chart.ts';

/** What a person can do with a chart beyond moving the slider. */
export function companion(exploring: Exploring): Companion {
  return new Companion(exploring);
}

/** A chart that cannot be seen at a glance. */
export function wholeChart(host: ConstructorParameters<typeof WholeChart>[0]): WholeChart {
  return new WholeChart(host);
}
