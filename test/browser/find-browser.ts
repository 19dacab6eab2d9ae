import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { carriedBrowser } from './carried.ts';

/** A Chromium and how to start it; what `playwright-core`'s `chromium.launch` takes. */
export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  /** What to add to the environment it starts in. */
  readonly env: Record<string, string>;
  /** Where it was found, in words. */
  readonly from: string;
}

/** No Chromium was found; the message says what to install. */
class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/** What we start every browser with: nothing that phones home, and no graphics card. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

const elsewhere: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (folder === undefined) return [];
    return [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ];
  }),
};

/**
 * Finds a Chromium for the tests: the one that `ALWAYS_KIT_BROWSER` names, else one that is installed, else the one
 * that an npm package carries for Linux on x64.
 *
 * @throws {NoBrowserError} where there is none.
 */
export async function findBrowser(): Promise<Browser> {
  const { executablePath, args, env, from } = await find();
  return { executablePath, args: [...args, ...quiet], env, from };
}

async function find(): Promise<Browser> {
  const named = process.env.ALWAYS_KIT_BROWSER;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new NoBrowserError(`ALWAYS_KIT_BROWSER says ${named}, and there is no such file.`);
    return { executablePath: named, args: [], env: {}, from: 'ALWAYS_KIT_BROWSER' };
  }
  const installed = findInstalled();
  if (installed !== undefined) return { executablePath: installed, args: [], env: {}, from: 'this machine' };
  if (process.platform === 'linux' && process.arch === 'x64') return await carriedBrowser();
  throw new NoBrowserError(
    'The tests need Chrome, Chromium or Edge, and none was found. ' +
      'Install one (https://www.google.com/chrome/), or set ALWAYS_KIT_BROWSER to the path of its program.',
  );
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...(elsewhere[process.platform] ?? [])].find((path) => existsSync(path));
}
