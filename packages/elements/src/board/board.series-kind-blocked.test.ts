import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Series } from '@always-kit/contract';
import '../spc-multiples/spc-multiples.define.ts';
import { block } from '../support/block.ts';
import { steady } from './support/example-board.ts';

const asRun: Series = { ...steady, measure: { ...steady.measure, id: 'as-run', chart: 'run' } };

describe('a board whose code for a kind of chart cannot come', () => {
  before(() => {
    block(new URL('../spc-chart/every-kind.ts', import.meta.url).href);
  });

  it('draws the other measures, and no chart that would say something else', async () => {
    const multiples = await fixture(html`<always-spc-multiples .series=${[steady, asRun]}></always-spc-multiples>`);
    const charts = (): Element[] => [...multiples.shadowRoot!.querySelectorAll('[part=chart]')];
    const drawn = (): boolean => multiples.shadowRoot!.querySelector('.small-plot') !== null;
    await waitUntil(() => charts().length === 2 && drawn(), 'one is drawn', { timeout: 5000 });

    expect(charts().map((chart) => chart.querySelector('.small-plot') !== null)).to.deep.equal([true, false]);
  });
});
