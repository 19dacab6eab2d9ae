import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import './spc-chart.define.ts';
import { rest } from './parts.ts';
import type { AlwaysSpcChart } from './spc-chart.ts';
import { isDrawn } from './support/drawn.ts';
import { improved } from './support/example.ts';

describe('a page of many charts', () => {
  it('goes to the chart that a link names, though those before it were never laid out', async () => {
    const charts = await page(12);
    const last = charts.at(-1)!;
    last.id = 'last';
    location.hash = '#last';
    await settled();

    const { top } = last.getBoundingClientRect();
    expect(top).to.be.within(-2, innerHeight);
    location.hash = '';
  });

  it('keeps the size of a chart that is out of sight again', async () => {
    const [first, ...others] = await page(12);
    const before = first!.getBoundingClientRect().height;
    others.at(-1)!.scrollIntoView();
    await settled();

    expect(first!.getBoundingClientRect().height).to.be.closeTo(before, 1);
  });

  it('lets a person reach a chart that was never in sight', async () => {
    const charts = await page(12);
    const last = charts.at(-1)!;
    last.focus();
    await settled();

    expect(last.shadowRoot!.activeElement?.id).to.equal('title');
    expect(last.getBoundingClientRect().top).to.be.within(-2, innerHeight);
    expect(last.shadowRoot!.querySelector('svg[part=plot]')!.getBoundingClientRect().height).to.be.above(100);
  });
});

async function page(count: number): Promise<AlwaysSpcChart[]> {
  const frame = await fixture(html`
    <div>${Array.from({ length: count }, () => html`<always-spc-chart .series=${improved}></always-spc-chart>`)}</div>
  `);
  const charts = [...frame.querySelectorAll('always-spc-chart')];
  charts.forEach((chart) => rest.for(chart));
  await rest.load();
  await waitUntil(() => charts.every(isDrawn), 'all charts are drawn', { timeout: 5000 });
  await settled();
  return charts;
}

async function settled(): Promise<void> {
  for (let at = 0; at < 4; at++) await nextFrame();
}
