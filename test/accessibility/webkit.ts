import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import type { DrivenBrowser } from './driven-browser.ts';

/** Where WebKitGTK is: its driver, the small browser it drives, and what draws a display that nobody sees. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  /** Nothing where there is a display. */
  readonly display: string | undefined;
}

/** WebKitGTK as Debian's `webkit2gtk-driver` installs it; `undefined` where any part is missing. */
export function findWebKit(): WebKitPrograms | undefined {
  const driver = inPath('WebKitWebDriver');
  const [browser] = [inPath('MiniBrowser'), ...globSync('/usr/lib{,/*}/webkit2gtk-4.*/MiniBrowser')].filter(Boolean);
  const display = inPath('Xvfb');
  if (driver === undefined || browser === undefined || (!process.env.DISPLAY && display === undefined))
    return undefined;
  return { driver, browser, display: process.env.DISPLAY ? undefined : display };
}

function inPath(name: string): string | undefined {
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return places.find(
    (path) => existsSync(path) && spawnSync(path, ['--help'], { timeout: 20_000 }).error === undefined,
  );
}

/** Starts it, on a display of its own where there is none, and speaks WebDriver with it. */
export async function startWebKit({ driver, browser, display }: WebKitPrograms): Promise<DrivenBrowser> {
  const started: ChildProcess[] = [];
  const env = { ...process.env };
  if (display !== undefined) {
    const screen = spawn(display, ['-displayfd', '3', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    started.push(screen);
    env.DISPLAY = `:${await firstLine(screen)}`;
  }
  const port = await freePort();
  started.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
  const call = async <Value>(method: string, path: string, body?: object): Promise<Value> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: Value & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.error ?? ''} ${value.message ?? ''}`);
    return value;
  };
  const alwaysMatch = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
  await listening(() => call('GET', '/status'));
  const { sessionId } = await call<{ sessionId: string }>('POST', '/session', { capabilities: { alwaysMatch } });
  const session = `/session/${sessionId}`;
  return {
    open: (url) => call('POST', `${session}/url`, { url }),
    text(expression) {
      const script = `const done = arguments[0]; Promise.resolve(${expression}).then((it) => done(String(it)), (why) => done(String(why)));`;
      return call('POST', `${session}/execute/async`, { script, args: [] });
    },
    press(value) {
      const keys = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      return call('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions: keys }] });
    },
    async close() {
      await call('DELETE', session);
      for (const child of started.toReversed()) {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill();
        await ended;
      }
    },
  };
}

/** A virtual display says its number once it can be drawn on. */
function firstLine(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    screen.stdio[3]!.once('data', (said: Buffer) => resolve(said.toString().trim()));
    screen.once('exit', () => reject(new Error('Xvfb ended at once.')));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function listening(ask: () => Promise<unknown>): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    try {
      await ask();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('WebKitWebDriver does not answer.');
}
