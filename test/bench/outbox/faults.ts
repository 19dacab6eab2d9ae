import type { Page } from 'playwright-core';
import { pause, type CollectorSite, type KillableBrowser, type OutboxSite } from './site.ts';

/** What a page sends in its last moment must also meet a line that is cut. */
const aWhile = 5_000;

type Fault = (site: OutboxSite, browser: KillableBrowser, count?: number) => Promise<string[]>;

/** Each gives the ids of what people sent, and leaves a page open on a line that is up. */
export const faults: Readonly<Record<string, Fault>> = {
  async 'reload while the line is cut'(site, browser, count = 5) {
    const page = await browser.open();
    site.line = 'cut';
    const ids = await given(page, count);
    await page.reload();
    await pause(aWhile);
    site.line = 'up';
    return ids;
  },
  async 'tab closed while the line is cut, opened later'(site, browser, count = 5) {
    const page = await browser.open();
    site.line = 'cut';
    const ids = await given(page, count);
    await page.close();
    await pause(aWhile);
    site.line = 'up';
    await browser.open();
    return ids;
  },
  async 'browser crashed while the line is cut, started again'(site, browser, count = 5) {
    const page = await browser.open();
    site.line = 'cut';
    const ids = await given(page, count);
    await browser.kill();
    site.line = 'up';
    await browser.start();
    await browser.open();
    return ids;
  },
  async 'answers 503 for some seconds'(site, browser, count = 5) {
    const page = await browser.open();
    site.line = 503;
    const ids = await given(page, count);
    await pause(2_000);
    site.line = 'up';
    await page.evaluate(() => dispatchEvent(new Event('online')));
    return ids;
  },
  async 'the answers are lost on their way back'(site, browser, count = 5) {
    const page = await browser.open();
    site.line = 'answer-lost';
    const ids = await given(page, count);
    site.line = 'up';
    await page.evaluate(() => dispatchEvent(new Event('online')));
    return ids;
  },
  async 'four tabs while the line is cut'(site, browser) {
    const pages = [await browser.open(), await browser.open(), await browser.open(), await browser.open()];
    site.line = 'cut';
    const ids = (await Promise.all(pages.map((page) => given(page, 5)))).flat();
    site.line = 'up';
    for (const page of pages) await page.evaluate(() => dispatchEvent(new Event('online')));
    return ids;
  },
  async 'the page leaves in the same tick'(_, browser, count = 5) {
    const page = await browser.open();
    const loaded = page.waitForEvent('load');
    // A page that leaves may never answer: the next one says what was given.
    void page
      .evaluate((many) => {
        sessionStorage.setItem('given', JSON.stringify(globalThis.give(many)));
        location.reload();
      }, count)
      .catch(() => undefined);
    await loaded;
    return await page.evaluate(() => JSON.parse(sessionStorage.getItem('given') ?? '[]') as string[]);
  },
  async 'answered a day ago by the device’s clock'(_site, browser) {
    const page = await browser.open();
    return await page.evaluate(() => globalThis.give(5, new Date(Date.now() - 24 * 60 * 60 * 1000)));
  },
  async 'the database is taken away'(site, browser) {
    const page = await browser.open();
    site.line = 'cut';
    const [first] = await given(page, 1);
    site.line = 'up';
    await page.evaluate(async () => {
      dispatchEvent(new Event('online'));
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      const gone = indexedDB.deleteDatabase('always-kit-outbox');
      await new Promise((resolve) => (gone.onsuccess = gone.onerror = resolve));
    });
    site.line = 'cut';
    const ids = await given(page, 5);
    await page.close();
    site.line = 'up';
    await browser.open();
    return [first ?? '', ...ids];
  },
};

/** The same, of what only our own collector can be put through. */
export const collectorFaults: Readonly<
  Record<string, (site: CollectorSite, browser: KillableBrowser) => Promise<string[]>>
> = {
  async 'collector killed while they come, started again'(site, browser) {
    const page = await browser.open();
    const ids = await page.evaluate(() => globalThis.give(20));
    await pause(Math.random() * 60);
    await site.killCollector();
    await page.evaluate(() => globalThis.last);
    await site.startCollector();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    return ids;
  },
  async 'collector killed, tab closed, both come back'(site, browser) {
    const page = await browser.open();
    const [ids] = await Promise.all([given(page, 10), pause(Math.random() * 60).then(() => site.killCollector())]);
    await page.close();
    await site.startCollector();
    await browser.open();
    return ids;
  },
  async 'line cut, collector killed, browser crashed, all come back'(site, browser) {
    const page = await browser.open();
    const first = await given(page, 5);
    site.line = 'cut';
    const ids = await given(page, 5);
    await Promise.all([site.killCollector(), browser.kill()]);
    site.line = 'up';
    await Promise.all([site.startCollector(), browser.start()]);
    await browser.open();
    return [...first, ...ids];
  },
};

/** Waits until all of it is stored or `limit` milliseconds have passed, and says what is wrong: nothing, if all is well. */
export async function missing(
  site: OutboxSite,
  ids: readonly string[],
  limit = 40_000,
): Promise<{ lost: number; twice: number }> {
  const end = Date.now() + limit;
  for (;;) {
    const stored = site.stored();
    const lost = ids.filter((id) => !stored.has(id)).length;
    const twice = [...stored.values()].filter((times) => times > 1).length;
    if (lost === 0 || Date.now() > end) return { lost, twice };
    await pause(100);
  }
}

/** The ids of what could be kept in the page only: people were told to keep it open, and here nobody does. */
export const toldToStay = new Set<string>();

/** What a page's script gives to its outbox, once all of it is safe or somebody was told to stay. */
export async function given(page: Page, count: number): Promise<string[]> {
  const { ids, said } = await page.evaluate(async (many) => {
    const ids = globalThis.give(many);
    await globalThis.last;
    return { ids, said: globalThis.said ?? {} };
  }, count);
  for (const id of ids) if (said[id] === 'memory-only') toldToStay.add(id);
  return ids;
}
