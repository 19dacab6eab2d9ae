import { bytesOf } from '../capture/room.ts';
import type { Failure } from '../result.ts';
import { NoRoomError, type Device } from './device-store.ts';
import type { Standing } from './events.ts';
import type { Item, RefusedItem } from './item.ts';
import type { Sealer } from './sealer.ts';

/** How long what was refused stays on the device, in milliseconds. */
const refusedFor = 30 * 24 * 60 * 60 * 1000;

/** How much may wait. */
export interface Limits {
  readonly items: number;
  readonly bytes: number;
}

/** Where things wait: on the device, or while that cannot be had in this page's memory. Nothing in it rejects. */
export class Keeping {
  readonly #device: Device;
  readonly #sealer: Sealer | undefined;
  readonly #limits: Limits;
  readonly #to: string;
  readonly #held = new Map<string, Item>();
  readonly #refused = new Map<string, RefusedItem>();
  /** The bytes of all that waits, as far as it is known here: other tabs keep things too. */
  readonly #bytes = new Map<string, number>();

  constructor(device: Device, sealer: Sealer | undefined, limits: Limits, to: string) {
    this.#device = device;
    this.#sealer = sealer;
    this.#limits = limits;
    this.#to = to;
  }

  /** What waits in this page only. */
  get held(): readonly Item[] {
    return [...this.#held.values()];
  }

  /** Begins to write at once, unless it is to be sealed first. */
  async keep(item: Item): Promise<Exclude<Standing, 'accepted'> | 'full'> {
    const bytes = bytesOf(item.body);
    const others = [...this.#bytes].reduce((sum, [id, each]) => (id === item.id ? sum : sum + each), 0);
    if (others + bytes > this.#limits.bytes || this.#held.size >= this.#limits.items) return 'full';
    this.#bytes.set(item.id, bytes);
    try {
      await this.#device.put(this.#sealer ? await this.#sealer.sealed(item) : item, this.#limits.items);
      this.#held.delete(item.id);
      return 'saved-on-device';
    } catch (cause) {
      if (cause instanceof NoRoomError) {
        this.#bytes.delete(item.id);
        return this.#held.has(item.id) ? 'memory-only' : 'full';
      }
      this.#held.set(item.id, item);
      return 'memory-only';
    }
  }

  /** Brings to the device what is held in memory, as far as that goes now; gives what it brought there. */
  async bringOver(): Promise<Item[]> {
    const brought: Item[] = [];
    for (const item of this.held) if ((await this.keep(item)) === 'saved-on-device') brought.push(item);
    return brought;
  }

  /** Everything for this collector that waits, the oldest first. */
  async all(): Promise<Item[]> {
    const stored = await this.#device.all().catch(() => []);
    const all = new Map([
      ...stored.filter(({ to }) => to === this.#to).map((item) => [item.id, item] as const),
      ...this.#held,
    ]);
    this.#bytes.clear();
    for (const { id, body } of [...stored, ...this.#held.values()]) this.#bytes.set(id, bytesOf(body));
    return [...all.values()];
  }

  /** Writes something that waits anew, where it is. */
  async change(item: Item): Promise<void> {
    if (this.#held.has(item.id)) this.#held.set(item.id, item);
    else await this.#device.put(item, Infinity).catch(() => undefined);
  }

  async remove(id: string): Promise<void> {
    this.#held.delete(id);
    this.#bytes.delete(id);
    this.#refused.delete(id);
    await this.#device.remove(id).catch(() => undefined);
  }

  async refuse(item: Item, { reason, status, problem }: Failure): Promise<void> {
    const refused = { reason, ...(status !== undefined && { status }), ...(problem && { problem }) };
    const stored = (await this.all()).find(({ id }) => id === item.id);
    // What the device must not be able to read is kept there only as it was sealed.
    const there = stored !== undefined && !this.#held.delete(item.id);
    const moved = { ...(stored ?? item), refused, at: Date.now() };
    await (there ? this.#device.refuse(moved) : Promise.reject(new Error('It is not there'))).catch(() => {
      this.#refused.set(item.id, moved);
    });
  }

  async refused(): Promise<RefusedItem[]> {
    const stored = await this.#device.refused().catch(() => []);
    const old = stored.filter(({ at }) => Date.now() - at > refusedFor);
    await Promise.all(old.map(({ id }) => this.remove(id)));
    return [...stored.filter((item) => item.to === this.#to && !old.includes(item)), ...this.#refused.values()];
  }

  /** Asks the browser, once in the life of the device's store, not to clear it when room is short. */
  async persist(): Promise<void> {
    try {
      if (!navigator.storage?.persist || (await this.#device.noted('asked-to-persist'))) return;
      await this.#device.note('asked-to-persist', true);
      await navigator.storage.persist();
    } catch {
      // A device that forgets is told of when something is kept.
    }
  }
}
