import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { isPostgres } from '../stores/open-store.ts';

const command = fileURLToPath(new URL('../../bin/always-collector.mjs', import.meta.url));

/** A collector in a process of its own, as somebody would run it. */
export interface ChildCollector {
  readonly url: string;
  /** What it has said so far. */
  readonly said: () => string;
  /** Sends a signal and waits for the end. Gives back the exit code; `null` when the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts `always-collector serve` on a free port, over a file or a database. */
export async function childCollector(place: string): Promise<ChildCollector> {
  const child = start('serve', isPostgres(place) ? '--database' : '--data', place, '--port', '0');
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const onData = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/\S+?(?=,)/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', onData);
    child.stderr?.on('data', onData);
    child.once('exit', () => reject(new Error(`It ended: ${said}`)));
  });
  return {
    url,
    said: () => said,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const ended = once(child, 'close') as Promise<[number | null]>;
      child.kill(signal);
      return (await ended)[0];
    },
  };
}

/** Runs one command to its end. */
export async function runCommand(...args: string[]): Promise<{ code: number | null; out: string; error: string }> {
  const child = start(...args);
  let [out, error] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (error += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, error };
}

function start(...args: string[]): ChildProcess {
  // Without our own options: it must find its source by itself.
  return spawn(process.execPath, [command, ...args], { env: { ...process.env, NODE_OPTIONS: '' }, stdio: 'pipe' });
}
