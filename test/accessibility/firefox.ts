import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { DrivenBrowser } from './driven-browser.ts';

/** The Firefox that `ALWAYS_KIT_FIREFOX` names, else one that is installed, else none. */
export function findFirefox(): string | undefined {
  const named = process.env.ALWAYS_KIT_FIREFOX;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = folders.flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name)));
  return named !== undefined && named !== '' ? named : places.find(runs);
}

/** Some machines have a script of that name that leads to no browser. */
function runs(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/** Starts it without a window, driven by WebDriver BiDi, which it speaks by itself, with a profile of its own that goes when it is closed. */
export async function startFirefox(program: string): Promise<DrivenBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'always-kit-firefox-'));
  // Keys press nothing in a window that is not in front, and one that nobody sees never is, but for this setting.
  await writeFile(join(profile, 'user.js'), 'user_pref("focusmanager.testmode", true);\n');
  const child = spawn(program, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const socket = await connected(`${await listeningAt(child)}/session`);
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  const send = async (method: string, params: object): Promise<Record<string, unknown>> => {
    const id = ++last;
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    waiting.delete(id);
    if (answer.result === undefined) throw new Error(`${method}: ${answer.message ?? 'no answer'}`);
    return answer.result;
  };
  await send('session.new', { capabilities: {} });
  // A tab of its own: in the first one the address bar has the focus, so keys press nothing in the page.
  const { context } = (await send('browsingContext.create', { type: 'window' })) as { context: string };
  return {
    async open(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
      await send('browsingContext.activate', { context });
    },
    async text(expression) {
      const params = {
        expression: `Promise.resolve(${expression}).then(String)`,
        target: { context },
        awaitPromise: true,
      };
      const { result } = (await send('script.evaluate', params)) as { result?: { value?: string } };
      return result?.value ?? '';
    },
    async press(value) {
      const actions = [{ type: 'key', id: 'keyboard', actions: ['keyDown', 'keyUp'].map((type) => ({ type, value })) }];
      await send('input.performActions', { context, actions });
    },
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      socket.close();
      child.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Answer {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly message?: string;
}

/** Firefox says on its error output where it listens. */
function listeningAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject).once('exit', () => {
      reject(new Error(`Firefox ended at once: ${said}`));
    });
  });
}

function connected(url: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url);
    socket.addEventListener('open', () => {
      resolve(socket);
    });
    socket.addEventListener('error', () => {
      reject(new Error(`Firefox does not answer at ${url}`));
    });
  });
}
