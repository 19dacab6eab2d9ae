import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { buildBundle, root, type Size } from './browser-bundle.ts';
import { budgets, type Element } from './budgets.ts';

/**
 * Prints what a page loads for each element when it uses that element only: through its own file, through the entry that shares
 * with the others, and in a provider; then what comes later, and each language once. `--write` puts the same tables into
 * `docs/sizes.md`.
 */
const bundle = await buildBundle();
const names = Object.keys(budgets) as Element[];
const loader = 'always-kit.js';
const provider = 'provider.js';
const loads = names.flatMap((name) => {
  const entry = `${name}.js`;
  const alone = bundle.sizeOf(bundle.loadedBy(`alone/${entry}`));
  const over = alone.brotli > budgets[name] ? ' (over)' : '';
  return [
    row([tagOf(name), `its own file; budget ${budgets[name].toLocaleString('en-GB')}${over}`], alone),
    row([tagOf(name), 'the loader'], sizeOf(loader, entry)),
    ...(entry === provider ? [] : [row([tagOf(name), 'the loader, in a provider'], sizeOf(loader, provider, entry))]),
  ];
});
const shared = names.map((name) => `${name}.js`);
const first = table(
  ['A page that uses only', 'through'],
  [
    ...loads,
    row(['all of them', 'the loader'], sizeOf(loader, ...shared)),
    row(['none of them yet', 'the loader'], sizeOf(loader)),
    row(
      ['Lit, where the loader brings it', ''],
      bundle.sizeOf([...bundle.chunks.keys()].filter((file) => file.startsWith('chunks/lit-'))),
    ),
  ],
);

/** The files that come later, by their name, with the elements that ask for them: one that several ask for is told once. */
const later = new Map<string, Element[]>();
for (const name of names) {
  for (const file of bundle.loadedLater(`${name}.js`)) later.set(file, [...(later.get(file) ?? []), name]);
}
const parts: string[] = [];
const languages: string[] = [];
for (const [file, users] of [...later].toSorted(([one], [other]) => one.localeCompare(other))) {
  const language = languageOf(file);
  const name = bundle.chunks.get(file)?.name ?? file;
  const before = new Set(users.flatMap((user) => [...bundle.loadedBy(`${user}.js`)]));
  const size = bundle.sizeOf([...bundle.loadedBy(file)].filter((each) => !before.has(each)));
  if (language) languages.push(row([language, name], size));
  else parts.push(row([name, users.map(tagOf).join(', ')], size));
}

const tables = [first, table(['Later', 'where'], parts), table(['Language', 'file'], languages.toSorted())] as const;
console.log(tables.join('\n\n'));

if (process.argv.includes('--write')) {
  const page = `# Sizes

Bytes that a browser downloads, by \`pnpm sizes --write\`. Each file is compressed by itself, as a server does: gzip at level 9, brotli at 11. A page with one element loads its own file, \`alone/<name>.js\`, all of its first load in one; a page with several takes the loader, and loads what they share once. In a provider means together with \`<always-provider>\`, which brings the client that talks to the collector. The budget, in bytes by brotli, is what \`test/e2e/first-load.test.ts\` holds each first load to.

${tables[0]}

What comes later is loaded when it is first needed, or when the browser has nothing else to do. Each row is what that part adds to the elements that ask for it.

${tables[1]}

Other languages than English, the same files for all elements: the words, the words of easy read, and the questionnaires that come with the kit.

${tables[2]}
`;
  const file = join(root, 'docs/sizes.md');
  await writeFile(file, await format(page, { ...(await resolveConfig(file)), parser: 'markdown' }));
}

function sizeOf(...files: readonly string[]): Size {
  return bundle.sizeOf(bundle.loadedBy(...files));
}

/** The language whose words a file holds. */
function languageOf(file: string): string | undefined {
  const modules = bundle.chunks.get(file)?.moduleIds ?? [];
  return modules.map((id) => /\/locales\/([a-z]{2}(?:-[A-Za-z]+)?)[/.]/.exec(id)?.[1]).find(Boolean);
}

function tagOf(name: string): string {
  return `\`<always-${name}>\``;
}

function table(head: readonly string[], rows: readonly string[]): string {
  const columns = [...head, 'minified', 'gzip', 'brotli'];
  const rule = columns.map((_, at) => (at < head.length ? '---' : '---:'));
  return [columns, rule]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .concat(rows)
    .join('\n');
}

function row(what: readonly string[], { minified, gzip, brotli }: Size): string {
  const bytes = [minified, gzip, brotli].map((count) => count.toLocaleString('en-GB'));
  return `| ${[...what, ...bytes].join(' | ')} |`;
}
