import { expect } from '@open-wc/testing';
import type { MeasureChart, Series } from '@always-kit/contract';
import { expectAccessible } from '../support/axe.ts';
import type { AlwaysSpcChart } from './spc-chart.ts';
import { warningsDuring } from './support/console.ts';
import { chartDataOf } from './series-analysis.ts';
import { drawn, textsOf } from './support/drawn.ts';
import { seriesOf } from './support/example.ts';
import { openTable } from './support/looking.ts';

/** Twenty weeks in which now many and now few are asked. */
const uneven = seriesOf({
  counts: Array.from({ length: 20 }, (_, at) => (at % 2 ? [[58, 62, 66][at % 3]!, 80] : [[5, 6, 7][at % 3]!, 8])),
});

function drawnAs(chart: MeasureChart | undefined): Series {
  return { ...uneven, measure: { ...uneven.measure, ...(chart && { chart }) } };
}

describe('<always-spc-chart> draws a series as the chart that its measure says', () => {
  it('with the same limits for all weeks where it says none', async () => {
    expect(new Set(await limitsIn(await drawn(drawnAs(undefined)))).size).to.equal(1);
    expect(new Set(await limitsIn(await drawn(drawnAs('i')))).size).to.equal(1);
  });

  for (const chart of ['p', 'pp', 'ip'] as const) {
    it(`with limits that know how many were asked: ${chart}`, async () => {
      const element = await drawn(drawnAs(chart));

      expect(new Set(await limitsIn(element)).size).to.equal(2);
      await expectAccessible(element);
    });
  }

  it('without limits: run', async () => {
    const table = await openTable(await drawn(drawnAs('run')));

    expect(textsOf(table, 'thead th').some((name) => name === 'Limits')).to.equal(false);
    expect(textsOf(table, 'tbody tr')).to.have.length(20);
  });

  it('anew when another series asks for another', async () => {
    const element = await drawn(drawnAs('p'));
    element.series = drawnAs('i');
    await element.updateComplete;

    expect(new Set(await limitsIn(element)).size).to.equal(1);
  });

  it('as individual values where it says what shares cannot be, and tells the developers', () => {
    const series = { ...uneven, measure: { ...uneven.measure, chart: 'g' } } as unknown as Series;
    let chart: string | undefined;
    const said = warningsDuring(() => (chart = chartDataOf(series)?.analysis.chart));

    expect(chart).to.equal('i');
    expect(said).to.deep.equal(['always/unknown-chart: a series of shares cannot be drawn as "g".']);
  });
});

async function limitsIn(element: AlwaysSpcChart): Promise<string[]> {
  const table = await openTable(element);
  const column = textsOf(table, 'thead th').indexOf('Limits');
  return [...table.tBodies[0]!.rows].map((row) => row.cells[column]!.textContent.trim());
}
