import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { serveFolder, type ServedFolder } from '../browser/serve-folder.ts';

const bundle = join(import.meta.dirname, '../../packages/elements/dist/browser');
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

describe('the script for pages without a build step', () => {
  let browser: Browser;
  let served: ServedFolder;
  const started = new AsyncDisposableStack();
  before(async () => {
    browser = started.adopt(await launchBrowser(), (one) => one.close());
    served = started.adopt(await serveFolder(bundle), (one) => one.close());
  });
  after(() => started.disposeAsync());

  it('loads nothing for a page that uses none of our tags', async () => {
    const { page, loaded } = await open('<p>Nothing of ours</p>');

    await page.waitForLoadState('networkidle');

    assert.deepEqual(loaded, ['always-kit.js']);
  });

  it('loads only the element that the page uses', async () => {
    const { page, loaded } = await open('<always-spc-chart></always-spc-chart>');

    await defined(page, 'always-spc-chart');

    assert.ok(loaded.includes('spc-chart.js'));
    assert.deepEqual(
      loaded.filter((file) => /feedback|what-matters|accreditation|provider/.test(file)),
      [],
    );
  });

  it('loads an element that the page puts in later', async () => {
    const { page } = await open('<main></main>');
    await page.waitForLoadState('networkidle');

    await page.evaluate(() => document.querySelector('main')!.append(document.createElement('always-feedback')));

    await defined(page, 'always-feedback');
  });

  it('defines the provider before what is inside it', async () => {
    const { page } = await open('<always-provider><always-feedback></always-feedback></always-provider>', {
      slow: 'provider.js',
    });

    const first = await page.evaluate(() =>
      Promise.race(
        ['always-provider', 'always-feedback'].map((tag) => customElements.whenDefined(tag).then(() => tag)),
      ),
    );

    assert.equal(first, 'always-provider');
  });

  it('leaves the content in the tag, and says so, when the network refuses its code', async () => {
    const { page, said, thrown } = await open('<always-feedback>Call us</always-feedback>', { refused: 'feedback.js' });

    await page.waitForLoadState('networkidle');

    assert.ok(await page.getByText('Call us').isVisible());
    assert.match(said.join(), /always\/not-loaded: <always-feedback>/);
    assert.deepEqual(thrown, []);
  });

  it('has the hash that integrity.json says', async () => {
    const hashes = JSON.parse(await readFile(join(bundle, 'integrity.json'), 'utf8')) as Record<string, string>;
    const wrong = hashes['always-kit.js']!.replace(/.{8}$/, 'AAAAAAAA');

    const right = await open('<always-feedback></always-feedback>', { integrity: hashes['always-kit.js']! });
    await defined(right.page, 'always-feedback');
    const refused = await open('<always-feedback></always-feedback>', { integrity: wrong });
    await refused.page.waitForLoadState('networkidle');

    assert.ok(!refused.loaded.includes('feedback.js'));
    assert.deepEqual(
      Object.keys(hashes).filter((file) => file.startsWith('always-kit')),
      ['always-kit.js'],
    );
  });

  /** A page with a strict policy and our script. `slow` and `refused` name a file that the network delays or drops. */
  async function open(body: string, { slow = '', refused = '', integrity = '' } = {}): Promise<OpenPage> {
    const page = await browser.newPage();
    const loaded: string[] = [];
    const said: string[] = [];
    const thrown: Error[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => thrown.push(error));
    page.on('request', (request) => {
      const file = new URL(request.url()).pathname.slice(1);
      if (file.endsWith('.js')) loaded.push(file);
    });
    if (refused !== '') await page.route(`**/${refused}`, (route) => route.abort());
    if (slow !== '') await page.route(`**/${slow}`, (route) => setTimeout(() => void route.continue(), 500));
    await page.route(`${served.origin}/page`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': policy },
        body: `<!doctype html><html lang="en"><title>A page</title>${body}
          <script type="module" src="/always-kit.js" ${integrity && `integrity="${integrity}"`}></script></html>`,
      }),
    );
    await page.goto(`${served.origin}/page`);
    return { page, loaded, said, thrown };
  }
});

async function defined(page: Page, tag: string): Promise<void> {
  await page.waitForFunction((tag) => customElements.get(tag) !== undefined, tag);
}

interface OpenPage {
  readonly page: Page;
  /** The scripts it asked for. */
  readonly loaded: string[];
  /** What it said in the console. */
  readonly said: string[];
  readonly thrown: Error[];
}
