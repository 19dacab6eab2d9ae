import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { violations } from '../browser/axe.ts';
import { launchBrowser } from '../browser/launch.ts';
import { serveFolder, type ServedFolder } from '../browser/serve-folder.ts';

/** How every story is looked at. A new story is tested in all of these without another line. */
const conditions: Readonly<Record<string, { context?: BrowserContextOptions; globals?: string }>> = {
  'as it is': {},
  'right to left': { globals: 'direction:rtl' },
  'on a dark page': { globals: 'page:dark' },
  'in a contrast theme': { context: { forcedColors: 'active' } },
  'on a screen 320 pixels wide': { context: { viewport: { width: 320, height: 640 } } },
};

const folder = resolve(import.meta.dirname, '../../storybook-static');
assert.ok(existsSync(folder), 'Build the stories first: npx pnpm storybook:build, or npx pnpm test stories');
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
const stories = Object.values(index.entries).filter(({ type }) => type === 'story');

describe('every story', { concurrency: 2 }, () => {
  let browser: Browser;
  let served: ServedFolder;
  const contexts = new Map<string, BrowserContext>(); // one for each condition: its stories share what is cached
  before(async () => {
    browser = await launchBrowser();
    served = await serveFolder(folder);
    for (const [condition, { context }] of Object.entries(conditions)) {
      contexts.set(condition, await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...context }));
    }
  });
  after(async () => {
    await browser.close();
    await served.close();
  });

  it('is there', () => assert.notEqual(stories.length, 0));

  for (const { id, title, name } of stories) {
    for (const [condition, { globals = '' }] of Object.entries(conditions)) {
      it(`${title} / ${name} has no fault ${condition}`, async () => {
        const page = await contexts.get(condition)!.newPage();
        try {
          const errors = consoleErrors(page);
          // Manual: else the panel's own axe runs at the same time as ours.
          await page.goto(`${served.origin}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true;${globals}`);
          await rendered(page);

          assert.deepEqual(await violations(page, '#storybook-root'), []);
          assert.ok(await fits(page), 'the page scrolls sideways');
          assert.deepEqual(errors, []);
        } finally {
          await page.close();
        }
      });
    }
  }
});

/** Resolves once the story is drawn and has played to its end. */
async function rendered(page: Page): Promise<void> {
  const phase = await page.waitForFunction(() => {
    const { currentRender } = (globalThis as { __STORYBOOK_PREVIEW__?: StoryPreview }).__STORYBOOK_PREVIEW__ ?? {};
    const ended = ['finished', 'errored', 'aborted'];
    return ended.find((phase) => phase === currentRender?.phase);
  });
  const failed = await page.locator('.sb-show-errordisplay #error-message').allTextContents();
  assert.equal(await phase.jsonValue(), 'finished', failed.join());
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** Whether nothing reaches over the side of the page. */
async function fits(page: Page): Promise<boolean> {
  return await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
}

function consoleErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** As much of Storybook's index as this test reads. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

/** As much of Storybook's preview as this test reads. */
interface StoryPreview {
  readonly currentRender?: { readonly phase?: string };
}
