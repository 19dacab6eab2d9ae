import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from './find-browser.ts';

const run = promisify(execFile);
const cache = join(import.meta.dirname, '../../node_modules/.cache/always-kit');

/**
 * The Chromium that the npm package `@sparticuz/chromium` carries for Linux on x64, unpacked once into
 * `node_modules/.cache`. Needs nothing on the machine: libraries and a font come with it.
 *
 * The package's own arguments are left aside on purpose. They switch off the browser's security, so a page
 * that breaks its policy or another origin's would pass here and fail in a hospital.
 */
export async function carriedBrowser(): Promise<Browser> {
  const folder = join(cache, `chromium-${version()}`);
  if (!existsSync(folder)) await unpack(folder);
  const executablePath = join(folder, 'chromium');
  const env: Record<string, string> = { FONTCONFIG_PATH: join(folder, 'fonts') };
  if (await lacksLibraries(executablePath)) env.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib');
  return { executablePath, args: ['--no-zygote', '--font-render-hinting=none'], env, from: '@sparticuz/chromium' };
}

function version(): string {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = createRequire(main)('../package.json') as { version: string };
  return version;
}

/** Unpacks beside `folder` and renames, so that an interrupted or a second unpacking never leaves half a browser. */
async function unpack(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, 'unpacking-'));
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  await run(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    // It unpacks into the temporary folder, and its libraries only where it believes to be on Amazon Linux.
    env: { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
  });
  await writeFile(join(fresh, 'fonts', 'fonts.conf'), fontConfiguration(folder));
  try {
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // else someone else was quicker
  }
}

/** The carried font first, so that text is as wide on every machine; then the machine's, for what it lacks. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
  <match><edit name="family" mode="append_last"><string>Open Sans</string></edit></match>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>Arial</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
`;
}

/** Whether the machine lacks a library that the browser needs; a bare Debian lacks NSS. */
async function lacksLibraries(executablePath: string): Promise<boolean> {
  try {
    const { stdout } = await run('ldd', [executablePath]);
    return stdout.includes('not found');
  } catch {
    return true; // no `ldd`: a very small machine
  }
}
