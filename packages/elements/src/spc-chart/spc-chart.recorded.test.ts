import { expect } from '@open-wc/testing';
import type { Series } from '@always-kit/contract';
import { expectAccessible } from '../support/axe.ts';
import { drawn, textOf } from './support/drawn.ts';
import { improved } from './support/example.ts';

const [first, , third] = improved.points;
const recorded: Series = {
  ...improved,
  annotations: [
    { date: third!.start, text: 'Two nurses began to ask.', kind: 'test-of-change', entry: 'a-test' },
    { date: first!.start, text: 'Oak Ward began too.', kind: 'note', entry: 'a-spread' },
  ],
};

describe('<always-spc-chart> shows what is written down about its Always Event', () => {
  it('tests of change and other notes by number, in the order of time, with no word from the page', async () => {
    const chart = await drawn(recorded);
    expect(textOf(chart, '[part=happened]')).to.match(/Oak Ward began too.*Two nurses began to ask/);
    await expectAccessible(chart);
  });

  it('beside the notes of the page', async () => {
    const chart = await drawn(recorded, { annotations: [{ date: first!.start, text: 'A new form.' }] });
    const happened = textOf(chart, '[part=happened]');
    for (const text of ['Oak Ward began too', 'Two nurses began to ask', 'A new form'])
      expect(happened).to.contain(text);
  });

  it('a rest as a rest, which goes on where it has no end', async () => {
    const plain = await drawn(improved);
    expect(plain.shadowRoot!.querySelector('svg[part=plot]')!.textContent).not.to.contain('Paused');
    const chart = await drawn({ ...improved, pauses: [{ from: improved.points.at(-4)!.start, reason: 'Winter' }] });
    expect(chart.shadowRoot!.querySelector('svg[part=plot]')!.textContent).to.contain('Paused');
  });

  it('and takes what cannot be for nothing', async () => {
    const odd = { ...improved, annotations: 'none', pauses: { from: 3 } } as unknown as Series;
    expect(textOf(await drawn(odd), '[part=happened]')).to.equal('');
  });
});
