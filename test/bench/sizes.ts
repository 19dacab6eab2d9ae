import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { rollup, type OutputChunk } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';

/** Bytes that go over the network for a set of files: as they are, and compressed one by one as a server does. */
interface Size {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

type Row = [tag: string, through: string, size: Size];

const root = resolve(import.meta.dirname, '../..');
const loader = 'always-kit.js';
const provider = 'provider.js';

/**
 * Prints what a page loads for each element when it uses that element only, through the element's own entry and through
 * the loader. `--write` puts the same table into `docs/sizes.md`.
 */
const chunks = await bundle();
const entries = [...chunks.values()]
  .filter(({ isEntry, fileName }) => isEntry && fileName !== loader)
  .map(({ fileName }) => fileName)
  .toSorted();

const rows = entries.flatMap((entry): Row[] => {
  const tag = `\`<always-${entry.replace('.js', '')}>\``;
  return [
    [tag, 'its own entry', sizeOf(loadedBy(entry))],
    [tag, 'the loader', sizeOf(union(loader, entry))],
    ...(entry === provider
      ? []
      : ([[tag, 'the loader, in a provider', sizeOf(union(loader, provider, entry))]] as Row[])),
  ];
});
const everything = sizeOf(union(loader, ...entries));
const lit = sizeOf(new Set([...chunks.keys()].filter((file) => file.startsWith('chunks/lit-'))));

const table = [
  '| A page that uses only | through | minified | gzip | brotli |',
  '| --- | --- | ---: | ---: | ---: |',
  ...rows.map(([tag, through, size]) => row(tag, through, size)),
  row('all of them', 'the loader', everything),
  row('none of them yet', 'the loader', sizeOf(loadedBy(loader))),
  row('any of them: Lit, counted in each row', '', lit),
].join('\n');
console.log(table);

if (process.argv.includes('--write')) {
  const page = `# Sizes

Bytes that a browser downloads, by \`pnpm sizes --write\`. Each file is compressed by itself, as a server does: gzip at level 9, brotli at 11. A page that uses several elements loads what they share once. In a provider means together with \`<always-provider>\`, which brings the client that talks to the collector.

${table}
`;
  const file = join(root, 'docs/sizes.md');
  await writeFile(file, await format(page, { ...(await resolveConfig(file)), parser: 'markdown' }));
}

/** The browser bundles, by file name, built in memory with the settings that build the real ones. */
async function bundle(): Promise<Map<string, OutputChunk>> {
  const { options, warnings } = await loadConfigFile(join(root, 'rollup.config.mjs'), {});
  warnings.flush();
  const [config] = options;
  if (config?.output[0] === undefined) throw new Error('rollup.config.mjs has no output.');
  const build = await rollup(config);
  const { output } = await build.generate(config.output[0]);
  await build.close();
  return new Map(output.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
}

/** A file and all that it imports, at any depth, before anything is used. */
function loadedBy(file: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  chunks.get(file)?.imports.forEach((imported) => loadedBy(imported, found));
  return found;
}

function union(...files: string[]): Set<string> {
  return new Set(files.flatMap((file) => [...loadedBy(file)]));
}

function sizeOf(files: ReadonlySet<string>): Size {
  const sizes = [...files].map((file): Size => {
    const code = Buffer.from(chunks.get(file)?.code ?? '');
    return {
      minified: code.length,
      gzip: gzipSync(code, { level: 9 }).length,
      brotli: brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
    };
  });
  const total = (of: keyof Size): number => sizes.reduce((sum, size) => sum + size[of], 0);
  return { minified: total('minified'), gzip: total('gzip'), brotli: total('brotli') };
}

function row(what: string, through: string, { minified, gzip, brotli }: Size): string {
  const bytes = [minified, gzip, brotli].map((count) => count.toLocaleString('en-GB'));
  return `| ${[what, through, ...bytes].join(' | ')} |`;
}
