import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { launchBrowser } from '../browser/launch.ts';
import { openExampleSite } from './example-site.ts';
import { openWatchedPage } from './watched-page.ts';

test('the example in the README, pasted into an empty page, asks its first question', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const example = /```html\n(.*?)```/s.exec(readme)?.[1];
  assert.ok(example);
  const [browser, site] = await Promise.all([launchBrowser(), openExampleSite()]);
  try {
    const watched = await openWatchedPage(browser);
    await watched.page.goto(await site.page(example));
    await watched.page.getByRole('button', { name: 'Start' }).click();

    await watched.page.getByRole('heading', { name: 'What matters to you when you use this service?' }).waitFor();
    watched.assertQuiet();
  } finally {
    await browser.close();
    await site.close();
  }
});
