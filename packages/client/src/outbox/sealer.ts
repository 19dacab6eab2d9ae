import { paths } from '../capture/paths.ts';
import { send } from '../capture/send.ts';
import type { ClientOptions } from '../client-options.ts';
import { parseJson } from '../refusal.ts';
import { seal, type CollectorKey } from '../seal/seal.ts';
import type { Device } from './device-store.ts';
import type { Item } from './item.ts';

const note = 'collector-key';

/** Seals what is to wait on a device that others use too. It gets the collector's public key ahead of need, and keeps it there. */
export class Sealer {
  readonly #options: ClientOptions;
  readonly #device: Device;
  #key: CollectorKey | undefined;
  #asking: Promise<CollectorKey | undefined> | undefined;

  constructor(options: ClientOptions, device: Device) {
    this.#options = options;
    this.#device = device;
    void this.#ask();
  }

  /** The item with its body sealed and no way to take it back. Rejects while there is no key: nothing may be kept then. */
  async sealed(item: Item): Promise<Item> {
    this.#key ??= isKey(await this.#device.noted(this.#note)) ?? (await this.#ask());
    if (!this.#key) throw new Error('There is no key to seal with');
    const { token: _, ...rest } = item;
    return { ...rest, body: await seal(item.body, this.#key), sealed: true };
  }

  get #note(): string {
    return `${note} ${this.#options.url}`;
  }

  #ask(): Promise<CollectorKey | undefined> {
    this.#asking ??= send(this.#options, { method: 'GET', path: paths.readSiteConfig })
      .then(async (answered) => {
        const key = answered.ok ? isKey(parseJson(answered.text)) : undefined;
        if (!key) return undefined;
        this.#key = key;
        await this.#device.note(this.#note, key).catch(() => undefined);
        return key;
      })
      .finally(() => {
        this.#asking = undefined;
      });
    return this.#asking;
  }
}

function isKey(config: unknown): CollectorKey | undefined {
  const { key, kid } = (config ?? {}) as Partial<CollectorKey>;
  return typeof key === 'object' && typeof kid === 'string' ? { key, kid } : undefined;
}
