import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rollup, type OutputChunk } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';

/** Bytes that go over the network for a set of files: as they are, and compressed one by one as a server does. */
export interface Size {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

export const root: string = resolve(import.meta.dirname, '../..');

/** The files that a page without a build step loads, built in memory with the settings that build the real ones. */
export class BrowserBundle {
  /** By file name. */
  readonly chunks: ReadonlyMap<string, OutputChunk>;

  constructor(chunks: readonly OutputChunk[]) {
    this.chunks = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  }

  /** All that these files import, at any depth, before anything is used; themselves with it. */
  loadedBy(...files: readonly string[]): ReadonlySet<string> {
    const found = new Set(files);
    for (const file of found) this.chunks.get(file)?.imports.forEach((imported) => found.add(imported));
    return found;
  }

  /** What these files load only when it is needed. */
  loadedLater(...files: readonly string[]): string[] {
    const atOnce = this.loadedBy(...files);
    const later = [...atOnce].flatMap((file) => this.chunks.get(file)?.dynamicImports ?? []);
    return [...new Set(later)].filter((file) => !atOnce.has(file)).toSorted();
  }

  sizeOf(files: Iterable<string>): Size {
    return allOf([...files].map((file) => compressed(this.chunks.get(file)?.code ?? '')));
  }
}

/** Builds the browser bundle with `rollup.config.mjs`; with `only`, no more than these entries, each with all that it loads. */
export async function buildBundle(...only: readonly string[]): Promise<BrowserBundle> {
  const { options, warnings } = await loadConfigFile(join(root, 'rollup.config.mjs'), {});
  warnings.flush();
  const chunks: OutputChunk[] = [];
  for (const config of options) {
    const input = Object.keys(config.input as Record<string, string>);
    if (only.length > 0 && !only.some((entry) => input.length === 1 && input[0] === entry)) continue;
    if (config.output[0] === undefined) throw new Error('rollup.config.mjs has a part without an output.');
    const build = await rollup(config);
    const { output } = await build.generate(config.output[0]);
    await build.close();
    chunks.push(...output.filter((file) => file.type === 'chunk'));
  }
  return new BrowserBundle(chunks);
}

/** Builds one entry of the client in memory, by the same settings, for a page that brings it without the elements. */
export async function buildClient(entry: string): Promise<BrowserBundle> {
  const { options, warnings } = await loadConfigFile(join(root, 'rollup.config.mjs'), {});
  warnings.flush();
  const alone = options.at(-1);
  const input = { [`${entry}.js`]: join(root, `packages/client/src/${entry}.ts`) };
  const build = await rollup({ ...alone, input });
  const names = { entryFileNames: '[name]', chunkFileNames: '[name]-[hash:6].js' };
  const { output } = await build.generate({ format: 'es', ...names, experimentalMinChunkSize: 1_000 });
  await build.close();
  return new BrowserBundle(output.filter((file) => file.type === 'chunk'));
}

/** What these weigh together, each compressed by itself. */
export function allOf(sizes: readonly Size[]): Size {
  const total = (of: keyof Size): number => sizes.reduce((sum, size) => sum + size[of], 0);
  return { minified: total('minified'), gzip: total('gzip'), brotli: total('brotli') };
}

export function compressed(code: string | Uint8Array): Size {
  const bytes = Buffer.from(code);
  return {
    minified: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
}
