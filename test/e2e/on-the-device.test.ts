import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Result, Submitted } from '@always-kit/client/capture';
import type { Page } from 'playwright-core';
import { given, missing } from '../bench/outbox/faults.ts';
import { onDevice } from '../bench/outbox/on-device.ts';
import { openBoth, sealed, withoutStorage, type CollectorSite, type KillableBrowser } from '../bench/outbox/site.ts';

// What lies on a device while it waits: in a real browser, with a real collector.

const words = 'Being listened to';

describe('what waits on a device', () => {
  let site: CollectorSite;
  let browser: KillableBrowser;
  const closing = new AsyncDisposableStack();
  before(async () => {
    ({ site, browser } = await openBoth(closing));
  });
  after(() => closing.disposeAsync());
  beforeEach(async () => {
    site.line = 'up';
    await browser.closePages();
  });

  describe('that several people use', () => {
    it('cannot be read there, not even by the page that sealed it, and is delivered after a reload', async () => {
      const page = await openSealed();
      site.line = 'cut';
      const [id = ''] = await given(page, 1);
      await page.reload();

      const device = await onDevice(page);
      assert.ok(device.includes(id), 'it is there');
      assert.ok(!device.includes(words) && !device.includes('"token"'), device);
      site.line = 'up';
      await page.evaluate(() => outbox.flush());

      assert.deepEqual(await missing(site, [id]), { lost: 0, twice: 0 });
      assert.ok(site.filed(id)?.content.includes(words), 'the collector can read it');
      assert.ok(!(await onDevice(page)).includes(id), 'and the device no longer holds it');
    });

    it('is filed under its own day, though the clock of the device is a year behind', async () => {
      const page = await openSealed();
      const year = 365 * 24 * 60 * 60 * 1000;
      const today = new Date().toISOString().slice(0, 10);
      await page.clock.setSystemTime(Date.now() - year);
      site.line = 'cut';
      const [id = ''] = await given(page, 1);
      assert.ok((await onDevice(page)).includes('"sealed":true'));
      site.line = 'up';
      await page.evaluate(() => outbox.flush());

      assert.deepEqual(await missing(site, [id]), { lost: 0, twice: 0 });
      assert.ok(
        [today, new Date().toISOString().slice(0, 10)].includes(site.filed(id)?.day ?? ''),
        site.filed(id)?.day,
      );
    });

    it('is taken back with the token that its person was given, after a reload too', async () => {
      const page = await openSealed();
      site.line = 'cut';
      const { id, withdrawal } = await submitted(page);
      await page.reload();
      await page.evaluate(async ([one = '', token]) => outbox.withdraw(one, token), [id, withdrawal]);
      site.line = 'up';
      await page.evaluate(() => outbox.flush());

      assert.equal(site.stored().get(id), undefined);
      assert.equal(await page.evaluate(() => outbox.pending), 0);
    });

    it('was refused in the end, and still cannot be read there', async () => {
      const page = await openSealed();
      site.line = 'cut';
      const id = await page.evaluate(async () => {
        const response = { ...answered(), questionnaire: { id: 'no-such', version: '1' } };
        await outbox.submit(response);
        return response.id;
      });
      site.line = 'up';
      await page.evaluate(() => outbox.flush());

      assert.deepEqual(await page.evaluate(async () => (await outbox.refused()).map((one) => one.id)), [id]);
      const device = await onDevice(page);
      assert.ok(device.includes(id) && !device.includes(words) && !device.includes('"token":"'), device);
      await page.evaluate((one) => outbox.discard(one), id);
    });
  });

  describe('and is taken back by the person', () => {
    it('goes from the device at once, and never reaches the collector', async () => {
      const page = await browser.open();
      site.line = 'cut';
      const { id } = await submitted(page);
      await page.evaluate((one) => outbox.withdraw(one), id);
      assert.ok(!(await onDevice(page)).includes(words));
      site.line = 'up';
      await page.evaluate(() => outbox.flush());

      assert.equal(site.stored().get(id), undefined);
      assert.equal(await page.evaluate(() => outbox.pending), 0);
    });

    it('goes from the collector, where it was sent', async () => {
      const page = await browser.open();
      const { id } = await submitted(page, 5_000);
      assert.equal(site.stored().get(id), 1);

      const taken = await page.evaluate((one) => outbox.withdraw(one, undefined, { wait: 5_000 }), id);

      assert.equal(taken.ok && taken.value.status, 'accepted');
      assert.equal(site.stored().get(id), undefined);
    });
  });

  it('stays, and the next one is refused aloud, when the browser gives no more room', async () => {
    site.line = 'cut';
    const before = await given(await browser.open(), 2);
    // A browser believes for a while what it knows of the room there is.
    await browser.kill();
    await browser.start();
    const session = await browser.context.newCDPSession(await browser.context.newPage());
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1 });
    const page = await browser.open();

    const refused = await submission(page);

    assert.equal(!refused.ok && refused.reason, 'full');
    const device = await onDevice(page);
    for (const id of before) assert.ok(device.includes(id), 'what was there stays');
    site.line = 'up';
    await page.evaluate(() => outbox.flush());
    assert.deepEqual(await missing(site, before), { lost: 0, twice: 0 });
    assert.equal((await submitted(page, 5_000)).status, 'accepted', 'room is not needed to send');
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin });
  });

  it('is in the page only where nothing may be kept, says so, and arrives while the page is open', async () => {
    const page = await browser.open(withoutStorage);
    site.line = 'cut';
    const { id, status } = await submitted(page);
    assert.equal(status, 'memory-only');
    assert.equal(await page.evaluate(() => outbox.pending), 1);
    site.line = 'up';
    await page.evaluate(() => outbox.flush());

    assert.deepEqual(await missing(site, [id]), { lost: 0, twice: 0 });
  });

  /** A page with a sealed outbox, once it has the collector's key. */
  async function openSealed(): Promise<Page> {
    const page = await browser.open(sealed);
    for (let time = 0; time < 100 && !(await onDevice(page)).includes('"kid"'); time++) await page.waitForTimeout(20);
    return page;
  }
});

/** One response of a person, given to the outbox. */
async function submission(page: Page, wait = 0): Promise<Result<Submitted>> {
  return await page.evaluate((time) => outbox.submit(answered(), { wait: time }), wait);
}

async function submitted(page: Page, wait = 0): Promise<Submitted> {
  const result = await submission(page, wait);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}
