import { expect } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.ts';
import { TestCollector } from '../support/collector.ts';
import { emptyDevice, recordsOnDevice } from './support/device.ts';
import { isFound, isGone, isKept, open, questionnaire, words, written } from './support/page.ts';

describe('save and return where the device does not let us', () => {
  beforeEach(emptyDevice);
  const undo: (() => void)[] = [];
  afterEach(() => undo.splice(0).forEach((each) => each()));

  function replace<Owner, Name extends keyof Owner>(owner: Owner, name: Name, value: Owner[Name]): void {
    const original = owner[name];
    owner[name] = value;
    undo.push(() => (owner[name] = original));
  }

  function fails(name: string): () => never {
    return () => {
      throw new DOMException('Not here', name);
    };
  }

  const sorry = 'Your answers cannot be kept on this phone or computer';

  it('says so where storage is forbidden, and the form goes on', async () => {
    const collector = new TestCollector(questionnaire);
    replace(IDBFactory.prototype, 'open', fails('SecurityError'));
    const { person, form } = await open(questionnaire, { collector });
    await person.press('Start');
    await person.until(() => person.sees.includes(sorry), 'it is said');
    expect(person.hears).to.include(sorry);
    await expectAccessible(form);

    await person.answer(words);
    await person.press('Continue');
    await person.press('Continue');
    await person.press('Send your answers');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.answers).to.deep.equal({ mattered: words });
  });

  it('says so where the disk is full', async () => {
    replace(IDBObjectStore.prototype, 'put', fails('QuotaExceededError'));
    const { person } = await open();
    await person.press('Start');
    await person.answer(words);

    await person.until(() => person.sees.includes(sorry), 'it is said');
    expect(person.find<HTMLTextAreaElement>('textarea').value).to.equal(words);

    undo.splice(0).forEach((each) => each()); // somebody has made room
    await person.type(' all night');
    await person.until(() => !person.sees.includes(sorry), 'it is no longer said');
    expect(person.sees).to.include('are kept on this phone or computer');
  });

  it('says so where the page is not secure, so that nothing can be sealed', async () => {
    replace(SubtleCrypto.prototype, 'generateKey', fails('NotSupportedError'));
    const { person } = await open();
    await person.press('Start');
    await person.answer(words);

    await person.until(() => person.sees.includes(sorry), 'it is said');
    expect(await recordsOnDevice()).to.deep.equal([]);
  });

  it('opens the storage again when its handle was killed', async () => {
    const opened: IDBDatabase[] = [];
    const { transaction } = IDBDatabase.prototype;
    replace(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...asked) {
      opened.push(this);
      return transaction.apply(this, asked);
    });
    const page = await written();
    for (const database of opened) database.close(); // what WebKit does to a page that was asleep

    await page.person.type(' all night');
    await page.person.press('Continue');
    await page.person.until(() => new Set(opened).size > 1, 'it is opened anew');
    await page.person.settled();
    page.close();
    const back = await open();
    await isFound(back);
    await back.person.press('Go on');
    await back.person.press('Back');

    expect(back.person.find<HTMLTextAreaElement>('textarea').value).to.equal(`${words} all night`);
  });

  it('mends a database that somebody has made without a place to keep things', async () => {
    await new Promise<void>((resolve) => {
      indexedDB.open('always-kit-unsent').onsuccess = ({ target }) => {
        (target as IDBOpenDBRequest).result.close();
        resolve();
      };
    });

    await written();

    expect(await recordsOnDevice()).to.have.length(1);
  });

  it('keeps what was written last, where two pages are open', async () => {
    const one = await written();
    dispatchEvent(new Event('pagehide')); // all that the first has is written now
    const two = await open();
    await isFound(two);
    await two.person.press('Go on');
    await two.person.answer('Second: ');
    await isKept(two);
    two.close();
    one.close();
    const back = await open();
    await isFound(back);
    await back.person.press('Go on');

    expect(back.person.find<HTMLTextAreaElement>('textarea').value).to.include('Second: ');
  });

  it('counts a person once who goes on in two tabs, and sends from both', async () => {
    const collector = new TestCollector(questionnaire);
    (await written(questionnaire, { collector })).close();
    const tabs = [await open(questionnaire, { collector }), await open(questionnaire, { collector })];
    for (const tab of tabs) {
      await isFound(tab);
      await tab.person.press('Go on');
    }
    await tabs[1]!.person.answer('Later: ');

    for (const { person } of tabs) {
      await person.press('Finish now');
      await person.press('Send your answers');
      await person.until(() => person.heading === 'Thank you', 'it is sent');
    }

    expect(collector.answers).to.deep.equal({ mattered: words });
  });

  it('throws away what it cannot open: somebody put it there', async () => {
    (await written()).close();
    const [record] = await recordsOnDevice();
    new Uint8Array(record?.['bytes'] as ArrayBuffer)[0]! ^= 1;
    await new Promise<void>((resolve) => {
      indexedDB.open('always-kit-unsent').onsuccess = ({ target }) => {
        const database = (target as IDBOpenDBRequest).result;
        const { keptUnder, ...value } = record!;
        const writing = database.transaction('unsent', 'readwrite');
        writing.objectStore('unsent').put(value, keptUnder as string);
        writing.oncomplete = () => {
          database.close();
          resolve();
        };
      };
    });

    const { person } = await open();

    await isGone();
    expect(person.heading).to.equal('Your stay');
  });
});
