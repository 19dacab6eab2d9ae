import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Checklist, Series } from '@always-kit/contract';
import type { Page } from 'playwright-core';
import { demoInBrowser } from './demo-in-browser.ts';
import { tabTo } from './keyboard.ts';
import { cameSince, newestPoint } from './newest-point.ts';
import { openWatchedPage } from './watched-page.ts';

// The reason for everything else: a patient answers, the ward sees it, the evidence fills itself in.

describe('a patient answers in the portal', () => {
  const running = demoInBrowser();

  it('with the keyboard alone, and the ward sees one more person on its chart and one voice more in its evidence', async () => {
    const before = await running.demo.series('going-home', 'knew-what-to-do');
    const heard = voices(await running.demo.checklist('going-home'));
    const portal = await openWatchedPage(running.browser);
    const intranet = await openWatchedPage(running.browser);
    await intranet.page.goto(`${running.demo.intranet}/bramley.html`);
    assert.deepEqual(await lastRow(intranet.page), rowOf(before));

    await portal.page.goto(`${running.demo.portal}/feedback.html`);
    await answerFeedback(portal.page);
    await press(portal.page, 'Send my answers');
    await heading(portal.page, 'Thank you');

    const now = await running.demo.series('going-home', 'knew-what-to-do');
    assert.deepEqual(cameSince(before, now), [1, 1]);
    await intranet.page.reload();
    assert.deepEqual(await lastRow(intranet.page), rowOf(now));
    await tellWhatMatters(portal.page, 'That somebody tells me what happens next.');
    await press(portal.page, 'Send your answers');
    await heading(portal.page, 'Thank you');
    assert.equal(voices(await running.demo.checklist('going-home')), heard + 1);
    await becomesVisible(intranet.page);
    await intranet.page.getByRole('button', { name: /^A1 / }).click();
    await intranet.page
      .getByText(voicesInWords(heard + 1))
      .first()
      .waitFor();

    portal.assertQuiet();
    intranet.assertQuiet();
    await Promise.all([portal.close(), intranet.close()]);
  });

  it('while the network is cut, and it arrives once when the network is back', async () => {
    const before = await running.demo.series('going-home', 'knew-what-to-do');
    const heard = voices(await running.demo.checklist('going-home'));
    const portal = await openWatchedPage(running.browser);
    const intranet = await openWatchedPage(running.browser);
    await intranet.page.goto(`${running.demo.intranet}/bramley.html`);
    assert.deepEqual(await lastRow(intranet.page), rowOf(before));
    await portal.page.goto(`${running.demo.portal}/feedback.html`);
    await answerFeedback(portal.page);

    await portal.context.setOffline(true);
    await press(portal.page, 'Send my answers');
    await portal.page.getByText('Your answers are safe on this page.').waitFor();
    assert.deepEqual((await running.demo.series('going-home', 'knew-what-to-do')).points, before.points);

    await portal.context.setOffline(false);
    await heading(portal.page, 'Thank you');
    const now = await running.demo.series('going-home', 'knew-what-to-do');
    assert.deepEqual(cameSince(before, now), [1, 1]);
    await becomesVisible(intranet.page);
    await rowIs(intranet.page, rowOf(now));

    await tellWhatMatters(portal.page, 'Time to ask my questions.');
    await portal.context.setOffline(true);
    await press(portal.page, 'Send your answers');
    await portal.page.getByText('Your answers are not lost').waitFor();
    await portal.context.setOffline(false);
    await heading(portal.page, 'Thank you');
    await becomesVisible(intranet.page);
    await intranet.page
      .getByText(voicesInWords(heard + 1))
      .first()
      .waitFor({ state: 'attached' });

    portal.assertQuiet(/ERR_INTERNET_DISCONNECTED/);
    intranet.assertQuiet();
    await Promise.all([portal.close(), intranet.close()]);
  });

  it('over a network that loses the collector’s answer, and is counted once', async () => {
    const before = await running.demo.series('going-home', 'knew-what-to-do');
    const portal = await openWatchedPage(running.browser);
    await portal.page.goto(`${running.demo.portal}/feedback.html`);
    await answerFeedback(portal.page);
    await portal.page.route('**/v1/responses?*', async (route) => {
      await route.fetch(); // it arrives and is stored …
      await route.abort('connectionreset'); // … and the page never hears of it
      await portal.page.unroute('**/v1/responses?*');
    });

    await press(portal.page, 'Send my answers');
    await portal.page.getByText('Your answers are safe on this page.').waitFor();
    // Nobody presses anything: the browser believes that it is online, and the form tries again by itself.
    await heading(portal.page, 'Thank you');

    assert.deepEqual(cameSince(before, await running.demo.series('going-home', 'knew-what-to-do')), [1, 1]);
    portal.assertQuiet(/ERR_CONNECTION_RESET/);
    await portal.close();
  });

  /** Goes through the survey, with an answer to its first question, as far as the page that shows all answers. */
  async function tellWhatMatters(page: Page, words: string): Promise<void> {
    await page.goto(`${running.demo.portal}/what-matters.html`);
    await press(page, 'Start');
    await heading(page, 'What matters to you when you use this service?');
    await write(page, words);
    for (let question = 2; question <= 5; question++) {
      await press(page, 'Continue');
      await page.getByText(`Question ${question} of 5`).waitFor();
    }
    await press(page, 'Continue');
    await heading(page, 'Check your answers');
  }
});

/** Goes through the easy-read form as far as its last question, which sends. */
async function answerFeedback(page: Page): Promise<void> {
  await press(page, 'Start');
  await pick(page, 'Every time');
  await press(page, 'Next question');
  await pick(page, 'Yes');
  await press(page, 'Next question');
  await pick(page, 'Good');
  await press(page, 'Next question');
  await write(page, 'Thank you all.');
}

/** Presses a button that leads to another page, and waits until that has the focus: no person is quicker. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).waitFor();
  await tabTo(page, name);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element !== document.body && (element as HTMLElement | null)?.tabIndex === -1;
  });
}

/** Chooses the first of a set of radio buttons, which is where Tab lands. */
async function pick(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Space');
}

/** Writes into the only box on the page. */
async function write(page: Page, words: string): Promise<void> {
  const box = page.getByRole('textbox');
  for (let press = 0; press < 40 && !(await box.evaluate(hasFocus)); press++) await page.keyboard.press('Tab');
  await page.keyboard.type(words);
  assert.equal(await box.inputValue(), words);
}

function hasFocus(element: Element): boolean {
  return (element.getRootNode() as ShadowRoot).activeElement === element;
}

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { name }).waitFor();
}

/** The numerator and denominator in the last row of the first chart's table. */
async function lastRow(page: Page): Promise<string[]> {
  const chart = page.locator('always-spc-chart').first();
  await chart.getByText('Show the numbers').click();
  const cells = chart.locator('table tbody tr').last().locator('td');
  await cells.first().waitFor();
  return (await cells.allTextContents()).slice(0, 2).map((text) => text.trim());
}

/** Waits until the last row of the first chart's open table says this. */
async function rowIs(page: Page, row: readonly string[]): Promise<void> {
  const cells = page.locator('always-spc-chart').first().locator('table tbody tr').last().locator('td');
  for (const [at, text] of row.entries()) await cells.nth(at).getByText(text, { exact: true }).waitFor();
}

/** The numerator and denominator of the newest point, as a table writes them. */
function rowOf(series: Series): string[] {
  const { numerator, denominator } = newestPoint(series);
  return [String(numerator), String(denominator)];
}

/** What a browser tells a page whose tab is looked at again; the widgets then read anew. */
async function becomesVisible(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

function voicesInWords(count: number): string {
  return `${count} answers to “What matters to you?”`;
}

function voices({ items }: Checklist): number {
  const found = items
    .flatMap(({ evidence }) => evidence)
    .find((one) => one.source === 'recorded' && one.code === 'voices');
  return found?.source === 'recorded' ? found.count : 0;
}
