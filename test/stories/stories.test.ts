import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { violations } from '../browser/axe.ts';
import { launchBrowser } from '../browser/launch.ts';
import { serveFolder, type ServedFolder } from '../browser/serve-folder.ts';

/** What is around a story: the page's direction and colours, the person's contrast theme, the width of the screen. */
interface Surroundings {
  readonly direction?: 'ltr' | 'rtl';
  readonly colours?: 'plain' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly width?: number;
}

/** Every story is looked at in all of these. A new story is tested without another line. */
const conditions: Readonly<Record<string, Surroundings>> = {
  'as it is': {},
  'right to left': { direction: 'rtl' },
  'on a dark page': { colours: 'dark' },
  'in a contrast theme': { forcedColors: 'active' },
  'on a screen 320 pixels wide': { width: 320 },
};

const folder = resolve(import.meta.dirname, '../../storybook-static');
assert.ok(existsSync(folder), 'Build the stories first: npx pnpm storybook:build, or npx pnpm test stories');
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
const stories = Object.values(index.entries).filter(({ type }) => type === 'story');

describe('every story', { concurrency: 2 }, () => {
  let context: BrowserContext;
  let served: ServedFolder;
  const started = new AsyncDisposableStack();
  before(async () => {
    const browser = started.adopt(await launchBrowser(), (one) => one.close());
    context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
    served = started.adopt(await serveFolder(folder), (one) => one.close());
  });
  after(() => started.disposeAsync());

  it('is there', () => assert.notEqual(stories.length, 0));

  for (const [title, shown] of Map.groupBy(stories, ({ title }) => title)) {
    // One page for all stories of an element, as for a designer who goes through them: to load Storybook takes longest.
    describe(title, { concurrency: 1 }, () => {
      let page: Page;
      let errors: string[];
      before(async () => {
        page = await context.newPage();
        errors = consoleErrors(page);
      });
      after(() => page.close());

      for (const { id, name, tags } of shown) {
        describe(name, { concurrency: 1 }, () => {
          before(async () => {
            errors.length = 0;
            await show(page, served.origin, id);
          });

          // A story whose page has colours of its own is not put on a page of other colours.
          const ownColours = tags?.includes('own-colours') === true;
          for (const [condition, surroundings] of Object.entries(conditions)) {
            if (ownColours && (surroundings.colours ?? surroundings.forcedColors)) continue;
            it(`has no fault ${condition}`, async () => {
              await put(page, surroundings);

              assert.deepEqual(await violations(page, '#storybook-root'), []);
              assert.ok(await fits(page), 'the page scrolls sideways');
              assert.deepEqual(errors, []);
            });
          }
        });
      }
    });
  }
});

/** Goes to a story on a page as it is, and waits until it is drawn and has played to its end. */
async function show(page: Page, origin: string, id: string): Promise<void> {
  if (page.url() === 'about:blank') {
    // Manual: else the panel's own axe runs at the same time as ours.
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
  } else {
    await put(page, {});
    await page.evaluate((storyId) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as StorybookPage;
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
    }, id);
  }
  const phase = await page.waitForFunction((id) => {
    const { currentRender } = (globalThis as Partial<StorybookPage>).__STORYBOOK_PREVIEW__ ?? {};
    const ended = ['finished', 'errored', 'aborted'];
    return currentRender?.id === id && ended.find((phase) => phase === currentRender.phase);
  }, id);
  const failed = await page.locator('.sb-show-errordisplay #error-message').allTextContents();
  assert.equal(await phase.jsonValue(), 'finished', failed.join());
}

/** Puts the story into its surroundings while it stands there, as a person who turns the screen or the theme would. */
async function put(page: Page, surroundings: Surroundings): Promise<void> {
  const { direction = 'ltr', colours = 'plain', forcedColors = 'none', width = 1280 } = surroundings;
  await page.setViewportSize({ width, height: 720 });
  await page.emulateMedia({ forcedColors });
  await page.evaluate(
    ([direction, colours]) => {
      document.documentElement.dir = direction;
      document.documentElement.dataset.page = colours;
    },
    [direction, colours] as const,
  );
  await drawn(page);
}

/** Resolves when what has changed is on the screen. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Whether nothing reaches over the side of the page. */
async function fits(page: Page): Promise<boolean> {
  return await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
}

/** What is written to the console as an error, from now on. */
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
  readonly tags?: readonly string[];
}

/** As much of Storybook's page as this test uses. */
interface StorybookPage {
  readonly __STORYBOOK_PREVIEW__: { readonly currentRender?: { readonly id: string; readonly phase?: string } };
  readonly __STORYBOOK_ADDONS_CHANNEL__: { emit(event: 'setCurrentStory', story: object): void };
}
