import type { Question } from '@always-kit/contract';
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.ts';
import { TestCollector } from '../support/collector.ts';
import { textOf } from '../support/person.ts';
import { asking, names, nights, ward } from '../support/questionnaires.ts';
import { emptyDevice, recordsOnDevice, textOnDevice } from './support/device.ts';
import { isFound, isGone, isKept, open, questionnaire, words, written } from './support/page.ts';

const oakInsteadOfElm: Question = {
  kind: 'single-choice',
  id: 'ward',
  text: { plain: 'Where were you?' },
  options: [
    { code: 'bramley', text: { plain: 'Bramley ward' } },
    { code: 'oak', text: { plain: 'Oak ward' } },
  ],
};

describe('save and return', () => {
  beforeEach(emptyDevice);

  it('lets a person go on where they were', async () => {
    (await written()).close();
    const page = await open();
    await isFound(page);

    await page.person.press('Go on');

    expect(page.person.heading).to.equal('What mattered?');
    expect(page.person.find<HTMLTextAreaElement>('textarea').value).to.equal(words);
    expect(page.person.at?.id, 'the focus').to.equal('heading');
  });

  it('asks whether they are the person’s own, and starts again without them', async () => {
    (await written()).close();
    const page = await open();
    await isFound(page);
    expect(page.person.sees).to.include('Are they not yours? Start again. This deletes them.');
    await expectAccessible(page.form);

    await page.person.press('Start again');
    await page.person.press('Start');

    expect(page.person.find<HTMLTextAreaElement>('textarea').value).to.equal('');
    await isGone();
  });

  it('says for how long and where, and warns those who share the device', async () => {
    const { person, form } = await written();

    expect(person.sees).to.include('until you send them, or for 7 days');
    expect(person.sees).to.include('Do other people use it too?');
    await expectAccessible(form);
  });

  it('leaves no word that can be read on the device, and no key that can be taken', async () => {
    await written();

    const text = await textOnDevice();
    const [record] = await recordsOnDevice();

    for (const word of ['lamplight', 'mattered', 'bramley-ward', 'test"']) expect(text).not.to.include(word);
    expect((record?.['key'] as CryptoKey).extractable).to.equal(false);
  });

  it('is gone once it is sent', async () => {
    const collector = new TestCollector(questionnaire);
    const page = await written(questionnaire, { collector });
    await page.person.press('Continue');
    await page.person.press('Continue');

    await page.person.press('Send your answers');
    await page.person.until(() => page.person.heading === 'Thank you', 'it is sent');

    await isGone();
    expect(page.person.sees).not.to.include('Delete what I wrote');
    expect(collector.answers).to.deep.equal({ mattered: words });
  });

  it('is gone after so many days', async () => {
    (await written(questionnaire, { days: 3 })).close();

    const [record] = await recordsOnDevice();
    const days = ((record?.['until'] as number) - Date.now()) / 86_400_000;
    expect(days).to.be.closeTo(3, 0.01);

    const { now } = Date;
    Date.now = () => now() + 3 * 86_400_000 + 1;
    try {
      const { person } = await open();
      await isGone();
      expect(person.heading).to.equal('Your stay');
    } finally {
      Date.now = now;
    }
  });

  it('is deleted when the person says so, twice', async () => {
    const page = await written();

    await page.person.press('Delete what I wrote');
    expect(page.person.at?.id).to.equal('sure');
    await expectAccessible(page.form);
    await page.person.press('Yes, delete it');

    expect(page.person.heading).to.equal('Your stay');
    expect(page.person.hears).to.equal('What you wrote is deleted.');
    expect(page.person.at?.id, 'the focus').to.equal('heading');
    await isGone();
    await page.person.press('Start');
    expect(page.person.find<HTMLTextAreaElement>('textarea').value).to.equal('');
  });

  it('stays when the person thinks again', async () => {
    const { person } = await written();

    await person.press('Delete what I wrote');
    await person.press('No, keep it');

    expect(textOf(person.at)).to.equal('Delete what I wrote');
    expect(await recordsOnDevice()).to.have.length(1);
  });

  it('is deleted when the page turns it off, at once and on the next visit', async () => {
    const page = await written();
    page.form.saveDrafts = false;
    await isGone();
    page.close();

    (await written()).close();
    await open(questionnaire, { saves: false });
    await isGone();
  });

  it('keeps what was written before it was turned on, or had come', async () => {
    const page = await open(questionnaire, { saves: false });
    await page.person.press('Start');
    await page.person.answer(words);

    page.form.saveDrafts = true;

    await isKept(page);
    expect(await recordsOnDevice()).to.have.length(1);
  });

  it('touches no storage where it is off', async () => {
    const asked: string[] = [];
    const { open: original } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, version) {
      asked.push(name);
      return original.call(this, name, version);
    };
    const kept = [localStorage.length, sessionStorage.length, document.cookie];
    try {
      const { person } = await open(questionnaire, { saves: false });
      await person.press('Start');
      await person.answer(words);
      await person.press('Continue');
    } finally {
      IDBFactory.prototype.open = original;
    }

    expect(asked).to.deep.equal([]);
    expect(await indexedDB.databases()).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(kept);
  });

  it('belongs to one questionnaire of one service', async () => {
    (await written()).close();

    const elsewhere = await open(questionnaire, { service: 'elm-ward' });
    const other = await open({ ...questionnaire, id: 'other' });

    expect(elsewhere.person.heading).to.equal('Your stay');
    expect(other.person.heading).to.equal('Your stay');
    expect(await recordsOnDevice()).to.have.length(1);
  });

  it('keeps what still fits when the questions have changed, and says so', async () => {
    const before = asking(ward, names, nights);
    const page = await open(before);
    await page.person.press('Start');
    await page.person.pick('Elm ward');
    await page.person.press('Continue');
    await page.person.pick('Yes');
    await isKept(page);
    await page.person.press('Continue');
    await page.person.answer('3');
    page.close();
    const now = await open({ ...asking(oakInsteadOfElm, names, nights), version: '2' });
    await isFound(now);

    await now.person.press('Go on');

    expect(now.person.sees).to.include('Some questions have changed since you were here.');
    await now.person.press('Back');
    expect(now.person.find<HTMLInputElement>('[value=yes]').checked).to.equal(true);
    await now.person.press('Back');
    expect(now.person.root.querySelector(':checked')).to.equal(null);
    await now.person.press('Continue');
    expect(now.person.heading, 'nothing that is not there holds them up').to.equal('Did staff tell you their names?');
  });

  it('sends the very same response after coming back, so that it is counted once', async () => {
    const collector = new TestCollector(questionnaire);
    const page = await written(questionnaire, { collector });
    await page.person.press('Continue');
    await page.person.press('Continue');
    collector.line = 'answer-lost';
    await page.person.press('Send your answers');
    await page.person.until(() => page.person.at?.id === 'failure', 'the failure is told');
    page.close();
    collector.line = 'up';
    const back = await open(questionnaire, { collector });
    await isFound(back);

    await back.person.press('Go on');
    await back.person.press('Try again');
    await back.person.until(() => back.person.heading === 'Thank you', 'it is sent');

    expect(collector.answers).to.deep.equal({ mattered: words });
    expect(new Set(collector.attempts.map(({ id }) => id)).size, 'one id').to.equal(1);
    await isGone();
  });
});
