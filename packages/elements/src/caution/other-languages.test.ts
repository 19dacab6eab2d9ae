import { expect } from '@open-wc/testing';
import { isMaybeOther } from './other-languages.ts';
import { help, leave, open, send } from './support/opened.ts';

describe('words of danger in another language than English', () => {
  before(() => {
    performance.clearResourceTimings(); // a browser keeps the first few hundred
  });

  // In this order: what has come once in a page is there for good.
  it('are not loaded for who reads and writes English', async () => {
    const { person } = await open();
    await person.answer('Being listened to');
    await leave(person);
    await person.press('Continue');

    expect(isLoaded()).to.equal(false);
  });

  it('are looked for where a letter is none of English, and what was written is looked at again', async () => {
    const { person, collector } = await open();
    await person.answer('chcę umrzeć');
    await leave(person);

    await person.until(() => help(person) !== null, 'help is shown');
    await person.press('Continue');
    await person.press('Continue');
    await send(person);

    expect(isLoaded()).to.equal(true);
    expect(collector.only.attention).to.deep.equal(['urgent']);
  });

  it('may be written by who reads it, whatever its letters', () => {
    expect(isMaybeOther('cy', '')).to.equal(true);
    expect(isMaybeOther('en-GB', "Staff listened: it's 10/10 – thank you! 😀")).to.equal(false);
    expect(isMaybeOther('en-GB', 'میں مرنا چاہتا ہوں')).to.equal(true);
  });
});

function isLoaded(): boolean {
  return performance.getEntriesByType('resource').some(({ name }) => name.includes('/drafts/draft-cues.ts'));
}
