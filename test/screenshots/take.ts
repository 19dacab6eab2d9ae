import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { ensureBundle } from '../../packages/demo/src/bundle.ts';
import { launchBrowser } from '../browser/launch.ts';
import { runDemo } from '../e2e/running-demo.ts';

// Pictures of every demo page, to be looked at by a person: `npx pnpm screenshots --to some/folder`.

const { values } = parseArgs({ options: { to: { type: 'string', default: '.always-kit/screenshots' } } });

const widths = [320, 1280];
const looks: Readonly<Record<string, BrowserContextOptions>> = {
  plain: {},
  contrast: { forcedColors: 'active', colorScheme: 'dark' },
};

await ensureBundle();
await mkdir(values.to, { recursive: true });
const demo = await runDemo();
const browser = await launchBrowser();
try {
  const pages: Readonly<Record<string, string>> = {
    'portal-home': `${demo.portal}/`,
    'portal-what-matters': `${demo.portal}/what-matters.html`,
    'portal-feedback': `${demo.portal}/feedback.html`,
    'intranet-home': `${demo.intranet}/`,
    'intranet-bramley': `${demo.intranet}/bramley.html`,
    'intranet-harbour': `${demo.intranet}/harbour.html`,
  };
  for (const [name, url] of Object.entries(pages)) {
    for (const width of widths) {
      for (const [look, options] of Object.entries(looks)) {
        await take(browser, url, { ...options, viewport: { width, height: 900 } }, `${name}-${width}-${look}.png`);
      }
    }
  }
} finally {
  await browser.close();
  await demo.close();
}

async function take(browser: Browser, url: string, options: BrowserContextOptions, file: string): Promise<void> {
  const page = await browser.newPage({ locale: 'en-GB', ...options });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.screenshot({ path: join(values.to, file), fullPage: true });
  await page.close();
  console.log(file);
}
