import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { ensureBundle } from '../../packages/demo/src/bundle.ts';
import { launchBrowser } from '../browser/launch.ts';
import { runDemo } from '../e2e/running-demo.ts';

// Pictures of every demo page and of every step of a form, to be looked at by a person:
// `npx pnpm screenshots --to some/folder`, or `--only ask,paper` for some of the pages, `--only readme` for the README's,
// `--only walk` for those of docs/method/walk-through.md.

const { values } = parseArgs({
  options: { to: { type: 'string', default: '.always-kit/screenshots' }, only: { type: 'string' } },
});
const only = values.only?.split(',');

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
    'portal-carers': `${demo.portal}/carers.html`,
    'portal-young': `${demo.portal}/young.html`,
    'portal-tablet': `${demo.portal}/tablet.html`,
    'intranet-home': `${demo.intranet}/`,
    'intranet-bramley': `${demo.intranet}/bramley.html`,
    'intranet-harbour': `${demo.intranet}/harbour.html`,
    'intranet-board': `${demo.intranet}/board.html`,
    'intranet-work': `${demo.intranet}/work.html`,
    'intranet-said': `${demo.intranet}/said.html`,
    'intranet-about': `${demo.intranet}/about.html`,
    'intranet-ask': `${demo.intranet}/ask.html`,
    'intranet-paper': `${demo.intranet}/paper.html`,
    'intranet-type-in': `${demo.intranet}/type-in.html`,
    'intranet-interview': `${demo.intranet}/interview.html`,
    'intranet-attention': `${demo.intranet}/attention.html`,
  };
  for (const [name, url] of Object.entries(pages)) {
    if (only && !only.some((part) => name.includes(part))) continue;
    for (const width of widths) {
      for (const [look, options] of Object.entries(looks)) {
        await take(browser, url, { ...options, viewport: { width, height: 900 } }, `${name}-${width}-${look}.png`);
      }
    }
  }
  if (!only || only.includes('readme')) await takeForReadme(browser);
  if (!only || only.includes('walk')) await takeWalk(browser);
  for (const width of widths) {
    for (const [look, options] of Object.entries(looks)) {
      const more = { ...options, viewport: { width, height: 900 } };
      if (!only || only.includes('asking')) await takeAsking(browser, more, `${width}-${look}.png`);
      if (!only || only.includes('step'))
        await takeSteps(browser, { ...options, viewport: { width, height: 900 } }, `${width}-${look}.png`);
    }
  }
} finally {
  await browser.close();
  await demo.close();
}

/** The picture in the README: the ward's page as far as its chart. Copy it to `docs/images/intranet.png`. */
async function takeForReadme(browser: Browser): Promise<void> {
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 1136 } });
  await page.goto(`${demo.intranet}/bramley.html`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: join(values.to, 'readme.png') });
  await page.close();
}

/** The pictures of the walk-through: what somebody new sees first of each of the five Always Events. Copy them to `docs/images/walk`. */
async function takeWalk(browser: Browser): Promise<void> {
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 800, height: 900 } });
  for (const event of ['know-my-team', 'moving-on', 'quiet-nights', 'going-home', 'ask-my-carer']) {
    await page.goto(`${demo.intranet}/work.html?event=${event}`, { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(values.to, `walk-${event}.png`) });
  }
  await page.close();
}

/** Answers the easy-read form as far as sending it, with the network cut at first. */
async function takeSteps(browser: Browser, options: BrowserContextOptions, ending: string): Promise<void> {
  const page = await browser.newPage({ locale: 'en-GB', ...options });
  const shoot = (step: string): Promise<void> => save(page, `step-${step}-${ending}`);
  const press = (name: string): Promise<void> => page.getByRole('button', { name }).click();
  await page.goto(`${demo.portal}/feedback.html`);
  await press('Start');
  await page.getByText('Some times', { exact: true }).click();
  await shoot('1-always');
  await press('Next question');
  await page.getByRole('textbox').fill('It was late and everybody was in a hurry.');
  await shoot('2-words');
  await press('Next question');
  await shoot('3-yes-no');
  await press('Next question');
  await page.getByText('OK', { exact: true }).click();
  await shoot('4-faces');
  await press('Turn off easy read');
  await shoot('5-plain');
  await press('Continue');
  await press('Continue');
  await shoot('6-check');
  await page.context().setOffline(true);
  await press('Send your answers');
  await page.getByText('Your answers are not lost').waitFor();
  await shoot('7-not-sent');
  await page.context().setOffline(false);
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  await shoot('8-thanks');
  await page.goto(`${demo.portal}/what-matters.html`);
  await press('Start');
  for (let question = 1; question <= 5; question++) await press('Continue');
  await press('Send your answers');
  await shoot('9-nothing-answered');
  await page.close();
}

/** What comes up while people are asked: private words and danger, Welsh, what is offered after the send, a tablet, a tally. */
async function takeAsking(browser: Browser, options: BrowserContextOptions, ending: string): Promise<void> {
  const page = await browser.newPage({ locale: 'en-GB', ...options });
  const shoot = (what: string): Promise<void> => save(page, `asking-${what}-${ending}`);
  const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
  await page.goto(`${demo.portal}/what-matters.html`);
  await press('Start');
  await page.getByRole('textbox').fill('Some days I want to die. I am 999 123 4567.');
  await page.getByRole('textbox').blur();
  await page.getByText('Call 116 123').waitFor();
  await shoot('1-caution');
  await press('Hide it');
  await page.getByText('I need this in another way').click();
  await press('Finish now');
  await page.getByText('May we use your words?').waitFor();
  await shoot('2-check');
  await press('Send your answers');
  await page.getByRole('heading', { name: 'Questions about you' }).waitFor();
  await shoot('3-thanks');
  await press('Answer questions about you');
  await shoot('4-about-you');
  await page.goto(`${demo.portal}/what-matters.html`);
  await press(/^Cymraeg/);
  await press('Dechrau');
  await shoot('5-welsh');
  await page.goto(`${demo.portal}/carers.html`);
  await press('Start');
  await shoot('6-one-page');
  await page.goto(`${demo.portal}/young.html`);
  await press('Start');
  await page.getByRole('textbox').waitFor();
  await shoot('7-young');
  await page.clock.install();
  await page.goto(`${demo.portal}/tablet.html`);
  await press('Start');
  await page.getByText('Are you still here?').waitFor({ state: 'attached' }); // the part for tablets has come
  await page.clock.fastForward(45_000);
  await page.getByText('Are you still here?').waitFor();
  await shoot('8-still-here');
  await page.goto(`${demo.intranet}/ask.html`);
  for (const answer of ['Always', 'Always', 'Always', 'Sometimes', 'Does not apply to me']) await press(answer);
  await shoot('9-tally');
  await page.close();
}

async function take(browser: Browser, url: string, options: BrowserContextOptions, file: string): Promise<void> {
  const page = await browser.newPage({ locale: 'en-GB', ...options });
  await page.goto(url, { waitUntil: 'networkidle' });
  await save(page, file);
  await page.close();
}

async function save(page: Page, file: string): Promise<void> {
  await page.screenshot({ path: join(values.to, file), fullPage: true });
  console.log(file);
}
