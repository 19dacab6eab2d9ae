import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import { describe, it } from 'node:test';
import { cameSince } from './newest-point.ts';
import { demoInBrowser } from './demo-in-browser.ts';
import { nextStored } from './sent.ts';
import { openWatchedPage } from './watched-page.ts';

// The ways in which a ward asks, on the pages of the demo's intranet.

describe('on the intranet', () => {
  const running = demoInBrowser();

  it('six presses tell of five people, and move the week on the chart', async () => {
    const before = await running.demo.series('going-home', 'knew-what-to-do');
    const { page, assertQuiet, close } = await openWatchedPage(running.browser);
    await page.goto(`${running.demo.intranet}/ask.html`);
    const tally = page.locator('always-tally').first();
    const answer = (name: string): Promise<void> => tally.getByRole('button', { name, exact: true }).click();

    for (let person = 1; person <= 4; person++) await answer('Always');
    await answer('Never');
    await tally.getByText('5 of 5 people asked').first().waitFor();
    await answer('Send 5 answers');
    await tally.getByText('5 answers sent').first().waitFor();

    assert.deepEqual(cameSince(before, await running.demo.series('going-home', 'knew-what-to-do')), [4, 5]);
    assertQuiet();
    await close();
  });

  it('a sheet prints alone: every page holds something, and large print takes more of them', async () => {
    const { page, assertQuiet, close } = await openWatchedPage(running.browser);
    await page.addInitScript(() => {
      globalThis.print = () => undefined; // nobody is there to press Print in the browser's own dialog
    });
    await page.goto(`${running.demo.intranet}/paper.html`);
    const pages: Record<string, number> = {};
    for (const look of ['plain', 'large-print', 'easy-read']) {
      await page.getByLabel('What sheet do you need?').selectOption(look);
      await page.getByRole('button', { name: 'Print the sheet' }).click();
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.getByRole('link', { name: 'All ways to ask people' }).isVisible(), false);
      assert.equal(await page.getByText('Put this sheet in the box at the ward desk.').isVisible(), true);
      await page.emulateMedia({ media: null });
      const marks = marksOnPages(await page.pdf({ format: 'A4' }));
      pages[look] = marks.length;
      for (const [at, count] of marks.entries()) assert.ok(count > 3, `${look}, page ${at + 1}: ${count} marks`);
    }

    assert.ok(pages.plain! >= 1 && pages.plain! <= 2, `plain: ${pages.plain} pages`);
    assert.ok(pages['large-print']! > pages.plain!);
    assertQuiet();
    await close();
  });

  it('a sheet that is typed in is marked as paper, and the next one begins empty', async () => {
    const { page, assertQuiet, close } = await openWatchedPage(running.browser);
    await page.goto(`${running.demo.intranet}/type-in.html`);
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByText('Most of the time', { exact: true }).click();
    await page.getByRole('textbox').first().fill('My tablets came late.');
    await page.getByRole('button', { name: 'Continue' }).click();
    const stored = nextStored(page, 'responses');
    await page.getByRole('button', { name: 'Send your answers' }).click();
    await page.getByText('The sheet is stored.').waitFor();
    const { source, answers } = await stored;
    assert.equal(source, 'paper');
    assert.deepEqual(answers, [
      { question: 'always', value: 'mostly' },
      { question: 'missed', value: 'My tablets came late.' },
    ]);

    await page.getByRole('button', { name: 'Type in the next sheet' }).click();
    await page.getByText('Most of the time', { exact: true }).waitFor();
    assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);
    assertQuiet();
    await close();
  });

  it('a volunteer asks one person after the other, and it is stored who asked', async () => {
    const { page, assertQuiet, close } = await openWatchedPage(running.browser);
    await page.goto(`${running.demo.intranet}/interview.html`);
    for (const words of ['To sleep at night.', 'My own clothes.']) {
      await page.getByRole('button', { name: 'Start' }).click();
      assert.equal(await page.getByRole('textbox').inputValue(), '');
      await page.getByRole('textbox').fill(words);
      await page.getByRole('button', { name: 'Finish now' }).click();
      const stored = nextStored(page, 'responses');
      await page.getByRole('button', { name: 'Send your answers' }).click();
      const { mode, askedBy } = await stored;
      assert.deepEqual([mode, askedBy], ['interview', 'peer-or-volunteer']);
      await page.getByRole('button', { name: 'Ask the next person' }).click();
    }
    assertQuiet();
    await close();
  });

  it('the board sees a measure by group, with small groups hidden before they leave the collector', async () => {
    const { page, assertQuiet, close } = await openWatchedPage(running.browser);
    const [answer] = await Promise.all([
      page.waitForResponse(
        (response) =>
          response.url().includes('/groups?questionnaire=about-you&question=age') &&
          response.request().method() === 'GET',
      ),
      page.goto(`${running.demo.intranet}/board.html`),
    ]);
    const { groups } = (await answer.json()) as { groups: { people: number | null }[] };
    const rows = page.locator('always-spc-groups').first().locator('tbody tr');
    await rows.first().waitFor();

    assert.ok(groups.some(({ people }) => people === null));
    assert.ok(groups.every(({ people }) => people === null || people % 5 === 0));
    assert.equal(await rows.count(), groups.length + 1);
    const hidden = groups.filter(({ people }) => people === null).length;
    assert.equal(await rows.filter({ hasText: 'Too few people to show' }).count(), hidden);
    assertQuiet();
    await close();
  });
});

/** How many texts and lines are drawn on each page of a PDF that Chromium made. */
function marksOnPages(pdf: Buffer): number[] {
  const text = pdf.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\b([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id!, body!]),
  );
  return [...objects.values()]
    .filter((body) => /\/Type\s*\/Page\b/.test(body))
    .map((body) => {
      const content = objects.get(/\/Contents\s+(\d+) 0 R/.exec(body)?.[1] ?? '') ?? '';
      const [, stream = ''] = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(content) ?? [];
      const drawn = inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
      return [...drawn.matchAll(/\b(?:Tj|TJ|re)\b/g)].length;
    });
}
