import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Outcome, SqliteFile } from './file.ts';
import { faultFrom, type Answer } from './thread-fault.ts';

interface Waiting {
  readonly resolve: (came: readonly Outcome[]) => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * Opens a SQLite file on a thread of its own. What is asked for is done in its order. If the thread itself ends before it is
 * closed, so does the process: nothing could be stored any more.
 */
export function openOnThread(file: string): SqliteFile {
  const thread = new Worker(new URL(`thread${extname(import.meta.filename)}`, import.meta.url), { workerData: file });
  const waiting: Waiting[] = [];
  let ended: (() => void) | undefined;
  thread.on('message', (answer: Answer) => {
    const one = waiting.shift();
    if ('fault' in answer) one?.reject(faultFrom(answer.fault));
    else one?.resolve(answer.came);
  });
  thread.on('exit', () => {
    if (!ended) throw new Error('The thread of the database ended');
    ended();
  });
  return {
    do: (tasks) =>
      new Promise((resolve, reject) => {
        thread.postMessage(tasks); // first: what cannot be posted shall not wait for the answer to another
        waiting.push({ resolve, reject });
      }),
    close: () =>
      new Promise((resolve) => {
        ended = resolve;
        thread.postMessage('close');
      }),
  };
}
