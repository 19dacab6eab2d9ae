import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../browser/launch.ts';
import { manners, OverCapError, visit, type Visit, type VisitOptions } from './measure.ts';
import { Results } from './results.ts';
import { buildSite, type Entry, type Site } from './site.ts';

/**
 * Draws the same SPC chart (line, mean, limits, target, points by cause) with our element, by hand, and with other libraries,
 * and prints what each costs. `--repetitions=5`; `--entries=ours,uplot` and `--counts=24` for a quick look.
 */
const asked = new Map(
  process.argv.slice(2).map((argument) => argument.replace(/^--/, '').split('=') as [string, string]),
);
const repetitions = Number(asked.get('repetitions') ?? 3);
const entries = (asked.get('entries') ?? 'svg-floor,ours,uplot,chartjs,highcharts').split(',') as Entry[];
const counts = (asked.get('counts') ?? '24,200,1000,10000,100000').split(',').map(Number);

const shapes: readonly Omit<VisitOptions, 'entry'>[] = [
  ...counts.map((count) => ({ count })),
  { count: 24, charts: 50 },
  { count: 24, slower: 4 },
];
const names = shapes.map(nameOf);
const single = names.slice(0, counts.length);

const site = await buildSite([...new Set([24, ...counts])]);
const browser = await launchBrowser();
try {
  console.log(`Chromium ${browser.version()}, ${repetitions} repetitions.\n`);
  printSizes(site);
  print(await measured(browser, site));
  await printManners(browser, site);
} finally {
  await browser.close();
  await site.close();
}

/** Side by side: each repetition has every entry once, so that a busy machine is unfair to none. */
async function measured(browser: Browser, site: Site): Promise<readonly Results[]> {
  const found: Results[] = [];
  for (const shape of shapes) {
    const results = new Results();
    for (let at = 0; at <= repetitions; at++) {
      for (const entry of ['empty', ...entries] as const) {
        if (results.gaveUp(entry)) continue;
        try {
          const one = await visit(browser, site, { ...shape, entry });
          if (at > 0) results.add(entry, one); // the first warms the browser
        } catch (error) {
          if (!(error instanceof OverCapError)) throw error;
          results.giveUp(entry);
        }
      }
    }
    found.push(results);
  }
  return found;
}

function printSizes({ sizes }: Site): void {
  const rows = entries.map((entry) => {
    const { minified, gzip, brotli } = sizes.get(entry)!;
    return [entry, ...[minified, gzip, brotli].map((bytes) => bytes.toLocaleString('en-GB'))];
  });
  printTable('What a page loads, in bytes', ['minified', 'gzip', 'brotli'], rows);
}

function print(results: readonly Results[]): void {
  const each = (title: string, columns: readonly string[], cell: (entry: Entry, results: Results) => string): void => {
    const rows = entries.map((entry) => [entry, ...columns.map((_, at) => cell(entry, results[at]!))]);
    printTable(title, columns, rows);
  };
  const times = (title: string, columns: readonly string[], pick: (visit: Visit) => readonly number[]): void =>
    each(title, columns, (entry, found) => found.text(entry, pick, true));
  times('Mount, main-thread CPU', names, ({ mount }) => [mount]);
  times('One point more, main-thread CPU', single, ({ append }) => append);
  times('Resize, main-thread CPU', single, ({ resize }) => resize);
  each('Call to first paint, by the clock', names, (entry, found) => found.text(entry, ({ paint }) => [paint], false));
  each('Elements / heap in MB / nodes of the accessibility tree', names, (entry, found) => {
    const one = found.first(entry);
    return one ? `${one.nodes} / ${one.heap.toFixed(1)} / ${one.accessibilityNodes}` : 'over cap';
  });
}

async function printManners(browser: Browser, site: Site): Promise<void> {
  const rows: string[][] = [];
  for (const entry of entries) {
    try {
      const { frames, violations, narrowWidth } = await manners(browser, site, entry);
      const refused = violations.length === 0 ? 'nothing' : violations.slice(0, 2).join('; ');
      rows.push([entry, String(frames), refused, String(narrowWidth)]);
    } catch (error) {
      if (!(error instanceof OverCapError)) throw error;
      rows.push([entry, 'over cap', '', '']);
    }
  }
  printTable('Manners', ['frames after mount', 'refused by a strict policy', 'width at 320 px'], rows);
}

function nameOf({ count, charts = 1, slower = 1 }: Omit<VisitOptions, 'entry'>): string {
  return [charts === 1 ? '' : `${charts} × `, count.toLocaleString('en-GB'), slower === 1 ? '' : ', slow CPU'].join('');
}

function printTable(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const head = ['entry', ...columns];
  const lines = [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows];
  console.log(`${title}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`);
}
