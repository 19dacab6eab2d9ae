import { PortBusyError, startCollector, type RunningCollector, type StartOptions } from '../start-collector.ts';
import { isPostgres } from '../stores/open-store.ts';
import { contactDaysOf } from './contact-days.ts';
import { messages } from './messages.ts';
import type { CommandLine } from './options.ts';
import { privateHostsOf } from './private-hosts.ts';
import { guardSettings } from './settings.ts';

/** Where a command's words go. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

/** Runs the collector until it is told to stop, then finishes what was accepted. Resolves with the exit code. */
export async function serve(line: CommandLine, place: string, { out, error }: Terminal): Promise<number> {
  const port = line.number('port', 8787, 0, 65535);
  const contactDays = contactDaysOf(line);
  const host = line.optional('host') ?? '127.0.0.1';
  const where = isPostgres(place) ? { database: place } : { file: place };
  let collector: RunningCollector;
  try {
    const settings = guardSettings(line);
    collector = await startCollector({ ...where, ...settings, ...runningSettings(line), port, host, contactDays });
  } catch (cause) {
    if (!(cause instanceof PortBusyError)) throw cause;
    error(messages.portBusy(cause.port));
    return 1;
  }
  const told = toldToStop();
  out(messages.listening(collector.url, place));
  if ((await collector.store.identities.organisations()).length === 0) out(messages.nothingYet);
  await told;
  out(messages.stopping);
  await collector.close();
  out(messages.stopped);
  return 0;
}

/** Resolves when the system or the person at the keyboard asks us to stop. A second time kills, as usual. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}

/** How to watch it, and where it may send to. */
function runningSettings(line: CommandLine): Partial<StartOptions> {
  const metricsToken = line.optional('metrics-token');
  return {
    logger: { level: line.optional('log-level') ?? 'warn' },
    privateHosts: privateHostsOf(line),
    ...(metricsToken !== undefined && metricsToken !== '' && { metricsToken }),
  };
}
