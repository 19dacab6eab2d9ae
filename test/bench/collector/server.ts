import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Usage } from '../../../packages/collector/src/support/usage.ts';

/** A server in a process of its own. */
export interface BenchServer {
  readonly url: string;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** The collector, and the floors that it stands on: one that stores, and one that reads a series. */
const servers = {
  ours: 'serve-ours.ts',
  bare: '../../../packages/collector/src/support/bare-server.ts',
  'bare series': '../../../packages/collector/src/support/bare-series.ts',
} as const;

/** Starts the collector or a floor over a file or a database. */
export async function startServer(which: keyof typeof servers, place: string): Promise<BenchServer> {
  const child = fork(join(import.meta.dirname, servers[which]), [place], {
    execArgv: ['--conditions=@always-kit/source', '--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`The server ${which} ended`)));
  ended.catch(() => undefined); // it ends in the end
  const [url] = (await Promise.race([once(child, 'message'), ended])) as [string];
  return {
    url,
    async usage() {
      child.send('usage?');
      const [usage] = (await once(child, 'message')) as [Usage];
      return usage;
    },
    async stop() {
      const exit = once(child, 'exit');
      child.disconnect();
      await exit;
    },
  };
}
