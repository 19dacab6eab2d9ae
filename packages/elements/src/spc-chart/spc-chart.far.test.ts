import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import './spc-chart.define.ts';
import { rest } from './parts.ts';
import type { AlwaysSpcChart } from './spc-chart.ts';
import { isDrawn, textOf } from './support/drawn.ts';
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

  it('draws what is far from the window when it comes near, and nothing moves for it', async () => {
    const charts = await page(12);
    const last = charts.at(-1)!;
    expect(charts.map(isDrawn)).to.include(false);
    expect(isDrawn(charts[0]!)).to.equal(true);
    expect(isDrawn(last)).to.equal(false);
    const before = last.getBoundingClientRect().height;

    last.scrollIntoView();
    await waitUntil(() => isDrawn(last), 'the last chart is drawn');
    await settled();

    expect(last.getBoundingClientRect().height).to.be.closeTo(before, 1);
  });

  it('says all there is to say of a chart that is not drawn', async () => {
    const [first, ...others] = await page(12);
    const said = (chart: AlwaysSpcChart): string =>
      ['.title', '.lead', '.more', '.icons', '.key', 'label'].map((part) => textOf(chart, part)).join();
    const last = others.at(-1)!;

    expect(isDrawn(last)).to.equal(false);
    expect(said(last)).to.equal(said(first!));
    expect(last.shadowRoot!.querySelector('input')!.outerHTML).to.equal(
      first!.shadowRoot!.querySelector('input')!.outerHTML,
    );
  });

  it('draws every chart for paper', async () => {
    const charts = await page(12);
    expect(charts.every(isDrawn)).to.equal(false);

    window.dispatchEvent(new Event('beforeprint'));

    expect(charts.every(isDrawn)).to.equal(true);
  });

  it('draws a chart that is taken from far down to the top', async () => {
    const charts = await page(12);
    const last = charts.at(-1)!;
    expect(isDrawn(last)).to.equal(false);

    charts[0]!.before(last);

    await waitUntil(() => isDrawn(last), 'the chart is drawn');
  });

  it('lets a person reach a chart that was never in sight', async () => {
    const charts = await page(12);
    const last = charts.at(-1)!;
    last.focus();
    await settled();

    await waitUntil(() => isDrawn(last), 'the chart is drawn');
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
  const isThere = (chart: AlwaysSpcChart): boolean => chart.shadowRoot!.querySelector('.key') !== null;
  await waitUntil(() => charts.every(isThere), 'all charts are there', { timeout: 5000 });
  await settled();
  return charts;
}

async function settled(): Promise<void> {
  for (let at = 0; at < 4; at++) await nextFrame();
}
