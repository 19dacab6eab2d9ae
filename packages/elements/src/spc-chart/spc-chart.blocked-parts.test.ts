import { expect, waitUntil } from '@open-wc/testing';
import { drawn, textOf, textsOf } from './support/drawn.ts';
import { improved } from './support/example.ts';
import { openDrawer, openTable } from './support/looking.ts';
import { again, block, told } from './support/network.ts';

describe('<always-spc-chart> on a page that loses its network once all of the chart is here', () => {
  before(() => {
    block(new URL('./export/share.ts', import.meta.url).href);
    block(new URL('./sound/sound.ts', import.meta.url).href);
  });

  it('says in the drawer itself that its files could not come, and to those who listen', async () => {
    const chart = await drawn(improved);
    const drawer = (await openDrawer(chart, 'Save or share', 'p')).parentElement!;
    await waitUntil(() => drawer.textContent.includes('could not'), 'it is told');

    expect(textsOf(drawer, 'p')).to.deep.equal([`We could not load this: Save or share. ${again}`]);
    expect(told(chart)).to.equal(1);
    await waitUntil(() => textOf(chart, '[role=status]').includes('Save or share'), 'it is said');
  });

  it('says it of the sound beside the point, and has the rest', async () => {
    const chart = await drawn(improved);
    const ways = await openDrawer(chart, 'More ways to look', '.ways');
    [...ways.querySelectorAll('button')].find(({ textContent }) => textContent === 'Listen to the chart')!.click();
    await waitUntil(() => textOf(chart, '[part=read-out]').includes('could not'), 'it is told');

    expect(textOf(chart, '[part=read-out]')).to.include(`We could not load this: Listen to the chart. ${again}`);
    expect(textsOf(await openTable(chart), 'tbody tr')).to.have.length(24);
  });
});
