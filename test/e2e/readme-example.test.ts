import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { addOrganisation, addService, addSiteKey, startCollector } from '@always-kit/collector';
import { bundleFolder } from '../../packages/demo/src/bundle.ts';
import { buildSite } from '../../packages/demo/src/site.ts';
import { launchBrowser } from '../browser/launch.ts';
import { openWatchedPage } from './watched-page.ts';

test('the example in the README, pasted into an empty page, asks its first question', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const example = /```html\n(.*?)```/s.exec(readme)?.[1];
  assert.ok(example);

  const folder = await mkdtemp(join(tmpdir(), 'always-kit-readme-'));
  const collector = await startCollector({ file: join(folder, 'collector.sqlite'), port: 0, host: '127.0.0.1' });
  const page = example.replace('https://collector.example.nhs.uk', collector.url);
  await writeFile(join(folder, 'index.html'), `<!doctype html><html lang="en"><title>Example</title>${page}</html>`);
  const site = await buildSite({ folder, bundle: bundleFolder, collector: collector.url, words: {} });
  const portal = await site.listen({ port: 0, host: '127.0.0.1' });
  await addOrganisation(collector.store, { id: 'trust', name: 'A trust' });
  await addService(collector.store, { organisation: 'trust', id: 'bramley-ward', name: 'Bramley Ward' });
  await addSiteKey(collector.store, {
    organisation: 'trust',
    name: 'Portal',
    key: 'pk_your_key',
    services: ['bramley-ward'],
    origins: [portal],
  });
  const browser = await launchBrowser();
  try {
    const watched = await openWatchedPage(browser);
    await watched.page.goto(portal);
    await watched.page.getByRole('button', { name: 'Start' }).click();

    await watched.page.getByRole('heading', { name: 'What matters to you when you use this service?' }).waitFor();
    watched.assertQuiet(/404/); // the browser asks for a favicon, and this page has none
  } finally {
    await browser.close();
    await site.close();
    await collector.close();
    await rm(folder, { recursive: true, force: true });
  }
});
