import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { demoInBrowser } from './demo-in-browser.ts';
import { openWatchedPage } from './watched-page.ts';

// A ward's tablet throws away the page in the middle of asking, and the collector cannot be reached when it comes back.

describe('a tally outlives its page', () => {
  const running = demoInBrowser();

  it('five presses without a line stand after a reload, and each is sent once', async () => {
    const { page, context, assertQuiet, close } = await openWatchedPage(running.browser);
    const sent = idsSentBy(page);
    await page.goto(`${running.demo.intranet}/ask.html`);
    const tally = page.locator('always-tally').first();
    await answer(tally, 'Always').waitFor();

    await context.route(`${running.demo.collector}/**`, (route) => route.abort());
    for (const name of ['Always', 'Always', 'Never', 'Always', 'Never']) await answer(tally, name).click();
    await tally.getByText('kept on this phone or computer').waitFor();
    await nothingUnsent(tally);
    await page.reload();
    await tally.getByText('5 of 5 people asked').first().waitFor();
    await answer(tally, 'Take back the last answer: Never').click();
    await tally.getByText('4 of 5 people asked').first().waitFor();

    // Once more in the middle of sending: the outbox has them, and the tally must not bring them again.
    await answer(tally, 'Send 4 answers').click();
    await tally.getByText('4 answers are waiting to be sent').first().waitFor();
    await page.reload();
    await tally.getByText('Nobody asked yet').waitFor();
    const before = new Set(sent());
    const after = idsStoredBy(page);
    await context.unroute(`${running.demo.collector}/**`);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await waitFor(() => after().length >= 4);
    await page.waitForTimeout(500);

    assert.equal(new Set(after()).size, 4);
    assert.deepEqual(new Set(after()), before);
    assertQuiet(/ERR_FAILED|net::/);
    await close();
  });
});

function answer(tally: Locator, name: string): Locator {
  return tally.getByRole('button', { name, exact: true });
}

async function nothingUnsent(tally: Locator): Promise<void> {
  await tally.evaluate(async (element) => {
    while ((element as HTMLElement & { unsent: number }).unsent > 0) await new Promise((next) => setTimeout(next, 10));
  });
}

/** The ids of all responses that a page tries to send. */
function idsSentBy(page: Page): () => string[] {
  const ids: string[] = [];
  page.on('request', (request) => ids.push(...idsIn(request.url(), request.postData())));
  return () => ids;
}

/** The ids of all responses that the collector says it has stored anew. */
function idsStoredBy(page: Page): () => string[] {
  const ids: string[] = [];
  page.on('response', (response) => {
    const request = response.request();
    if (request.method() === 'POST' && response.ok()) ids.push(...idsIn(request.url(), request.postData()));
  });
  return () => ids;
}

function idsIn(url: string, body: string | null): string[] {
  if (!url.includes('/v1/responses') || !body) return [];
  return [...body.matchAll(/"id":"([0-9a-f-]{36})"/g)].map(([, id]) => id!);
}

async function waitFor(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !holds(); turn++) await new Promise((resolve) => setTimeout(resolve, 25));
}
