import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { keys, type DrivenBrowser } from './driven-browser.ts';
import { serveStories, type ServedStories } from './serve-stories.ts';

/** The form's shadow root, and in it what has the focus. */
const root = `document.querySelector('always-what-matters, always-feedback').shadowRoot`;
const focused = `(${root}.activeElement?.labels?.[0] ?? ${root}.activeElement)?.textContent.replace(/\\s+/g, ' ').trim()`;
const heading = `(${root}.querySelector('#heading') ?? ${root}.querySelector('h2'))?.textContent.replace(/\\s+/g, ' ').trim()`;

/**
 * Both forms, answered and sent with the keyboard alone.
 *
 * @param skip why it cannot be tried here, or `false`.
 */
export function describeFormsIn(name: string, skip: string | false, start: () => Promise<DrivenBrowser>): void {
  describe(`a form in ${name}`, { skip, concurrency: 1 }, () => {
    let browser: DrivenBrowser;
    let served: ServedStories;
    const started = new AsyncDisposableStack();
    before(async () => {
      browser = started.adopt(await start(), (one) => one.close());
      served = started.adopt(await serveStories(), (one) => one.close());
    });
    after(() => started.disposeAsync());

    it('in plain words is answered and sent with the keyboard alone', async () => {
      await browser.open(served.page('what-matters/FirstPage'));
      await pressButton('Start');
      await tabTo(/What matters to you/);
      for (const letter of 'Kind staff') await browser.press(letter);
      await pressButton('Finish now');
      assert.match(await browser.text(`${root}.querySelector('dl').textContent`), /Kind staff/);
      await pressButton('Send');
      await shows('Thank you');
    });

    it('in easy read is answered and sent with the keyboard alone', async () => {
      await browser.open(served.page('feedback/FirstPage'));
      await pressButton('Start');
      await tabTo(/Every time/);
      await browser.press(keys.space);
      assert.equal(
        await browser.text(`${root}.querySelector('input:checked').labels[0].textContent.trim()`),
        'Every time',
      );
      await pressButton('Next question');
      await tabTo(/Good/);
      await browser.press(keys.down);
      assert.equal(await browser.text(`${root}.querySelector('input:checked').labels[0].textContent.trim()`), 'OK');
      await pressButton('Next question');
      await pressButton('Send');
      await shows('Thank you');
    });

    async function pressButton(name: string): Promise<void> {
      await tabTo(new RegExp(`^${name}`));
      await browser.press(keys.enter);
      await browser.text('new Promise((drawn) => setTimeout(drawn, 300)).then(() => "")');
    }

    async function tabTo(name: RegExp): Promise<void> {
      const passed: string[] = [];
      for (let press = 0; press < 40; press++) {
        const here = await browser.text(focused);
        const isControl = await browser.text(`${root}.activeElement?.matches('button, input, textarea') ?? false`);
        if (isControl === 'true' && name.test(here)) return;
        passed.push(here);
        await browser.press(keys.tab);
      }
      throw new Error(`Tab never came to ${String(name)}. It passed: ${[...new Set(passed)].join(' | ')}`);
    }

    async function shows(title: string): Promise<void> {
      const found = await browser.text(
        `new Promise((done) => { let turn = 0; const look = () => { const text = ${heading}; if (text === ${JSON.stringify(title)} || ++turn > 100) done(text); else setTimeout(look, 50); }; look(); })`,
      );
      assert.equal(found, title);
    }
  });
}
