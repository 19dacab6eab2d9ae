import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { openExampleSite, type ExampleSite } from './example-site.ts';
import { openWatchedPage } from './watched-page.ts';

describe('a page without a build step makes a client of its own', () => {
  let browser: Browser;
  let site: ExampleSite;
  const started = new AsyncDisposableStack();
  before(async () => {
    browser = started.adopt(await launchBrowser(), (one) => one.close());
    site = started.adopt(await openExampleSite(), (one) => one.close());
  });
  after(() => started.disposeAsync());

  for (const [file, maker] of [
    ['capture.js', 'createCapture'],
    ['client.js', 'createClient'],
  ] as const) {
    it(`from ${file}, and reads a questionnaire with it`, async () => {
      const watched = await openWatchedPage(browser);
      const js = `import { ${maker} } from '/always-kit/${file}';
        const { url } = document.querySelector('p').dataset;
        const read = await ${maker}({ url, siteKey: 'pk_your_key' }).readQuestionnaire('wm-core');
        document.querySelector('p').textContent = read.ok ? read.value.id : read.message;`;
      await watched.page.goto(await site.page('<p data-url="https://collector.example.nhs.uk">Waiting</p>', js));
      await watched.page.waitForFunction(() => document.querySelector('p')?.textContent !== 'Waiting');

      assert.equal(await watched.page.locator('p').textContent(), 'wm-core');
      watched.assertQuiet();
      await watched.close();
    });
  }
});
