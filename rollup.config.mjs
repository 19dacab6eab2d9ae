import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { minifyLiterals } from './minify-literals.mjs';

const source = join(import.meta.dirname, 'packages/elements/src');
const bundle = join(import.meta.dirname, 'packages/elements/dist/browser');
const names = [
  'provider',
  'language-switch',
  'what-matters',
  'feedback',
  'tally',
  'paper',
  'spc-chart',
  'spc-icon',
  'spc-summary',
  'spc-groups',
  'who-was-heard',
  'places',
  'spc-multiples',
  'accreditation',
  'measure-wizard',
  'record',
  'explainer',
  'themes',
  'report',
  'you-said',
];

const phosphorLicence = `Name: Phosphor Icons\n\n${await readFile(join(source, 'pictures/phosphor-licence.txt'), 'utf8')}`;

// Elements whose first load is nearly all needed for the first drawing. Browsers that know the note compile such a file as it comes, away
// from the page; else they compile each function when it is first called, while a person waits.
const allUsedAtOnce = new Set(['spc-chart', 'what-matters', 'feedback']);

const litCore =
  /\/node_modules\/(lit-element\/|lit-html\/(lit-html|is-server)\.js|@lit\/reactive-element\/(reactive-element|css-tag|decorators\/(base|property|state))\.js)/;

/**
 * What a page loads without a build step: `always-kit.js`, which brings only the elements that the page uses, and one
 * entry for each element. Entries keep their names, what they share is in `chunks/` under a name with a hash.
 *
 * @type {import('rollup').RollupOptions}
 */
const together = {
  input: {
    'always-kit': join(source, 'always-kit.ts'),
    ...Object.fromEntries(names.map((name) => [name, entryOf(name)])),
  },
  output: {
    dir: bundle,
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    // The core of Lit alone, so that its share can be told; directives go with the elements that use them. Few other chunks,
    // since each costs a request on a ward's wifi.
    manualChunks: (id) => (litCore.test(id) ? 'lit' : undefined),
    experimentalMinChunkSize: 1_000,
  },
  plugins: [
    emptied(),
    ...plugins(),
    // Lit, zod and Phosphor, whose drawings are data of ours, ask for their licences to go with every copy.
    license({
      thirdParty: {
        output: {
          file: join(bundle, 'THIRD-PARTY-LICENCES.txt'),
          template: (packages) => [...packages.map((each) => each.text()), phosphorLicence].join('\n\n---\n\n'),
        },
      },
    }),
    styleSheet(),
    integrity(),
  ],
  onLog,
};

/**
 * One element for a page that uses no other: all of its first load is one file, `alone/<name>.js`, which costs one request and
 * compresses better than the parts that elements share.
 *
 * @returns {import('rollup').RollupOptions}
 */
function alone(name) {
  return {
    input: { [`alone/${name}`]: entryOf(name) },
    preserveEntrySignatures: 'allow-extension', // what comes later takes what it needs from the one file
    output: {
      dir: bundle,
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: `alone/${name}/[name]-[hash].js`,
      banner: ({ isEntry }) => (isEntry && allUsedAtOnce.has(name) ? '//# allFunctionsCalledOnLoad' : ''),
      experimentalMinChunkSize: 1_000,
    },
    plugins: [...plugins(), integrity()],
    onLog,
  };
}

/**
 * The client for a page's own script: `capture.js` to send with, `client.js` for everything, each one file.
 *
 * @returns {import('rollup').RollupOptions}
 */
function client(name, entry) {
  const input = { [name]: join(import.meta.dirname, `packages/client/src/${entry}.ts`) };
  const { output, ...how } = alone(names[0]);
  const chunkFileNames = '[name]-[hash:6].js'; // a name of random letters does not compress
  // The map is there, and no line in the file points to it: on a slow line each byte before the first answer counts.
  return { ...how, input, output: { ...output, banner: '', chunkFileNames, sourcemap: 'hidden' } };
}

export default [together, client('capture', 'capture'), client('client', 'index'), ...names.map(alone)];

function entryOf(name) {
  return join(source, name, `${name}.define.ts`);
}

function plugins() {
  return [
    nodeResolve({ exportConditions: ['@always-kit/source', 'browser', 'import', 'default'] }),
    esbuild({ tsconfig: join(import.meta.dirname, 'tsconfig.base.json'), target: 'es2022' }),
    minifyLiterals(),
    terser({ module: true, ecma: 2020, compress: { passes: 3 }, format: { comments: /^# allFunctionsCalledOnLoad/ } }),
  ];
}

function onLog(level, log, handle) {
  if (log.code === 'OPTIMIZE_CHUNK_STATUS') return;
  const theirs = (log.id ?? log.ids?.[0] ?? '').includes('/node_modules/');
  if (theirs && ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(log.code)) return;
  handle(level === 'warn' ? 'error' : level, log);
}

/** Takes away what the last build made: its chunks have other names. */
function emptied() {
  return {
    name: 'emptied',
    async generateBundle({ dir }, _bundle, isWrite) {
      if (isWrite) await rm(dir, { recursive: true, force: true });
    },
  };
}

/** Adds `tokens.css`. */
function styleSheet() {
  return {
    name: 'style-sheet',
    async buildStart() {
      const tokens = await readFile(join(source, 'theme/tokens.css'));
      this.emitFile({ type: 'asset', fileName: 'tokens.css', source: tokens });
    },
  };
}

/** Writes `integrity.json`: the hash of each file, those of the builds before too, for `<script integrity>` or an import map. */
function integrity() {
  return {
    name: 'integrity',
    async writeBundle({ dir }, bundle) {
      const list = join(dir, 'integrity.json');
      const before = existsSync(list) ? JSON.parse(await readFile(list, 'utf8')) : {};
      const files = Object.keys(bundle).filter((file) => /\.(js|css)$/.test(file));
      const hashes = files.map(async (file) => {
        const hash = createHash('sha384').update(await readFile(join(dir, file)));
        return [file, `sha384-${hash.digest('base64')}`];
      });
      const all = { ...before, ...Object.fromEntries(await Promise.all(hashes)) };
      const sorted = Object.fromEntries(Object.entries(all).toSorted());
      await writeFile(list, `${JSON.stringify(sorted, null, 2)}\n`);
    },
  };
}
