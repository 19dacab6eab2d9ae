import type { AlwaysSpcChart } from '../spc-chart.ts';
import { textOf } from './drawn.ts';

export const again = 'Check your connection, then load the page again.';

/** How often the chart says to be seen that something could not come. */
export function told(chart: AlwaysSpcChart): number {
  return textOf(chart, 'figure').split('could not load').length - 1;
}

/** Takes a module, by its address, off the network for the whole page: an import map points to what is no longer there. */
export function block(address: string): void {
  const gone = URL.createObjectURL(new Blob([''], { type: 'text/javascript' }));
  URL.revokeObjectURL(gone);
  const map = document.createElement('script');
  map.type = 'importmap';
  map.textContent = JSON.stringify({ imports: { [address]: gone } });
  document.head.append(map);
}
