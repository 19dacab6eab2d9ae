import { readFileSync } from 'node:fs';
import type { StartOptions } from '../start-collector.ts';
import { providersFrom } from '../identity/oidc-provider.ts';
import { keyFileOf, keysFrom } from '../sealing/key-file.ts';
import type { StoredKeys } from '../sealing/key-ring.ts';
import { ownKeys, type WhichKeys } from '../sealing/own-keys.ts';
import { isPostgres } from '../stores/open-store.ts';
import type { Store } from '../stores/store.ts';
import { messages } from './messages.ts';
import { UsageError, type CommandLine } from './options.ts';

/** Where the data is unless somebody says otherwise. */
export const usualFile = '.always-kit/collector.sqlite';

/** Where the collector's own keys are, by the command line: beside the data, which a database has no place for. */
export function keyFile(line: CommandLine): string {
  const place = line.place(usualFile);
  return line.optional('keys') ?? keyFileOf(isPostgres(place) ? usualFile : place);
}

/** Which keys are the collector's own: from the environment as text, else from the file. */
export function whichKeys(line: CommandLine): WhichKeys {
  const text = line.optional('keys-text');
  return {
    ...(text === undefined ? { file: keyFile(line) } : { keys: keysFrom(text, 'ALWAYS_KEYS') }),
    anew: line.given('new-keys'),
  };
}

/** The collector's own keys, by the command line, which are those that the data was kept with. */
export function keysOf(line: CommandLine, store: Store): Promise<StoredKeys> {
  return ownKeys(store, whichKeys(line));
}

/** What guards the collector, by the command line. Throws an error that says which setting cannot be used. */
export function guardSettings(line: CommandLine): Partial<StartOptions> {
  const providers = line.optional('identity-providers');
  const audience = line.optional('public-url');
  if (audience !== undefined && !URL.canParse(audience)) throw new UsageError(messages.notAddress('public-url'));
  const trustProxy = line.optional('trust-proxy');
  const { keys, file: keyFile, anew = false } = whichKeys(line);
  return {
    newKeys: anew,
    ...(keys && { keys }),
    ...(keyFile !== undefined && { keyFile }),
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
