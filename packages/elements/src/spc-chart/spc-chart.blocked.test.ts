import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import './spc-chart.define.ts';
import { rest } from './parts.ts';
import type { AlwaysSpcChart } from './spc-chart.ts';
import { isDrawn, textOf } from './support/drawn.ts';
import { improved, plain } from './support/example.ts';
import { sliderOf } from './support/looking.ts';
import { again, block, told } from './support/network.ts';

describe('<always-spc-chart> on a page that loses its network after the first sight', () => {
  before(() => block(new URL('./rest.ts', import.meta.url).href));

  it('still says what it shows, and names once what could not come', async () => {
    const chart = await seen(plain);

    expect(textOf(chart, '[part=summary]')).to.match(/^There is no clear change yet/);
    expect(textOf(chart, '[part=notes]')).to.equal(`We could not load this: signs of change and notes. ${again}`);
    expect(told(chart)).to.equal(1);
  });

  it('says it in plain words where easy read cannot come', async () => {
    const chart = await seen(plain, 'easy');

    expect(textOf(chart, 'p[part=summary]')).to.match(/^There is no clear change yet/);
    expect(textOf(chart, 'figure')).not.to.include('Getting the numbers');
  });

  it('still moves the slider, says the date and the value, and rings the point', async () => {
    const chart = await seen(plain);
    const ring = chart.shadowRoot!.querySelector('path.ring')!.getAttribute('d');
    const slider = sliderOf(chart);
    slider.value = '3';
    slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await chart.updateComplete;

    expect(slider.getAttribute('aria-valuetext')).to.equal('Week of 26 January 2026: 70%');
    expect(chart.shadowRoot!.querySelector('path.ring')!.getAttribute('d')).not.to.equal(ring);
  });

  it('says that it could not load the chart where that needs more than was loaded', async () => {
    const chart = await fixture<AlwaysSpcChart>(html`<always-spc-chart .series=${improved}></always-spc-chart>`);
    await waitUntil(() => textOf(chart, '.instead').includes('could not'), 'it is told');

    expect(textOf(chart, '.instead')).to.equal(`We could not load this: the chart. ${again}`);
  });
});

async function seen(series: typeof plain, reading: 'plain' | 'easy' = 'plain'): Promise<AlwaysSpcChart> {
  const chart = await fixture<AlwaysSpcChart>(
    html`<always-spc-chart .series=${series} reading=${reading}></always-spc-chart>`,
  );
  await waitUntil(() => isDrawn(chart), 'the chart is drawn', { timeout: 5000 });
  rest.for(chart);
  await rest.load();
  await chart.updateComplete;
  return chart;
}
