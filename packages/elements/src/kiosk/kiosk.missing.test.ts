import { expect } from '@open-wc/testing';
import { block } from '../support/block.ts';
import { openedWith } from '../support/opened-with.ts';
import { asking, names } from '../support/questionnaires.ts';

describe('a kiosk that could not clear itself', () => {
  before(() => block(new URL('./kiosk.ts', import.meta.url).href));

  it('asks nobody, and says so to staff and to the developer', async () => {
    const said: unknown[] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => said.push(...words);
    try {
      const { person } = await openedWith({ kiosk: true }, asking(names));
      await person.until(() => person.heading === 'The questions could not be shown', 'it is told');

      expect(person.sees).to.contain('tell a member of staff');
      expect(person.root.querySelector('[part=start]')).to.equal(null);
    } finally {
      console.error = error;
    }
    expect(said.join()).to.contain('always/part-missing: kiosk');
  });

  it('does not keep a form from asking that is none', async () => {
    const { person } = await openedWith({}, asking(names));

    await person.press('Start');

    expect(person.heading).to.equal('Did staff tell you their names?');
  });
});
