import { readFileSync } from 'node:fs';
import { keptHeads, signedHead } from '../audit/signed-head.ts';
import { addEmbedKey } from '../identity/add-embed-key.ts';
import { addSealingKey, removeSealingKey } from '../sealing/key-file.ts';
import { keyRing } from '../sealing/key-ring.ts';
import type { SiteKeyRules } from '../stores/identity-store.ts';
import type { Store } from '../stores/store.ts';
import type { Command } from './commands.ts';
import { messages } from './messages.ts';
import { UsageError, type CommandLine } from './options.ts';
import { keyFile, keysOf } from './settings.ts';

/** The trail is not whole: for scripts, which look at the exit code. */
class BrokenAuditError extends Error {
  override readonly name = 'BrokenAuditError';
}

/** Commands for what guards the collector: portals' keys, its own keys, and the audit trail. */
export const guardCommands: Readonly<Record<string, Command>> = {
  async 'embed-key add'(store, line) {
    const file = line.optional('public-key');
    const { kid, secret } = await addEmbedKey(store, {
      organisation: line.identifier('organisation'),
      name: line.text('name'),
      ...(file !== undefined && { publicKey: readFileSync(file, 'utf8') }),
    });
    return [messages.added(kid), ...(secret === undefined ? [] : [messages.embedSecret(secret), messages.tokenOnce])];
  },
  async 'embed-key list'(store, line) {
    const keys = await store.embedKeys.list(line.identifier('organisation'));
    return keys.map(({ kid, name, material }) => [kid, name, material.kty === 'oct' ? 'secret' : 'Ed25519'].join('\t'));
  },
  async 'embed-key remove'(store, line) {
    const gone = await store.embedKeys.remove(line.identifier('organisation'), line.text('kid'));
    return [gone ? messages.done : messages.nothingToRemove];
  },
  async 'keys list'(store, line) {
    return (await keysOf(line, store)).sealing.map(({ kid = '' }) => kid);
  },
  async 'keys add'(store, line) {
    return [messages.added(await addSealingKey(await ownFile(line, store)))];
  },
  async 'keys remove'(store, line) {
    const removed = await removeSealingKey(await ownFile(line, store), line.text('kid'));
    return [removed ? messages.done : messages.nothingToRemove];
  },
  async 'audit head'(store, line) {
    const keys = await keyRing(await keysOf(line, store));
    return [await signedHead(await store.audit.head(line.identifier('organisation')), keys, Date.now())];
  },
  async 'audit verify'(store, line) {
    const heads = line.optional('heads');
    const kept =
      heads === undefined ? [] : await keptHeads(readFileSync(heads, 'utf8'), await keyRing(await keysOf(line, store)));
    const { rows, broken } = await store.audit.verify(kept);
    if (broken) throw new BrokenAuditError(messages.broken(broken.organisation, broken.seq, broken.why));
    return [messages.whole(rows)];
  },
};

/** What a site key asks of those who send, by the command line. */
export function rulesOf(line: CommandLine): { rules?: SiteKeyRules } {
  const number = (option: 'per-minute' | 'per-device', name: string) =>
    line.optional(option) === undefined ? {} : { [name]: line.number(option, undefined, 1, 10_000_000) };
  const rules: SiteKeyRules = {
    ...(line.given('needs-token') && { embedToken: true }),
    ...(line.given('needs-challenge') && { challenge: true }),
    ...number('per-minute', 'perMinute'),
    ...number('per-device', 'perDeviceMinute'),
  };
  return Object.keys(rules).length === 0 ? {} : { rules };
}

/** Whether an organisation keeps words that may say who somebody is. It does not unless it says so. */
export function wordsOf(line: CommandLine): 'redact' | 'keep' {
  const words = line.optional('words') ?? 'redact';
  if (words === 'redact' || words === 'keep') return words;
  throw new UsageError(messages.notWords);
}

async function ownFile(line: CommandLine, store: Store): Promise<string> {
  if (line.optional('keys-text') !== undefined) throw new UsageError(messages.keysByText);
  await keysOf(line, store);
  return keyFile(line);
}
