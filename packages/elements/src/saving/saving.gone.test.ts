import { expect } from '@open-wc/testing';
import { asking } from '../support/questionnaires.ts';
import { emptyDevice, recordsOnDevice } from './support/device.ts';
import { found, isFound, isGone, isKept, open, words, written } from './support/page.ts';

const choice = asking({
  kind: 'single-choice',
  id: 'ward',
  text: { plain: 'Where were you?' },
  mayDecline: true,
  options: [
    { code: 'bramley', text: { plain: 'Bramley ward' } },
    { code: 'elm', text: { plain: 'Elm ward' } },
  ],
});

describe('save and return, what was taken back', () => {
  beforeEach(emptyDevice);

  it('does not come back when it was the only answer', async () => {
    const page = await open(choice);
    const { person } = page;
    await person.press('Start');
    await person.pick('Bramley ward');
    await isKept(page);

    await person.press('Clear my answer');
    await isGone();
    page.close();

    const again = await open(choice);
    await again.person.until(() => again.person.heading === 'Your stay', 'it is at its start');
    await again.person.settled();
    expect(again.person.heading).not.to.equal(found);
    expect(again.person.sees).not.to.include('kept on this phone or computer');
  });

  it('is kept as “Prefer not to say” when the questions have changed', async () => {
    const page = await open(choice);
    await page.person.press('Start');
    await page.person.pick('Prefer not to say');
    await isKept(page);
    page.close();
    const again = await open({ ...choice, version: '2' });
    await isFound(again);

    await again.person.press('Go on');

    expect(again.person.find<HTMLInputElement>('input:checked').closest('label')?.textContent).to.include('Prefer not');
  });
});

describe('save and return, where one person after the other is asked', () => {
  beforeEach(emptyDevice);
  const { warn } = console;
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    console.warn = (text: string) => said.push(text);
  });
  afterEach(() => (console.warn = warn));

  it('keeps nothing that the next person could be shown, and tells the page', async () => {
    const { person, close } = await open(undefined, { mode: 'interview' });
    await person.press('Start');
    await person.answer(words);
    close();
    await person.settled();

    expect(await recordsOnDevice()).to.deep.equal([]);
    const again = await open(undefined, { mode: 'interview' });
    expect(again.person.heading).not.to.equal(found);
    expect(said.join()).to.include('always/interview-keeps-nothing');
  });

  it('deletes what one person had kept before', async () => {
    (await written()).close();
    await open(undefined, { mode: 'interview' });
    await isGone();
  });
});
