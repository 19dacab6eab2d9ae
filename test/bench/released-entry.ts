import { build, type BuildOptions } from 'esbuild';
import { allOf, compressed, type Size } from './browser-bundle.ts';

/** One script with all that it imports, as somebody would release it, and its style sheet where it has one. */
export interface ReleasedEntry {
  readonly code: Uint8Array;
  readonly sheet: string | undefined;
  readonly size: Size;
}

/** Bundles and minifies `source`. What browsers get from the page's own host is left to them: `external`. */
export async function releasedEntry(source: string, options: BuildOptions): Promise<ReleasedEntry> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [source],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    outdir: 'entries', // written nowhere; without it esbuild makes no style sheet
  });
  const code = outputFiles.find(({ path }) => path.endsWith('.js'))?.contents ?? new Uint8Array();
  const sheet = outputFiles.find(({ path }) => path.endsWith('.css'))?.text;
  return { code, sheet, size: allOf([compressed(code), ...(sheet === undefined ? [] : [compressed(sheet)])]) };
}
