import { parentPort, workerData } from 'node:worker_threads';
import { openSqlite, type Outcome, type SqliteFile, type Task } from './file.ts';
import { faultOf, type Answer } from './thread-fault.ts';

// The thread of a file, which `openOnThread` starts.

let file: SqliteFile | undefined;

parentPort?.on('message', (asked: readonly Task[] | 'close') => {
  if (asked === 'close') {
    void file?.close();
    parentPort?.close();
    return;
  }
  parentPort?.postMessage(answerTo(asked));
});

function answerTo(tasks: readonly Task[]): Answer {
  try {
    file ??= openSqlite(workerData as string);
    return { came: file.do(tasks) as readonly Outcome[] }; // in this thread nobody has to wait
  } catch (cause) {
    return { fault: faultOf(cause) };
  }
}
