import { readFileSync } from 'node:fs';
import type { StartOptions } from '../start-collector.ts';
import { providersFrom } from '../identity/oidc-provider.ts';
import { keyFileOf, keysFrom, openKeyFile } from '../sealing/key-file.ts';
import type { StoredKeys } from '../sealing/key-ring.ts';
import { isPostgres } from '../stores/open-store.ts';
import { messages } from './messages.ts';
import { UsageError, type CommandLine } from './options.ts';

/** Where the data is unless somebody says otherwise. */
export const usualFile = '.always-kit/collector.sqlite';

/** Where the collector's own keys are, by the command line: beside the data, which a database has no place for. */
export function keyFile(line: CommandLine): string {
  const place = line.place(usualFile);
  return line.optional('keys') ?? keyFileOf(isPostgres(place) ? usualFile : place);
}

/** The collector's own keys: from the environment as text, else from the file. */
export async function keysOf(line: CommandLine): Promise<StoredKeys> {
  const text = line.optional('keys-text');
  return text === undefined ? openKeyFile(keyFile(line)) : keysFrom(text, 'ALWAYS_KEYS');
}

/** What guards the collector, by the command line. Throws an error that says which setting cannot be used. */
export async function guardSettings(line: CommandLine): Promise<Partial<StartOptions>> {
  const providers = line.optional('identity-providers');
  const audience = line.optional('public-url');
  if (audience !== undefined && !URL.canParse(audience)) throw new UsageError(messages.notAddress('public-url'));
  const trustProxy = line.optional('trust-proxy');
  return {
    keys: await keysOf(line),
    ...(providers !== undefined && { identityProviders: providersFrom(textOf(providers), providers) }),
    ...(audience !== undefined && { audience }),
    ...(trustProxy !== undefined && { trustProxy: trustProxy.split(',').map((each) => each.trim()) }),
    ...(line.given('share-limits') && { shareLimits: true }),
    limits: {
      ...numberOf(line, 'per-minute', 'siteKey'),
      ...numberOf(line, 'per-device', 'device'),
    },
  };
}

function numberOf(line: CommandLine, option: 'per-minute' | 'per-device', name: string): Record<string, number> {
  return line.optional(option) === undefined ? {} : { [name]: line.number(option, undefined, 1, 10_000_000) };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : file, { cause });
  }
}
