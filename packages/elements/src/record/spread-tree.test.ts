import { expect } from '@open-wc/testing';
import type { EntryContent } from '@always-kit/contract';
import { expectAccessible } from '../support/axe.ts';
import { MemoryRecord } from './support/collector.ts';
import { begun, coach, entry, someId } from './support/example.ts';
import { has, query, shown, text } from './support/shown.ts';

const [oak, elm, ash] = [someId(), someId(), someId()];

async function spreadTo(...places: readonly [id: string, to: string, from?: string][]) {
  const entries = places.map(([id, to, from]) => {
    const content: EntryContent<'spread'> = { to, designedWith: [], ...(from !== undefined && { from }) };
    return { ...entry('spread', content), id };
  });
  const { element } = await shown(new MemoryRecord({ alwaysEvent: begun, person: coach, entries }), { step: 'spread' });
  return element;
}

describe('where an Always Event has spread', () => {
  it('is shown with each place below the one that it came from', async () => {
    const element = await spreadTo([oak, 'Oak Ward'], [elm, 'Elm Ward', oak], [ash, 'Ash Clinic', elm]);
    const tree = query(element, '[aria-labelledby=spread-tree]');
    expect(text(tree)).to.equal(`${begun.title} Oak Ward Elm Ward Ash Clinic`);
    expect(text(tree.querySelector(':scope ul ul ul')!)).to.equal('Ash Clinic');
    await expectAccessible(element);
  });

  it('is left to the list where no place has it from another', async () => {
    expect(has(await spreadTo([oak, 'Oak Ward'], [elm, 'Elm Ward']), '#spread-tree')).to.equal(false);
  });

  it('shows every place once or more, also where two say that they have it from each other', async () => {
    const tree = query(await spreadTo([oak, 'Oak Ward', elm], [elm, 'Elm Ward', oak]), '[aria-labelledby=spread-tree]');
    for (const place of ['Oak Ward', 'Elm Ward']) expect(text(tree)).to.include(place);
  });
});
