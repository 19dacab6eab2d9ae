import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { buildBundle } from './browser-bundle.ts';
import { benchSeries } from './chart/series.ts';

// What a board of 50 measures costs the page, beside 50 charts written by hand as SVG. CPU time of the main thread, that of an
// empty page taken off; the least of several visits, each in a page of its own, in turns:
// `npx pnpm exec node --conditions=@always-kit/source test/bench/board.ts`

const charts = 50;
const points = 24;
const visits = 5;
const boards = ['empty', 'floor', 'spc-multiples', 'spc-summary'] as const;
type Board = (typeof boards)[number];

declare const bench: { mount(): Promise<void> };

const folder = await mkdtemp(join(tmpdir(), 'board-bench-'));
await mkdir(join(folder, 'always-kit/chunks'), { recursive: true });
const bundle = await buildBundle();
for (const [file, { code }] of bundle.chunks) await writeFile(join(folder, 'always-kit', file), code);
await copyFile(join(import.meta.dirname, 'chart/entries/svg-floor.js'), join(folder, 'svg-floor.js'));
await copyFile(join(import.meta.dirname, 'board/page.js'), join(folder, 'page.js'));
await writeFile(join(folder, 'data.json'), JSON.stringify(benchSeries(points, 0)));
await writeFile(
  join(folder, 'index.html'),
  '<!doctype html><html lang="en-GB"><title>A board</title><main></main><script type="module" src="/page.js"></script></html>',
);
const served = await serveFolder(folder);
const browser = await launchBrowser();
try {
  const cost = new Map<Board, { cpu: number; nodes: number }>();
  for (let visit = 0; visit < visits; visit++) {
    for (const board of boards) {
      const now = await costOf(browser, board);
      const before = cost.get(board);
      cost.set(board, { nodes: now.nodes, cpu: Math.min(before?.cpu ?? Infinity, now.cpu) });
    }
  }
  const of = (board: Board): number => (cost.get(board)?.cpu ?? NaN) - (cost.get('empty')?.cpu ?? NaN);
  console.log(`${charts} measures of ${points} points, least of ${visits} visits\n`);
  console.log('| board | CPU, ms | × floor | elements | brotli, its own entry |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  for (const board of boards.slice(1)) {
    const size = board === 'floor' ? '' : bundle.sizeOf(bundle.loadedBy(`${board}.js`)).brotli.toLocaleString('en-GB');
    const numbers = [of(board).toFixed(1), (of(board) / of('floor')).toFixed(2), cost.get(board)?.nodes, size];
    console.log(`| ${[board, ...numbers].join(' | ')} |`);
  }
} finally {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true });
}

async function costOf(browser: Browser, board: Board): Promise<{ cpu: number; nodes: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.goto(`${served.origin}/?board=${board}&charts=${charts}`);
    await page.waitForFunction(() => 'bench' in globalThis);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
    };
    const before = await spent();
    await page.evaluate(() => bench.mount());
    const cpu = (await spent()) - before;
    const nodes = await page.evaluate(() => {
      const count = (root: ParentNode): number =>
        [...root.querySelectorAll('*')].reduce(
          (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
          0,
        );
      return count(document);
    });
    return { cpu, nodes };
  } finally {
    await context.close();
  }
}
