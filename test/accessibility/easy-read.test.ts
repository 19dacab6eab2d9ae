import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { easyReadFaultsOn } from './easy-read-faults.ts';
import { serveStories, storiesOf, type ServedStories } from './serve-stories.ts';

/** The files of stories in which something is written in easy read. */
const files = ['feedback', 'before-sending', 'on-the-device', 'languages', 'theme', 'paper', 'explainer'];

/** Where answers are not drawn, on purpose: docs/accessibility/easy-read.md. */
const undrawn = new Set([
  'feedback/NeedsAnAnswer', // a page's own question that names none
  'feedback/PicturesOff',
  'feedback/WordsOnly',
  'feedback/HardWords',
  'ways-to-ask/QuestionAboutYou',
]);

describe('easy read looks as its rules say', { concurrency: 1 }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let served: ServedStories;
  const started = new AsyncDisposableStack();
  let measured = 0;
  before(async () => {
    browser = started.adopt(await launchBrowser(), (one) => one.close());
    served = started.adopt(await serveStories(), (one) => one.close());
    context = await browser.newContext({
      locale: 'en-GB',
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 900 },
    });
  });
  after(() => started.disposeAsync());

  async function opened(story: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(served.page(story));
    // A page with no font of its own, as browsers come.
    await page.addStyleTag({ content: 'body { font-family: initial }' });
    return page;
  }

  for (const story of files.flatMap(storiesOf)) {
    it(story, async () => {
      const page = await opened(story);
      const faults = await easyReadFaultsOn(page);
      await page.close();

      if (faults) measured += 1;
      assert.deepEqual(
        faults?.filter(({ rule }) => rule !== 'E10: an answer without a picture' || !undrawn.has(story)) ?? [],
        [],
      );
    });
  }

  it('was there to be measured', () => assert.ok(measured >= 25, `${measured}`));

  it('would be found not to, rule by rule', async () => {
    const page = await opened('feedback/HowOften');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        .form.easy { font-family: Georgia, serif; font-size: 14px; line-height: 1.2 }
        .easy * { max-inline-size: none !important; min-block-size: 0 !important; font-style: italic; text-align: center }
        .easy .option svg { display: none }
        .easy .title svg { inline-size: 40px !important }`);
      document.querySelector('always-feedback')!.shadowRoot!.adoptedStyleSheets.push(sheet);
      document.querySelector('always-feedback')!.shadowRoot!.querySelector('.words')!.textContent = 'word '.repeat(40);
    });
    const found = new Set((await easyReadFaultsOn(page))?.map(({ rule }) => rule));
    await page.close();

    assert.equal(found.size, 9, [...found].join());
  });
});
