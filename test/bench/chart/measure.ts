import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Site, Entry } from './site.ts';
import { appended } from './site.ts';

/** One visit of a page: what it cost, the measuring included. */
export interface Visit {
  /** CPU time of the main thread, in milliseconds. */
  readonly mount: number;
  readonly append: readonly number[];
  readonly resize: readonly number[];
  /** From the call to the drawing on the screen, in milliseconds of a clock. */
  readonly paint: number;
  /** Elements, those in shadow roots included. */
  readonly nodes: number;
  /** What mounting added to the heap, in MB. */
  readonly heap: number;
  /** Nodes of the accessibility tree that are not ignored; the boxes that a line of text is laid out in are none. */
  readonly accessibilityNodes: number;
}

/** What one page shows of itself. */
export interface Manners {
  /** Pictures that differ from the one before, after the first call. */
  readonly frames: number;
  /** What the content policy forbade. */
  readonly violations: readonly string[];
  /** How wide the page's content is in a window of 320 px. */
  readonly narrowWidth: number;
}

interface Bench {
  readonly violations: readonly string[];
  mount(): Promise<number>;
  append(): Promise<void>;
  resize(width: number): Promise<void>;
}
declare const bench: Bench;

export interface VisitOptions {
  readonly entry: Entry;
  readonly count: number;
  readonly charts?: number;
  /** How many times slower the processor is made to be. */
  readonly slower?: number;
}

/** Opens a page in a process of its own, draws, appends and resizes. */
export async function visit(browser: Browser, site: Site, options: VisitOptions): Promise<Visit> {
  return await onPage(browser, site, options, async (page, session) => {
    const cost = costMeter(session);
    const empty = await heapOf(session);
    if (options.slower) await session.send('Emulation.setCPUThrottlingRate', { rate: options.slower });
    let paint = 0;
    const mount = await cost(async () => (paint = await page.evaluate(() => bench.mount())));
    if (options.slower) await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const heap = (await heapOf(session)) - empty;
    const nodes = await page.evaluate(() => {
      const count = (root: ParentNode): number =>
        [...root.querySelectorAll('*')].reduce(
          (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
          0,
        );
      return count(document.querySelector('main')!);
    });
    const { nodes: tree } = await session.send('Accessibility.getFullAXTree');
    const append: number[] = [];
    const resize: number[] = [];
    if ((options.charts ?? 1) === 1 && !options.slower) {
      for (let at = 0; at < appended; at++) append.push(await cost(() => page.evaluate(() => bench.append())));
      for (const width of [600, 800, 500, 700]) {
        resize.push(await cost(() => page.evaluate((to) => bench.resize(to), width)));
      }
    }
    const accessibilityNodes = tree.filter(({ ignored, role }) => !ignored && role?.value !== 'InlineTextBox').length;
    return { mount, append, resize, paint, nodes, heap, accessibilityNodes };
  });
}

/** Looks at one page under a strict content policy, in its first second, and in a narrow window. */
export async function manners(browser: Browser, site: Site, entry: Entry): Promise<Manners> {
  return await onPage(browser, site, { entry, count: 24 }, async (page, session) => {
    let frames = 0;
    session.on('Page.screencastFrame', ({ sessionId }) => {
      frames++;
      void session.send('Page.screencastFrameAck', { sessionId });
    });
    await session.send('Page.startScreencast', { format: 'jpeg', quality: 1, everyNthFrame: 1 });
    await page.waitForTimeout(500);
    frames = 0;
    await page.evaluate(() => bench.mount());
    await page.waitForTimeout(1500);
    await session.send('Page.stopScreencast');
    const drawn = frames;
    await page.setViewportSize({ width: 320, height: 800 });
    await page.waitForTimeout(500);
    const narrowWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    return { frames: drawn, narrowWidth, violations: await strictViolations(browser, site, entry) };
  });
}

async function strictViolations(browser: Browser, site: Site, entry: Entry): Promise<readonly string[]> {
  return await onPage(
    browser,
    site,
    { entry, count: 24 },
    async (page) => {
      const thrown = await page.evaluate(() => bench.mount().then(String, String));
      const refused = await page.evaluate(() => bench.violations);
      return /^[\d.]+$/.test(thrown) ? refused : [...refused, thrown];
    },
    'strict.html',
  );
}

async function onPage<Found>(
  browser: Browser,
  { origin }: Site,
  { entry, count, charts = 1 }: VisitOptions,
  look: (page: Page, session: CDPSession) => Promise<Found>,
  file = 'page.html',
): Promise<Found> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/${file}?entry=${entry}&count=${count}&charts=${charts}`);
    await page.evaluate(ready); // not `waitForFunction`, which a strict policy refuses
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return await Promise.race([look(page, session), cap()]);
  } finally {
    await context.close();
  }
}

async function ready(): Promise<void> {
  while (!('bench' in globalThis)) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** It took longer than anybody would wait. */
export class OverCapError extends Error {
  override readonly name = 'OverCapError';
}

async function cap(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, 60_000).unref());
  throw new OverCapError();
}

/** Says how much CPU time the page's main thread spent on `work`, in milliseconds. */
function costMeter(session: CDPSession): (work: () => Promise<unknown>) => Promise<number> {
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  return async (work) => {
    const before = await spent();
    await work();
    return (await spent()) - before;
  };
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}
