import { commands } from './cli/commands.ts';
import { messages } from './cli/messages.ts';
import { readCommandLine, UsageError, type CommandLine } from './cli/options.ts';
import { serve, type Terminal } from './cli/serve.ts';
import { openStore } from './stores/open-store.ts';

const usualFile = '.always-kit/collector.sqlite';

/** Runs one command line of `always-collector`. Resolves with the exit code: 0 done, 1 not done, 2 not understood. */
export async function run(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  terminal: Terminal = { out: console.log, error: console.error },
): Promise<number> {
  let file = usualFile;
  try {
    const line = readCommandLine(args, env);
    if (line.help) {
      terminal.out(messages.help);
      return 0;
    }
    file = line.optional('data') ?? usualFile;
    const words = line.words.join(' ');
    if (words === '' || words === 'serve') return await serve(line, file, terminal);
    return await runCommand(words, line, file, terminal);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const broken = (cause as NodeJS.ErrnoException).code === 'ERR_SQLITE_ERROR';
    terminal.error(broken ? messages.cannotOpen(file, why) : why);
    return cause instanceof UsageError ? 2 : 1;
  }
}

async function runCommand(words: string, line: CommandLine, file: string, terminal: Terminal): Promise<number> {
  const command = commands[words];
  if (!command) throw new UsageError(messages.unknownCommand(words));
  const store = await openStore(file);
  try {
    for (const text of await command(store, line)) terminal.out(text);
    return 0;
  } finally {
    await store.close();
  }
}
