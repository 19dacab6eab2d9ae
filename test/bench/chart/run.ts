import { cpus, loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../browser/launch.ts';
import { writeSection } from '../docs-section.ts';
import { manners, OverCapError, visit, type Visit, type VisitOptions } from './measure.ts';
import { Results } from './results.ts';
import { buildSite, type Entry, type Site } from './site.ts';

/**
 * Draws the same SPC chart (line, mean, limits, target, points by cause) with our element, by hand, and with other libraries,
 * and prints what each costs. `--repetitions=5`; `--entries=ours,uplot` and `--counts=24` for a quick look; `--write` puts the
 * tables into the section "Chart" of `docs/benchmarks.md`.
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
const tables: string[] = [];

const goals = `**Aimed at**: 14 kB (at most 18); mount at 24 points 3 times the SVG (at most 4) and 0.75 times uPlot; at 1,000, 10,000 and 100,000
points 1, 0.5 and 0.15 times uPlot; 50 charts 2.5 times the SVG and 0.5 times uPlot; one point more 2 times the SVG at 24 and 1.5 times from 200;
resize 2 times the SVG; at most 70 elements, 60 nodes of the accessibility tree and 1 MB, whatever the number of points; first paint on
a slow CPU 3.3 times the SVG and 0.7 times uPlot.`;

const site = await buildSite([...new Set([24, ...counts])]);
const browser = await launchBrowser();
try {
  printSizes(site);
  print(await measured(browser, site));
  await printManners(browser, site);
  if (asked.has('write')) await writeSection('Chart', [introduction(browser.version()), ...tables, goals].join('\n\n'));
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
  const table = `**${title}**\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`;
  console.log(`${table}\n`);
  tables.push(table);
}

function introduction(version: string): string {
  return `The same SPC chart (line, mean, limits, target, points by cause) by \`<always-spc-chart>\`, by an SVG written by hand with one path a
series, and by other libraries, side by side in one run: \`pnpm bench:chart --write\`. Chromium ${version} without a graphics card,
${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${repetitions} repetitions, load average ${loadavg()[0]?.toFixed(1) ?? '?'} at the end.

CPU is the time of the page's main thread, in milliseconds, less that of an empty page: the least, the median in brackets, then the
least over that of the hand-written SVG and over that of uPlot. Times depend on the machine, the ratios much less. The others are
given every number; ours finds limits, signs of change and words itself, and has a summary and a slider. What comes when the page is at
rest (the whole analysis, the read-out in full, notes, what opens and closes) is not in these figures: it is loaded a second after
the drawing.`;
}
