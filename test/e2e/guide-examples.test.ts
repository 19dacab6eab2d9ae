import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { openExampleSite, type ExampleSite } from './example-site.ts';
import { nextStored } from './sent.ts';
import { attributesIn, example, examplesIn, guide, section, type Example } from './guide.ts';
import { openWatchedPage, type WatchedPage } from './watched-page.ts';

// What our guides tell people to copy, pasted into a page and run; and what they list, held against what there is.

const forms = guide('forms');
const sample = guide('weekly-sample');
const youSaid = guide('you-said');
const noNetwork = 'No network: your page takes the answers';
const tags = ['always-what-matters', 'always-feedback', 'always-tally', 'always-paper', 'always-spc-chart'];

describe('the examples of the guides', () => {
  let browser: Browser;
  let site: ExampleSite;
  const started = new AsyncDisposableStack();
  before(async () => {
    browser = started.adopt(await launchBrowser(), (one) => one.close());
    site = started.adopt(await openExampleSite(), (one) => one.close());
  });
  after(() => started.disposeAsync());

  for (const [name, text] of [
    ['forms', forms],
    ['weekly-sample', sample],
  ] as const) {
    for (const { heading, html, js } of examplesIn(text)) {
      it(`${name}: “${heading}” runs as it stands`, async () => {
        const watched = await opened(html, js);
        await drawn(watched.page);
        watched.assertQuiet();
        await watched.close();
      });
    }
  }

  // One in a form of the page's own is sent by that.
  for (const { heading, html, js } of examplesIn(forms).filter(({ html }) => !html.includes('<form'))) {
    it(`forms: “${heading}” can be answered and sent`, async () => {
      const { page, close, assertQuiet } = await opened(html, js, '', heading !== noNetwork);
      await answerAll(page);
      assertQuiet();
      await close();
    });
  }

  it('forms: the attributes, each alone, do no harm, and none that there is goes unnamed', async () => {
    for (const tag of ['always-what-matters', 'always-feedback']) {
      const rows = attributesIn(forms, tag);
      const elements = rows.map((attribute) => {
        const needed = ['questionnaire="wm-core"', 'service="bramley-ward"'].filter(
          (each) => each.split('=')[0] !== attribute.split('=')[0],
        );
        return `<${tag} ${needed.join(' ')} ${attribute}></${tag}>`;
      });
      const watched = await opened(elements.join('\n'));
      await drawn(watched.page);
      const observed = await observedBy(watched.page, tag);
      const named = rows.map((attribute) => attribute.split('=')[0]!);
      assert.deepEqual(named.toSorted(), observed.toSorted());
      watched.assertQuiet(/always\/kiosk-keeps-nothing/);
      await watched.close();
    }
  });

  it('weekly-sample: the attributes of the tally and of the sheet are all there are', async () => {
    const watched = await opened('<always-tally></always-tally><always-paper></always-paper>');
    for (const tag of ['always-tally', 'always-paper']) {
      await watched.page.waitForFunction((tag) => customElements.get(tag) !== undefined, tag);
      const [, section = ''] = sample.split(tag === 'always-tally' ? '## Ask five people' : '## Paper');
      const named = [...section.split('\n## ')[0]!.matchAll(/`([a-z-]+)(?:="[^"]*")?`(?=[,| ][^\n]*\|)/g)];
      const observed = await observedBy(watched.page, tag);
      for (const attribute of observed)
        assert.ok(
          named.some(([, name]) => name === attribute),
          `${tag} ${attribute}`,
        );
    }
    await watched.close();
  });

  it('forms: parts, slots and events are those of the elements', () => {
    const sources = ['response/form-properties.ts', 'feedback/feedback.ts'].map((file) =>
      readFileSync(new URL(`../../packages/elements/src/${file}`, import.meta.url), 'utf8'),
    );
    const declared = (tag: RegExp): string[] => sources.flatMap((text) => [...text.matchAll(tag)].map(([, n]) => n!));

    const parts = section(forms, 'Parts and colours')
      .match(/^\| .*\|$/gm)!
      .slice(2);
    const named = parts.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([a-z-]+)`/g)].map(([, n]) => n!));
    assert.deepEqual(named.toSorted(), declared(/@csspart ([a-z-]+)/g).toSorted());
    const slots = [...section(forms, 'Slots').matchAll(/slot="([a-z]+)"/g)].map(([, n]) => n!);
    assert.deepEqual(slots.toSorted(), declared(/@slot ([a-z]+) -/g).toSorted());
    for (const event of declared(/@fires \{\w+\} ([a-z-]+)/g)) {
      assert.ok(section(forms, 'Events').includes(`\`${event}\``), event);
    }
  });

  it('forms: the style sheet reaches the part and the colour it names', async () => {
    const css = /```css\n(.*?)```/s.exec(forms)![1]!;
    const watched = await opened('<always-what-matters questionnaire="wm-core" service="bramley-ward">', '', css);
    const start = watched.page.getByRole('button', { name: 'Start' });
    const looks = await start.evaluate((button) => {
      const { borderRadius, backgroundColor } = getComputedStyle(button);
      return [borderRadius, backgroundColor];
    });

    assert.deepEqual(looks, ['0px', 'rgb(0, 64, 30)']);
    await watched.close();
  });

  it('forms: a questionnaire of your own is asked, its condition too', async () => {
    const { html, js } = example(forms, 'What to ask');
    const { page, close } = await opened(html, js);
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByText('No', { exact: true }).click();
    await page.getByRole('button', { name: 'Next question' }).click();
    await page.getByRole('heading', { name: 'What woke you?' }).waitFor();
    await close();
  });

  it('forms: your own buttons drive the form', async () => {
    const { html, js } = example(forms, 'Properties and methods');
    const { page, close } = await opened(html, js);
    await page.getByText('Question 1 of 5').waitFor();
    await page.waitForFunction(
      () => document.querySelector('always-what-matters')?.shadowRoot?.querySelector('textarea')?.value,
    );
    assert.equal(await page.getByRole('textbox').inputValue(), 'A room with a window.');
    await page.locator('#better').click();
    await page.getByText('Question 3 of 5').waitFor();
    await page.locator('#check').click();
    await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
    await page.locator('#over').click();
    await page.getByText('Question 1 of 5').waitFor();
    assert.equal(await page.getByRole('textbox').inputValue(), '');
    await close();
  });

  it('forms: with no network at all your page has the response, and the person is thanked', async () => {
    const { html, js } = example(forms, noNetwork);
    const { page, close } = await opened(html.trim(), js, '', false);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('textbox').fill('Say who you are.');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Send your answers' }).click();
    await page.getByRole('heading', { name: 'Thank you' }).waitFor();

    const kept = await page.evaluate(() => Object.keys(sessionStorage).map((key) => sessionStorage.getItem(key) ?? ''));
    assert.equal(kept.length, 1);
    assert.match(kept[0]!, /Say who you are\./);
    assert.deepEqual(
      asked.filter((url) => url.includes('/v1/')),
      [],
    );
    await close();
  });

  it('forms: your own form has the answers among its fields', async () => {
    const { html, js } = example(forms, 'In a form of yours');
    const { page, close } = await opened(html, js);
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByText('Good', { exact: true }).click();
    await page.getByRole('button', { name: 'Save both' }).click();

    assert.equal(await page.evaluate(() => sessionStorage.getItem('both')), '12 May: {"care":"good"}');
    await close();
  });

  it('weekly-sample: your own tally says how many are left to send', async () => {
    const { html, js } = examplesIn(sample).find(({ js }) => js.includes('tally.unsent'))!;
    const { page, close } = await opened(html, js);
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    await page.getByRole('button', { name: 'Always', exact: true }).click();
    const stored = nextStored(page, 'responses').catch(() => undefined);
    await page.getByRole('button', { name: 'Send 1 answer' }).click();
    await page.getByText('1 answer sent').first().waitFor();

    assert.ok(heard.some((text) => text.endsWith('left to send')));
    await Promise.all([close(), stored]);
  });

  it('you-said: the list of a page is shown as cards with no collector, and the page’s own items instead of it', async () => {
    const [{ html, js }] = examplesIn(youSaid) as [Example];
    const written = await opened(html, '', '', false);
    const cards = written.page.locator('always-you-said li');
    await cards.first().waitFor();
    assert.match(
      await cards.first().innerText(),
      /who to call\.\s+Together we did\s+We made a card.*\s+9 November 2026/,
    );
    assert.equal(await cards.count(), 2);
    written.assertQuiet();
    await written.close();

    const given = await opened(html, js, '', false);
    const time = given.page.locator('always-you-said li', { hasText: 'We turned the phones down.' }).locator('time');
    assert.equal(await time.innerText(), '9 November 2026');
    assert.equal(await given.page.locator('always-you-said li').count(), 1);
    given.assertQuiet();
    await given.close();
  });

  it('you-said: a card is saved in every form on a page whose policy allows nothing inline', async () => {
    const list = '<dl><dt>It was loud.</dt><dd>We shut the doors.</dd></dl>';
    const { page, close, assertQuiet } = await opened(`<always-you-said share>${list}</always-you-said>`);
    await page.getByText('Share this').click();
    for (const [button, ending] of [
      ['Save a picture (PNG)', '.png'],
      ['Save a sharp picture (SVG)', '.svg'],
      ['Save a web page (HTML)', '.html'],
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      assert.ok(file.suggestedFilename().endsWith(ending), file.suggestedFilename());
    }
    assertQuiet();
    await close();
  });

  it('you-said: the attributes are all there are', async () => {
    const watched = await opened('<always-you-said></always-you-said>');
    await watched.page.waitForFunction(() => customElements.get('always-you-said') !== undefined);
    const named = [...youSaid.matchAll(/^\| `([a-z-]+)(?:="[^"]*")?` /gm)].map(([, name]) => name!);

    assert.deepEqual(named.toSorted(), (await observedBy(watched.page, 'always-you-said')).toSorted());
    await watched.close();
  });

  /** A page with the example in it, inside a provider where it has none and the guide says that it is in one. */
  async function opened(html: string, js = '', css = '', wrapped = true): Promise<WatchedPage> {
    const inside = wrapped && !html.includes('<always-provider');
    const token = html.includes('<always-spc-chart') ? `token="${site.token}"` : '';
    const provider = `<always-provider url="https://collector.example.nhs.uk" site-key="pk_your_key" ${token}>`;
    const url = await site.page(inside ? `${provider}${html}</always-provider>` : html, js, css);
    const watched = await openWatchedPage(browser);
    await watched.page.addInitScript(() => {
      addEventListener('always-failed', () => console.error('always-failed was fired'));
    });
    await watched.page.goto(url);
    return watched;
  }
});

/** Answers what is asked, presses on and sends, until the person is thanked. */
async function answerAll(page: Page): Promise<void> {
  const form = page.locator('always-what-matters, always-feedback');
  const onwards = form.locator('[part=start], [part=continue], [part=send]').first();
  const thanks = form.locator('[part=thanks]');
  for (let pages = 0; pages < 20; pages++) {
    await onwards.or(thanks).first().waitFor();
    if (await thanks.isVisible()) return;
    const [field, option] = [form.locator('textarea').first(), form.locator('input[type=radio]').first()];
    if (await field.isVisible()) await field.fill('Somebody was kind.');
    else if ((await option.count()) > 0) await option.check();
    const last = (await onwards.getAttribute('part')) === 'send';
    await onwards.click();
    if (last) await thanks.waitFor();
  }
  throw new Error('The thanks never came.');
}

/** Waits until each of our elements shows something, and none is still loading. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(
    (tags) =>
      [...document.querySelectorAll(tags.join())].every(
        ({ shadowRoot }) =>
          shadowRoot?.querySelector('h1, h2, h3, h4, p') && !/(Loading|Getting) the/.test(shadowRoot.textContent),
      ),
    tags,
  );
}

async function observedBy(page: Page, tag: string): Promise<string[]> {
  return await page.evaluate((tag) => {
    const { observedAttributes = [] } = customElements.get(tag) as unknown as { observedAttributes?: string[] };
    return [...new Set(observedAttributes)];
  }, tag);
}
