import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serveFolder } from '../../browser/serve-folder.ts';
import { buildBundle, type Size } from '../browser-bundle.ts';
import { installPeers } from '../install-peers.ts';
import { releasedEntry } from '../released-entry.ts';
import { benchSeries } from './series.ts';

/** What is measured, and where its code lies. */
const sources = {
  empty: 'entries/empty.js',
  'svg-floor': 'entries/svg-floor.js',
  ours: 'entries/ours.js',
  uplot: 'peers/uplot.js',
  chartjs: 'peers/chartjs.js',
  highcharts: 'peers/highcharts.js',
} as const;
export type Entry = keyof typeof sources;

/** Points appended to each series, one by one. */
export const appended = 4;

/** A folder of pages, one an entry, served on this machine. */
export interface Site {
  readonly origin: string;
  readonly sizes: ReadonlyMap<Entry, Size>;
  close(): Promise<void>;
}

/** Builds every entry with the settings of a release, and our own element with `rollup.config.mjs`. */
export async function buildSite(counts: readonly number[]): Promise<Site> {
  installPeers(join(import.meta.dirname, 'peers'));
  const folder = await mkdtemp(join(tmpdir(), 'chart-bench-'));
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  const sizes = new Map<Entry, Size>();
  let css = '';
  for (const [entry, source] of Object.entries(sources) as [Entry, string][]) {
    const {
      code,
      sheet = '',
      size,
    } = await releasedEntry(join(import.meta.dirname, source), {
      external: ['/always-kit/*'],
    });
    css += sheet;
    sizes.set(entry, size);
    await write(`entries/${entry}.js`, code);
  }
  await write('entries/style.css', css);

  const bundle = await buildBundle('alone/spc-chart');
  for (const [file, { code }] of bundle.chunks) await write(`always-kit/${file}`, code);
  sizes.set('ours', bundle.sizeOf(bundle.loadedBy('alone/spc-chart.js')));

  for (const count of counts) await write(`data/${count}.json`, JSON.stringify(benchSeries(count, appended)));
  for (const file of ['page.js', 'page.css', 'page.html']) {
    await copyFile(join(import.meta.dirname, file), join(folder, file));
  }
  const page = await readFile(join(folder, 'page.html'), 'utf8');
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;
  await write(
    'strict.html',
    page.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`),
  );
  const served = await serveFolder(folder);
  return {
    origin: served.origin,
    sizes,
    async close() {
      await served.close();
      await rm(folder, { recursive: true });
    },
  };
}
