import { configPath } from '../capture/paths.ts';
import { send } from '../capture/send.ts';
import type { ClientOptions } from '../client-options.ts';
import type { Answered } from '../exchange.ts';
import { hasTexts } from '../refusal.ts';
import { seal, type CollectorKey } from '../seal/seal.ts';
import type { Device, Note } from './device-store.ts';
import type { Item } from './item.ts';

/** Gives an item with its body sealed and no way to take it back. Rejects while there is no key: nothing may be kept then. */
export type Seal = (item: Item) => Promise<Item>;

/** Seals what is to wait on a device that others use too. It gets the collector's public key ahead of need, and keeps it there. */
export function sealing(options: ClientOptions, device: Device): Seal {
  const id = `key ${options.url}`;
  let key: CollectorKey | undefined;

  const ask = async (): Promise<void> => {
    const { json: config } = (await send(options, { method: 'GET', path: configPath })) as Partial<Answered>;
    if (!hasTexts(config, 'kid')) return;
    key = config as unknown as CollectorKey;
    await device.put({ id, note: key }).catch(() => {});
  };
  void ask();

  return async ({ token: _, ...item }) => {
    key ??= ((await device.get(id)) as Note | undefined)?.note as CollectorKey | undefined;
    if (!key) await ask();
    // Without a key this rejects.
    return { ...item, body: await seal(item.body, key as CollectorKey), sealed: true };
  };
}
