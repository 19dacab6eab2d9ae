import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** There is a file in the way, or none to read: for the person at the keyboard. */
class BackupError extends Error {
  override readonly name = 'BackupError';
}

/**
 * Copies the data of a collector that may be running into a file: as it was at one moment, without what was deleted. Nobody who
 * answers meanwhile has to wait. The file is there when it is whole and on the disk, and not before.
 *
 * @throws {BackupError} when there is nothing to copy, or something in the way.
 */
export function backUp(file: string, to: string): void {
  if (!existsSync(file)) throw new BackupError(`There is no ${file}`);
  if (existsSync(to)) throw new BackupError(`There is a ${to} already. Choose another name, or move it away.`);
  copyWhole(file, to);
}

/**
 * Puts a backup where a collector looks for its data. Never over what is there.
 *
 * @throws {BackupError} when there is no such backup, or something in the way.
 */
export function putBack(from: string, file: string): void {
  if (!existsSync(from)) throw new BackupError(`There is no ${from}`);
  if (existsSync(file)) throw new BackupError(`There is a ${file} already. Move it away first.`);
  copyWhole(from, file);
}

function copyWhole(from: string, to: string): void {
  const unfinished = `${resolve(to)}.unfinished`;
  rmSync(unfinished, { force: true });
  closeSync(openSync(unfinished, 'wx', 0o600)); // what patients wrote is for nobody else who uses the machine
  const source = new DatabaseSync(from, { timeout: 5000 });
  try {
    source.prepare('vacuum into ?').run(unfinished);
  } catch (cause) {
    rmSync(unfinished, { force: true });
    throw cause;
  } finally {
    source.close();
  }
  chmodSync(unfinished, 0o600);
  toDisk(unfinished);
  renameSync(unfinished, to);
  toDisk(dirname(resolve(to)));
}

function toDisk(path: string): void {
  const opened = openSync(path, 'r');
  fsyncSync(opened);
  closeSync(opened);
}
