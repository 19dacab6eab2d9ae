import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Entry, Site } from './site.ts';

/** One cold visit of a page on a slow phone and a slow line. */
export interface Visit {
  /** From the start of the visit until somebody can answer the first question, in milliseconds of a clock. */
  readonly firstQuestion: number;
  /** CPU time of the main thread until the page is quiet, in milliseconds. */
  readonly task: number;
  /** What the heap holds then, in MB. */
  readonly heap: number;
  /** Elements of the page, those in shadow roots included. */
  readonly nodes: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** From picking an answer to its being drawn, in milliseconds: the slowest of four. */
  readonly interaction: number;
  /** How many files were asked for, the page itself with them. */
  readonly requests: number;
}

/** A slow phone (4× slower than this machine) on a slow line (150 ms there and back, 1.6 Mbit/s), as `widgets.md` had it. */
const slower = 4;
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

interface Watched {
  readonly question: number;
  readonly shift: number;
  readonly interaction: number;
}
declare const watched: Watched;

/** Opens a page in a process of its own, waits until it is quiet, and answers four times. */
export async function visit(browser: Browser, { origin }: Site, entry: Entry): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 400, height: 800 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', line);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    let requests = 0;
    page.on('request', () => requests++);
    await page.goto(`${origin}/${entry}.html`, { timeout: 120_000 }); // the largest take long on a busy machine
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1000);
    const task = await spent(session);
    const { question, shift } = await page.evaluate(() => watched);
    if (entry !== 'empty') await answer(page);
    const { interaction } = await page.evaluate(() => watched);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return {
      firstQuestion: question,
      task,
      heap: await heapOf(session),
      nodes: await page.evaluate(countElements),
      shift,
      interaction,
      requests,
    };
  } finally {
    await context.close();
  }
}

/** Picks answers and writes a little, by the keyboard: some libraries draw over their inputs, and a mouse would miss. */
async function answer(page: Page): Promise<void> {
  const choices = page.locator('input[type=radio], input[type=checkbox]');
  for (const at of [0, 1, 2]) {
    await choices.nth(at).focus({ timeout: 5000 });
    await page.keyboard.press('Space');
    await page.waitForTimeout(150);
  }
  const box = page.locator('textarea').first();
  if ((await box.count()) > 0) {
    await box.focus();
    await page.keyboard.press('a');
    await page.waitForTimeout(150);
  }
}

/** Runs in the page, before anything else: sees when a question can be answered, what moves, and how long answers take. */
function watch(): void {
  const found = { question: NaN, shift: 0, interaction: 0 };
  Object.assign(globalThis, { watched: found });
  const fields = (root: ParentNode): boolean =>
    [...root.querySelectorAll('*')].some((element) => {
      if (element.shadowRoot && fields(element.shadowRoot)) return true;
      if (!element.matches('input, textarea, select')) return false;
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0;
    });
  const look = (): void => {
    if (document.body && fields(document)) found.question = performance.now();
    else requestAnimationFrame(look);
  };
  look();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!hadRecentInput) found.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ((entry as PerformanceEventTiming & { interactionId: number }).interactionId === 0) continue;
      found.interaction = Math.max(found.interaction, entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

function countElements(): number {
  const count = (root: ParentNode): number =>
    [...root.querySelectorAll('*')].reduce((sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0), 0);
  return count(document.querySelector('main')!);
}

async function spent(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}
