import assert from 'node:assert/strict';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** A page whose console is listened to: our promise is that it stays silent. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Fails if the page said anything in the console, threw, or broke its policy. `allowed` is for faults made on purpose. */
  assertQuiet(allowed?: RegExp): void;
  close(): Promise<void>;
}

export async function openWatchedPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  return {
    page,
    context,
    assertQuiet(allowed) {
      assert.deepEqual(
        said.filter((text) => !allowed?.test(text)),
        [],
      );
    },
    close: () => context.close(),
  };
}
