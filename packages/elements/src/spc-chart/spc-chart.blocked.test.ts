import { expect, waitUntil } from '@open-wc/testing';
import type { AlwaysSpcChart } from './spc-chart.ts';
import { drawn, textOf, textsOf } from './support/drawn.ts';
import { improved } from './support/example.ts';
import { openDrawer, openTable } from './support/looking.ts';

const again = 'Check your connection, then load the page again.';

describe('<always-spc-chart> on a page that loses its network after the first sight', () => {
  before(() => {
    block('./details.ts');
    block('./export/share.ts');
    block('./sound/sound.ts');
  });

  it('still says what it shows, and names once what could not come', async () => {
    const chart = await drawn(improved);

    expect(textOf(chart, '[part=summary]')).to.match(/^This may be getting better/);
    expect(textOf(chart, '[part=notes]')).to.equal(`We could not load this: signs of change and notes. ${again}`);
    expect(told(chart)).to.equal(1);
  });

  it('says it in plain words where easy read cannot come', async () => {
    const chart = await drawn(improved, { reading: 'easy' });

    expect(textOf(chart, 'p[part=summary]')).to.match(/^This may be getting better/);
    expect(textOf(chart, 'figure')).not.to.include('Getting the numbers');
  });

  it('says in the drawer itself that its files could not come, and to those who listen', async () => {
    const chart = await drawn(improved);
    const drawer = (await openDrawer(chart, 'Save or share', 'p')).parentElement!;
    await waitUntil(() => drawer.textContent.includes('could not'), 'it is told');

    expect(textsOf(drawer, 'p')).to.deep.equal([`We could not load this: Save or share. ${again}`]);
    expect(told(chart)).to.equal(2);
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

/** How often the chart says to be seen that something could not come. */
function told(chart: AlwaysSpcChart): number {
  return textOf(chart, 'figure').split('could not load').length - 1;
}

/** Takes a module off the network for the whole page: an import map points to what is no longer there. */
function block(path: string): void {
  const gone = URL.createObjectURL(new Blob([''], { type: 'text/javascript' }));
  URL.revokeObjectURL(gone);
  const map = document.createElement('script');
  map.type = 'importmap';
  map.textContent = JSON.stringify({ imports: { [new URL(path, import.meta.url).href]: gone } });
  document.head.append(map);
}
