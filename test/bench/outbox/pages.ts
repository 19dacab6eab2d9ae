import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { compressed } from '../browser-bundle.ts';
import { installPeers } from '../install-peers.ts';
import type { dialects } from './dialects.ts';

/** An SDK that is measured. */
export type Sdk = keyof typeof dialects;

const sources: Readonly<Record<Sdk, string>> = {
  ours: 'entries/ours.js',
  sentry: 'peers/sentry.js',
  posthog: 'peers/posthog.js',
  segment: 'peers/segment.js',
};

/** The scripts of each SDK's page, in a folder, and what the page loads of them before it can send. */
export interface Pages {
  readonly folder: string;
  /** Bytes by brotli, with the few lines that use it. */
  readonly sizes: ReadonlyMap<Sdk, number>;
  close(): Promise<void>;
}

/** Bundles each in the same way; what an SDK loads later by itself lies beside it and is not counted. */
export async function buildPages(sdks: readonly Sdk[]): Promise<Pages> {
  installPeers(join(import.meta.dirname, 'peers'));
  const folder = await mkdtemp(join(tmpdir(), 'always-kit-outbox-pages-'));
  const sizes = new Map<Sdk, number>();
  for (const sdk of sdks) {
    const { outputFiles, metafile } = await build({
      entryPoints: { [sdk]: join(import.meta.dirname, sources[sdk]) },
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['@always-kit/source'],
      define: { 'process.env.NODE_ENV': '"production"' },
      outdir: folder,
      chunkNames: `${sdk}-[hash]`,
      absWorkingDir: folder,
      metafile: true,
      write: false,
    });
    const first = new Set([`${sdk}.js`]);
    for (const file of first) {
      for (const { path, kind } of metafile.outputs[file]?.imports ?? [])
        if (kind === 'import-statement') first.add(path);
    }
    let size = 0;
    for (const { path, contents } of outputFiles) {
      await writeFile(path, contents);
      if (first.has(relative(folder, path))) size += compressed(contents).brotli;
    }
    sizes.set(sdk, size);
  }
  return { folder, sizes, close: () => rm(folder, { recursive: true }) };
}
