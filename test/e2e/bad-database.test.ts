import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { given, missing } from '../bench/outbox/faults.ts';
import { onDevice } from '../bench/outbox/on-device.ts';
import { openBoth, type CollectorSite, type KillableBrowser } from '../bench/outbox/site.ts';

// What browsers do to a page's database, in a real one. What would stand still for ever is to fail.
describe('what is given to an outbox', { timeout: 120_000 }, () => {
  let site: CollectorSite;
  let browser: KillableBrowser;
  const closing = new AsyncDisposableStack();
  before(async () => {
    ({ site, browser } = await openBoth(closing));
  });
  after(() => closing.disposeAsync());
  beforeEach(() => browser.closePages());

  it('is in the page only while the database is stuck, says so, and is written down when that is over', async () => {
    const [page, other] = [await browser.open(), await browser.open()];
    site.line = 'cut';
    await hold(other);
    const [id = ''] = await given(page, 1);
    assert.deepEqual(await answers(page), ['memory-only']);

    await other.close();
    await page.evaluate(() => outbox.flush());
    assert.ok((await onDevice(page)).includes(id));
    site.line = 'up';
    await page.evaluate(() => outbox.flush());
    assert.deepEqual(await missing(site, [id]), { lost: 0, twice: 0 });
  });

  it('is written down where the browser has killed the handle: it is opened again once, whatever fails on it', async () => {
    const page = await browser.open();
    site.line = 'cut';
    const openings = await page.evaluate(async () => {
      const { open } = IDBFactory.prototype;
      const { transaction } = IDBDatabase.prototype;
      let times = 0;
      IDBFactory.prototype.open = function (...asked) {
        times++;
        return open.apply(this, asked);
      };
      IDBDatabase.prototype.transaction = function (...asked) {
        if (times === 0) throw new DOMException('Connection is closed', 'InvalidStateError');
        return transaction.apply(this, asked);
      };
      give(5);
      await last;
      return times;
    });

    assert.deepEqual(await answers(page), Array(5).fill('saved-on-device'));
    assert.equal(openings, 1);
  });
});

/** What `submit` has answered. */
async function answers(page: Page): Promise<string[]> {
  return await page.evaluate(() => Object.values(said ?? {}));
}

/** Takes the outbox's store for a page, for as long as it is open: a transaction lasts while it is asked for more. */
async function hold(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('always-kit-outbox');
        opening.onsuccess = () => {
          const store = opening.result.transaction('waiting', 'readwrite').objectStore('waiting');
          const askAgain = (): void => {
            store.count().onsuccess = askAgain;
            resolve();
          };
          askAgain();
        };
      }),
  );
}
