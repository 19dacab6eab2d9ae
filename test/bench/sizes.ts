import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { buildBundle, root, type Size } from './browser-bundle.ts';

type Row = [tag: string, through: string, size: Size];

const loader = 'always-kit.js';
const provider = 'provider.js';

/**
 * Prints what a page loads for each element when it uses that element only, through the element's own entry and through
 * the loader, and what each element loads later, when it is needed. `--write` puts the same tables into `docs/sizes.md`.
 */
const bundle = await buildBundle();
const entries = [...bundle.chunks.values()]
  .filter(({ isEntry, fileName }) => isEntry && fileName !== loader)
  .map(({ fileName }) => fileName)
  .toSorted();

const rows = entries.flatMap((entry): Row[] => {
  const tag = `\`<always-${entry.replace('.js', '')}>\``;
  return [
    [tag, 'its own entry', sizeOf(entry)],
    [tag, 'the loader', sizeOf(loader, entry)],
    ...(entry === provider ? [] : ([[tag, 'the loader, in a provider', sizeOf(loader, provider, entry)]] as Row[])),
  ];
});
const lit = bundle.sizeOf([...bundle.chunks.keys()].filter((file) => file.startsWith('chunks/lit-')));

const table = [
  '| A page that uses only | through | minified | gzip | brotli |',
  '| --- | --- | ---: | ---: | ---: |',
  ...rows.map(([tag, through, size]) => row([tag, through], size)),
  row(['all of them', 'the loader'], sizeOf(loader, ...entries)),
  row(['none of them yet', 'the loader'], sizeOf(loader)),
  row(['any of them: Lit, counted in each row', ''], lit),
].join('\n');

const later = [
  '| Later | where | minified | gzip | brotli |',
  '| --- | --- | ---: | ---: | ---: |',
  ...entries.flatMap((entry) => {
    const before = bundle.loadedBy(entry);
    return bundle.loadedLater(entry).map((file) => {
      const more = [...bundle.loadedBy(file)].filter((each) => !before.has(each));
      const tag = `\`<always-${entry.replace('.js', '')}>\``;
      return row([bundle.chunks.get(file)?.name ?? file, tag], bundle.sizeOf(more));
    });
  }),
].join('\n');
console.log(`${table}\n\n${later}`);

if (process.argv.includes('--write')) {
  const page = `# Sizes

Bytes that a browser downloads, by \`pnpm sizes --write\`. Each file is compressed by itself, as a server does: gzip at level 9, brotli at 11. A page that uses several elements loads what they share once. In a provider means together with \`<always-provider>\`, which brings the client that talks to the collector.

${table}

What comes later is loaded when it is first needed, or when the browser has nothing else to do. Each row is what that part adds to the element alone.

${later}
`;
  const file = join(root, 'docs/sizes.md');
  await writeFile(file, await format(page, { ...(await resolveConfig(file)), parser: 'markdown' }));
}

function sizeOf(...files: readonly string[]): Size {
  return bundle.sizeOf(bundle.loadedBy(...files));
}

function row(what: readonly string[], { minified, gzip, brotli }: Size): string {
  const bytes = [minified, gzip, brotli].map((count) => count.toLocaleString('en-GB'));
  return `| ${[...what, ...bytes].join(' | ')} |`;
}
