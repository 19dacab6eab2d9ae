import type { AlwaysSpcChart } from '../spc-chart.ts';
import { textOf } from './drawn.ts';

export { block } from '../../support/block.ts';

export const again = 'Check your connection, then load the page again.';

/** How often the chart says to be seen that something could not come. */
export function told(chart: AlwaysSpcChart): number {
  return textOf(chart, 'figure').split('could not load').length - 1;
}
