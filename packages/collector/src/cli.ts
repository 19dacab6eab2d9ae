import { backupCommands } from './cli/backup-commands.ts';
import { commands } from './cli/commands.ts';
import { messages } from './cli/messages.ts';
import { readCommandLine, UsageError, type CommandLine } from './cli/options.ts';
import { serve, type Terminal } from './cli/serve.ts';
import { usualFile } from './cli/settings.ts';
import { verifyPack } from './cli/verify-command.ts';
import { mustBeSettings, SettingsError } from './configuration/must-be-settings.ts';
import { openStore } from './stores/open-store.ts';
import { BusyError } from './stores/store.ts';

/** Runs one command line of `always-collector`. Resolves with the exit code: 0 done, 1 not done, 2 not understood. */
export async function run(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  terminal: Terminal = { out: console.log, error: console.error },
): Promise<number> {
  let place = usualFile;
  try {
    mustBeSettings(env);
    const line = readCommandLine(args, env);
    if (line.help) {
      terminal.out(messages.help);
      return 0;
    }
    place = line.place(usualFile);
    const words = line.words.join(' ');
    if (words === '' || words === 'serve') return await serve(line, place, terminal);
    return await runCommand(words, line, place, terminal);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    terminal.error(isOfDatabase(cause) ? messages.cannotOpen(place, why) : why);
    return cause instanceof UsageError || cause instanceof SettingsError ? 2 : 1;
  }
}

async function runCommand(words: string, line: CommandLine, place: string, terminal: Terminal): Promise<number> {
  const outside = line.words[0] === 'verify' ? verifyPack : backupCommands[words];
  if (outside) {
    for (const text of await outside(line, place)) terminal.out(text);
    return 0;
  }
  const command = commands[words];
  if (!command) throw new UsageError(messages.unknownCommand(words));
  const store = await openStore(place);
  try {
    for (const text of await command(store, line)) terminal.out(text);
    return 0;
  } finally {
    await store.close();
  }
}

/** SQLite's errors have one code; PostgreSQL's have five letters and digits each. */
function isOfDatabase(cause: unknown): boolean {
  const { code } = cause as { code?: unknown };
  return cause instanceof BusyError || code === 'ERR_SQLITE_ERROR' || /^[0-9A-Z]{5}$/.test(String(code));
}
