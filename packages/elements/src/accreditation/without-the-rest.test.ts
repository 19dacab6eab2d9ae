import { expect, waitUntil } from '@open-wc/testing';
import { block } from '../support/block.ts';
import { halfWay } from './support/example.ts';
import { fill, focused, openForm, press, query, shown, state, text } from './support/shown.ts';

describe('<always-accreditation> whose later code cannot come', () => {
  before(() => {
    block(new URL('./attach-check.ts', import.meta.url).href);
    block(new URL('./extras/extras.ts', import.meta.url).href);
  });

  it('shows the list all the same, and keeps what was written', async () => {
    const { element, collector } = await shown(halfWay());
    expect(state(element, 'A3')).to.equal('Evidence complete');
    expect(element.shadowRoot!.querySelector('[part=pack]')).to.equal(null);

    await openForm(element, 'E1');
    fill(element, '#title-E1', 'Who looks after it');
    await press(element, '#panel-E1 form [type=submit]');

    await waitUntil(() => focused(element).id === 'problem-E1');
    expect(text(focused(element))).to.include('We could not reach the service.');
    expect(query<HTMLInputElement>(element, '#title-E1').value).to.equal('Who looks after it');
    expect(collector.requests.filter((one) => one.startsWith('POST'))).to.deep.equal([]);
  });
});
