import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { serveStories, storiesOf, type ServedStories } from './serve-stories.ts';
import { accessibilityTree } from './tree.ts';

/**
 * What a screen reader is given on each page of the forms, kept beside this as text that was read by a person: a change of it is
 * a change of what people hear. `--test-update-snapshots` writes it anew; then read the diff.
 */
const files = [
  'what-matters',
  'feedback',
  'ways-to-ask',
  'before-sending',
  'on-the-device',
  'languages',
  'tally',
  'paper',
  'explainer',
];

/** The same for the ear as a page that is kept: only how they look differs. */
const soundAlike = new Set(['feedback/InANarrowPlace', 'what-matters/InANarrowPlace']);

describe('what a screen reader is given on', { concurrency: 1 }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let served: ServedStories;
  const started = new AsyncDisposableStack();
  before(async () => {
    browser = started.adopt(await launchBrowser(), (one) => one.close());
    served = started.adopt(await serveStories(), (one) => one.close());
    context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' });
  });
  after(() => started.disposeAsync());

  for (const story of files.flatMap(storiesOf).filter((each) => !soundAlike.has(each))) {
    it(`${story} is what was read and found good`, async (test) => {
      const page = await context.newPage();
      await page.goto(served.page(story));
      const tree = (await accessibilityTree(page)).replaceAll(/\d+ seconds/g, 'so many seconds');
      await page.close();

      assert.doesNotMatch(tree, /The story failed/);
      test.assert.fileSnapshot(tree, join(import.meta.dirname, 'trees', `${story}.txt`), {
        serializers: [String],
      });
    });
  }
});
