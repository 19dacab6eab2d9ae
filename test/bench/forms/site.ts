import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serveFolder } from '../../browser/serve-folder.ts';
import { buildBundle, root, type Size } from '../browser-bundle.ts';
import { installPeers } from '../install-peers.ts';
import { releasedEntry } from '../released-entry.ts';

/** What is measured, and where its code lies; its markup is the page of the same name, where there is one. */
const sources = {
  empty: 'entries/empty.js',
  'floor-html': 'entries/floor-html.js',
  'floor-lit': 'entries/floor-lit.js',
  ours: 'entries/ours.js',
  'ours-one-page': 'entries/ours.js',
  'ours-easy': 'entries/ours.js',
  nhsuk: 'peers/nhsuk.js',
  formbricks: 'peers/formbricks.js',
  formkit: 'peers/formkit.js',
  rjsf: 'peers/rjsf.js',
  surveyjs: 'peers/surveyjs.js',
} as const;
export type Entry = keyof typeof sources;

/** Folder of pages, one an entry, served on this machine. */
export interface Site {
  readonly origin: string;
  readonly sizes: ReadonlyMap<Entry, Size>;
  close(): Promise<void>;
}

/** Builds every entry with the settings of a release, and our own element with `rollup.config.mjs`. */
export async function buildSite(): Promise<Site> {
  installPeers(join(import.meta.dirname, 'peers'));
  const folder = await mkdtemp(join(tmpdir(), 'form-bench-'));
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  const page = await readFile(join(import.meta.dirname, 'page.html'), 'utf8');
  const sizes = new Map<Entry, Size>();
  for (const [entry, source] of Object.entries(sources) as [Entry, string][]) {
    const { code, sheet, size } = await releasedEntry(join(import.meta.dirname, source), {
      external: ['/always-kit/*', '/assets/*'],
      logLevel: 'error', // old hacks in the sheets of others are theirs
      define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
    });
    sizes.set(entry, size);
    await write(`entries/${entry}.js`, code);
    if (sheet !== undefined) await write(`entries/${entry}.css`, sheet);
    const markup = join(import.meta.dirname, dirname(source), `${entry}.html`);
    const link = sheet === undefined ? '' : `<link rel="stylesheet" href="/entries/${entry}.css" />`;
    await write(
      `${entry}.html`,
      page
        .replace('</head>', `${link}<script type="module" src="/entries/${entry}.js"></script></head>`)
        .replace('<main></main>', `<main>${existsSync(markup) ? await readFile(markup, 'utf8') : ''}</main>`),
    );
  }

  for (const [name, ...shown] of [
    ['what-matters', 'ours', 'ours-one-page'],
    ['feedback', 'ours-easy'],
  ] as const) {
    const bundle = await buildBundle(`alone/${name}`);
    for (const [file, { code }] of bundle.chunks) await write(`always-kit/${file}`, code);
    for (const entry of shown) sizes.set(entry, bundle.sizeOf(bundle.loadedBy(`alone/${name}.js`)));
  }
  await copyFile(join(root, 'packages/elements/src/theme/tokens.css'), join(folder, 'always-kit/tokens.css'));
  await copyFile(join(import.meta.dirname, 'page.css'), join(folder, 'page.css'));

  const served = await serveFolder(folder, { compress: true });
  return {
    origin: served.origin,
    sizes,
    async close() {
      await served.close();
      await rm(folder, { recursive: true });
    },
  };
}
