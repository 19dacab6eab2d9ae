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

/** Starts the collector or the floor over a file or a database. */
export async function startServer(which: 'ours' | 'bare', place: string): Promise<BenchServer> {
  const bare = '../../../packages/collector/src/support/bare-server.ts';
  const child = fork(join(import.meta.dirname, which === 'ours' ? 'serve-ours.ts' : bare), [place], {
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
