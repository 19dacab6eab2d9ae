import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Series } from '@always-kit/contract';
import '../spc-multiples/spc-multiples.define.ts';
import { steady } from './support/example-board.ts';

const asRun: Series = { ...steady, measure: { ...steady.measure, id: 'as-run', chart: 'run' } };

describe('a board draws each measure as the chart that it says', () => {
  it('once the code of that kind is here', async () => {
    const multiples = await fixture(html`<always-spc-multiples .series=${[steady, asRun]}></always-spc-multiples>`);
    const limits = (): (string | null)[] =>
      [...multiples.shadowRoot!.querySelectorAll('.limits')].map((path) => path.getAttribute('d'));
    await waitUntil(() => limits().length === 2, 'both are drawn', { timeout: 5000 });

    expect(limits()[0]).not.to.equal('');
    expect(limits()[1], 'a run chart has no limits').to.equal('');
  });
});
