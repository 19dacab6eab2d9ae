import type { CommandLine } from './options.ts';

/** Hosts in a private network that webhooks may be sent to, by the command line: a list with commas. */
export function privateHostsOf(line: CommandLine): readonly string[] {
  const hosts = line.optional('webhook-private-hosts') ?? '';
  return hosts === '' ? [] : hosts.split(',');
}
