import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp, putBack } from '../backup/back-up.ts';
import { checkRecords } from '../backup/check-records.ts';
import { keysFault, type WhichKeys } from '../sealing/own-keys.ts';
import { isPostgres, openStore } from '../stores/open-store.ts';
import { messages } from './messages.ts';
import { UsageError, type CommandLine } from './options.ts';
import { whichKeys } from './settings.ts';

/** What is done to a file of data from outside, while another may be using it. */
export const backupCommands: Readonly<
  Record<string, (line: CommandLine, place: string) => Promise<readonly string[]>>
> = {
  backup(line, place) {
    if (isPostgres(place)) throw new UsageError(messages.onlyFiles);
    const to = line.text('to');
    backUp(place, to);
    return Promise.resolve([messages.written(to)]);
  },
  /** With `--check` nothing is put back: the backup is only tried. */
  async restore(line, place) {
    if (isPostgres(place)) throw new UsageError(messages.onlyFiles);
    const from = line.text('from');
    if (!line.check) {
      putBack(from, place);
      return [messages.written(place), ...(await checkedIn(place, whichKeys(line)))];
    }
    const folder = mkdtempSync(join(tmpdir(), 'always-restore-'));
    try {
      const copy = join(folder, 'collector.sqlite');
      putBack(from, copy);
      return await checkedIn(copy);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** @param keys what it would be started with: told of where they do not go with it */
async function checkedIn(file: string, keys?: WhichKeys): Promise<readonly string[]> {
  const store = await openStore(file);
  try {
    const { responses, auditRows, faults } = await checkRecords(store);
    if (faults.length > 0) throw new Error(faults.map(messages.differs).join('\n'));
    const fault = keys && (await keysFault(store, keys));
    return [messages.checked(responses, auditRows), ...(fault === undefined ? [] : [fault])];
  } finally {
    await store.close();
  }
}
