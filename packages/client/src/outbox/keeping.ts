import type { Failure } from '../result.ts';
import { utf8 } from '../utf8.ts';
import { isFull, quota, type Device } from './device-store.ts';
import type { Standing } from './events.ts';
import type { Item, RefusedItem } from './item.ts';
import type { Seal } from './sealing.ts';

/** How long what was refused stays on the device, in milliseconds. */
const refusedFor = 30 * 24 * 60 * 60 * 1000;

/** Where something stands that is not delivered yet. */
export type Kept = Exclude<Standing, 'accepted'> | 'full';

/** Where things wait: on the device, or while that cannot be had in this page's memory. Nothing in it rejects. */
export interface Keeping {
  /** What waits in this page only. */
  held(): Item[];
  /** Begins to write at once, unless it is to be sealed first. What is there already is written anew. */
  keep(item: Item): Promise<Kept>;
  /** Everything for this collector that waits, the oldest first. */
  all(): Promise<Item[]>;
  remove(id: string): Promise<void>;
  refuse(item: Item, failure: Failure): Promise<void>;
  refused(): Promise<RefusedItem[]>;
}

/**
 * Makes a place for things to wait in.
 *
 * @param sealed seals what goes to the device, where it is to be sealed.
 * @param mostItems how many things may wait.
 * @param mostBytes how many bytes of them.
 * @param to the collector that they are for.
 */
export function keepingOn(
  device: Device,
  sealed: Seal | undefined,
  mostItems: number,
  mostBytes: number,
  to: string,
): Keeping {
  const memory = new Map<string, Item | RefusedItem>();
  /** The bytes of each thing, as far as they are known here: other tabs keep things too. */
  const bytes = new Map<string, number>();

  /** All for this collector, whether it waits or was refused. */
  const everything = async (): Promise<(Item | RefusedItem)[]> => {
    const stored = (await device.all().catch(() => [])).filter(({ id }) => !memory.has(id));
    const all = ([...stored, ...memory.values()] as Item[]).filter((item) => item.to === to);
    bytes.clear();
    for (const item of all) if (waits(item)) bytes.set(item.id, utf8(item.body).length);
    return all;
  };

  const keep = async (item: Item): Promise<Kept> => {
    const { id } = item;
    bytes.set(id, utf8(item.body).length);
    let room = mostBytes;
    for (const each of bytes.values()) room -= each;
    try {
      if (room < 0 || bytes.size > mostItems) throw new DOMException('', quota);
      await device.put(sealed && !item.sealed ? await sealed(item) : item);
      memory.delete(id);
      return 'saved-on-device';
    } catch (cause) {
      if (!isFull(cause)) memory.set(id, item);
    }
    if (memory.has(id)) return 'memory-only';
    bytes.delete(id);
    return 'full';
  };

  const remove = async (id: string): Promise<void> => {
    memory.delete(id);
    bytes.delete(id);
    await device.remove(id).catch(() => {});
  };

  return {
    keep,
    remove,
    held: () => [...memory.values()].filter(waits),
    all: async () => (await everything()).filter(waits),
    async refuse(item, refused) {
      const { id } = item;
      bytes.delete(id);
      const moved = (one: object): RefusedItem => ({ ...item, ...one, refused, at: Date.now() });
      try {
        // What the device must not be able to read is kept there only as it was sealed.
        const there = !memory.has(id) && (await device.get(id));
        if (!there) throw new Error();
        await device.put(moved(there));
      } catch {
        memory.set(id, moved(item));
      }
    },
    async refused() {
      const all = (await everything()).filter((item) => !waits(item)) as RefusedItem[];
      return all.filter(({ id, at }) => Date.now() - at < refusedFor || void remove(id));
    },
  };
}

function waits(item: Item | RefusedItem): boolean {
  return !('refused' in item);
}
