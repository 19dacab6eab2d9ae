import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundleFolder } from '../../packages/demo/src/bundle.ts';
import { buildSite } from '../../packages/demo/src/site.ts';
import { launchBrowser } from '../browser/launch.ts';
import { runDemo } from './running-demo.ts';
import { openWatchedPage } from './watched-page.ts';

test('the example in the README, pasted into an empty page, asks its first question', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const example = /```html\n(.*?)```/s.exec(readme)?.[1];
  assert.ok(example);

  const demo = await runDemo();
  const portalPage = await (await fetch(`${demo.portal}/what-matters.html`)).text();
  const key = /site-key="([^"]+)"/.exec(portalPage)?.[1];
  const folder = await mkdtemp(join(tmpdir(), 'always-kit-readme-'));
  const page = example.replace('https://collector.example.nhs.uk', demo.collector).replace('pk_your_key', key ?? '');
  await writeFile(join(folder, 'index.html'), `<!doctype html><html lang="en"><title>Example</title>${page}</html>`);
  const site = await buildSite({ folder, bundle: bundleFolder, collector: demo.collector, words: {} });
  // The demo's site key works on the portal's address alone, so the example takes the portal's place.
  const browser = await launchBrowser();
  const watched = await openWatchedPage(browser);
  try {
    await watched.page.route(`${demo.portal}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      const answer = await site.inject({ url: pathname });
      await route.fulfill({
        status: answer.statusCode,
        headers: answer.headers as Record<string, string>,
        body: answer.rawPayload,
      });
    });
    await watched.page.goto(`${demo.portal}/`);
    await watched.page.getByRole('button', { name: 'Start' }).click();

    await watched.page.getByRole('heading', { name: 'What matters to you when you use this service?' }).waitFor();
    watched.assertQuiet(/favicon/);
  } finally {
    await browser.close();
    await site.close();
    await demo.close();
    await rm(folder, { recursive: true, force: true });
  }
});
