import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { demoInBrowser } from './demo-in-browser.ts';
import { everyWordIn, nextStored } from './sent.ts';
import { openWatchedPage } from './watched-page.ts';

// People whom other surveys lose, on the pages of the demo, with its real collector.

describe('in the portal', () => {
  const running = demoInBrowser();

  it('somebody answers in Welsh, and it is stored that nobody has checked the words', async () => {
    const { page, assertQuiet, close } = await openWatchedPage(running.browser);
    await page.goto(`${running.demo.portal}/what-matters.html`);
    await press(page, /^Cymraeg/);
    await press(page, 'Dechrau');
    await heading(page, 'Beth sy’n bwysig i chi pan fyddwch yn defnyddio’r gwasanaeth hwn?');
    await page.getByRole('textbox').fill('Cael siarad Cymraeg.');
    await press(page, 'Gorffen nawr');
    await heading(page, 'Gwirio eich atebion');
    const stored = nextStored(page, 'responses');
    await press(page, 'Anfon eich atebion');
    await heading(page, 'Diolch');

    const { language, draftWording, answers } = await stored;
    assert.deepEqual([language, draftWording], ['cy', true]);
    assert.deepEqual(answers, [{ question: 'WM1', value: 'Cael siarad Cymraeg.' }]);
    assertQuiet();
    await close();
  });

  it('somebody answers in easy read, says what they need, and then tells of themselves', async () => {
    const { page, assertQuiet, close } = await openWatchedPage(running.browser);
    await page.goto(`${running.demo.portal}/feedback.html`);
    await press(page, 'Start');
    await page.getByText('Every time', { exact: true }).click();
    await page.getByText('I need this in another way').click();
    await page.getByText('Big words', { exact: true }).click();
    await page.locator('[part=finish]').click();
    await heading(page, 'Look at your answers');
    const stored = nextStored(page, 'responses');
    await press(page, 'Send my answers');
    await heading(page, 'Thank you');
    const response = await stored;
    assert.deepEqual([response.reading, response.needs], ['easy', ['large-print']]);

    await page.locator('[part=begin]').click();
    await page.getByText('45 to 54', { exact: true }).click();
    await page.locator('[part=finish]').click();
    const told = nextStored(page, 'about-you');
    await page.locator('[part=send]').click();
    await heading(page, 'Thank you');

    assert.equal((await told).response, response.id);
    assert.deepEqual((await told).answers, [{ question: 'age', value: '45-54' }]);
    assertQuiet();
    await close();
  });

  it('somebody in danger is shown help at once, hides their NHS number, and staff find the words without it', async () => {
    const portal = await openWatchedPage(running.browser);
    const { page } = portal;
    await page.goto(`${running.demo.portal}/what-matters.html`);
    await press(page, 'Start');
    await page.getByRole('textbox').fill('Some days I want to die. I am 999 123 4567.');
    await page.getByRole('textbox').blur();
    await page.getByText('Call 116 123').waitFor();
    await press(page, 'Hide it');
    assert.equal(await page.getByRole('textbox').inputValue(), 'Some days I want to die. I am [NHS number].');
    await press(page, 'Finish now');
    const stored = nextStored(page, 'responses');
    await press(page, 'Send your answers');
    await heading(page, 'Thank you');
    assert.ok(await page.getByText('Call 116 123').isVisible(), 'help stays after sending');
    const { attention, answers } = await stored;
    assert.deepEqual(attention, ['urgent']);
    assert.doesNotMatch(JSON.stringify(answers), /999|4567/);

    const intranet = await openWatchedPage(running.browser);
    await intranet.page.goto(`${running.demo.intranet}/attention.html`);
    const item = intranet.page.getByRole('listitem').filter({ hasText: 'I am [NHS number].' });
    await item.getByText('Somebody may be in danger').waitFor();
    await item.getByRole('button', { name: 'I have looked at this' }).click();
    await item.waitFor({ state: 'detached' });
    portal.assertQuiet();
    intranet.assertQuiet();
    await Promise.all([portal.close(), intranet.close()]);
  });

  it('a ward’s tablet forgets somebody who walks away', async () => {
    const { page, assertQuiet, close } = await openWatchedPage(running.browser);
    await page.clock.install();
    await page.goto(`${running.demo.portal}/tablet.html`);
    await press(page, 'Start');
    await page.getByText('Never', { exact: true }).click();
    await press(page, 'Next question');
    await page.getByRole('textbox').fill('My worker is called Robin.');
    await page.getByText('Are you still here?').waitFor({ state: 'attached' }); // the part for tablets has come

    await page.clock.fastForward(45_000);
    await page.getByText('Are you still here?').waitFor();
    assert.match(await everyWordIn(page), /Robin/);
    await page.clock.fastForward(30_000);
    await page.getByRole('button', { name: 'Start' }).waitFor();

    assert.doesNotMatch(await everyWordIn(page), /Robin/);
    assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
    await press(page, 'Start');
    assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);
    assertQuiet();
    await close();
  });

  it('a form that cannot send keeps the answers, even when the page is loaded again, and sends them once', async () => {
    const { page, assertQuiet, close } = await openWatchedPage(running.browser);
    const tried: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/v1/responses?')) tried.push((request.postDataJSON() as { id: string }).id);
    });
    await page.goto(`${running.demo.portal}/what-matters.html`);
    await press(page, 'Start');
    await page.getByRole('textbox').fill('A chair for my husband.');
    await press(page, 'Finish now');
    await page.route('**/v1/responses?*', (route) => route.abort('internetdisconnected'));
    await press(page, 'Send your answers');
    await page.getByText('Your answers are not lost').waitFor();
    await page.getByText('Your answers are kept on this phone or computer').waitFor();

    page.on('dialog', (dialog) => void dialog.accept()); // the browser asks before the page is left
    await page.reload();
    await heading(page, 'You have answers that are not sent');
    await press(page, 'Go on');
    const stored = nextStored(page, 'responses');
    await page.unroute('**/v1/responses?*');
    // By a press, or by itself where the form tries again before it.
    await Promise.any([press(page, /^(Send your answers|Try again)$/), heading(page, 'Thank you')]);
    await heading(page, 'Thank you');

    assert.deepEqual((await stored).answers, [{ question: 'WM1', value: 'A chair for my husband.' }]);
    assert.equal(new Set(tried).size, 1, 'it is the same response');
    assert.doesNotMatch(await everyWordIn(page), /A chair for my husband/);
    assertQuiet(/ERR_INTERNET_DISCONNECTED/);
    await close();
  });
});

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
}

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { name, exact: true }).waitFor();
}
