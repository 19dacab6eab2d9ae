import type { Failure } from '../result.ts';
import { utf8 } from '../utf8.ts';
import { isFull, type Device } from './device-store.ts';
import type { Standing } from './events.ts';
import type { Gone, Item, RefusedItem } from './item.ts';
import type { OutboxOptions } from './outbox.ts';
import { sealing } from './sealing.ts';

/** How long what was refused, and what is known to be gone, stays on the device, in milliseconds. */
const refusedFor = 30 * 24 * 60 * 60 * 1000;

/** Where something stands that is not delivered yet. */
export type Kept = Exclude<Standing, 'accepted'> | 'full';

/** What is known of one thing: it waits, was refused, or is gone. */
export type Known = Item | RefusedItem | Gone;

/** Where things wait: on the device, or while that cannot be had in this page's memory. Nothing in it rejects. */
export interface Keeping {
  /** What waits in this page only. */
  held(): Item[];
  /** Begins to write at once, unless it is to be sealed first. What is there already is written anew. */
  keep(item: Item): Promise<Kept>;
  /** Everything for this collector, the oldest first; nothing where the device cannot be read now: it may hold anything then. */
  all(): Promise<Known[] | undefined>;
  /** Takes away what the collector has. */
  remove(id: string): Promise<void>;
  /** Takes away what nobody is to send any more, and lets other tabs know. */
  forget(id: string): Promise<void>;
  refuse(item: Item, failure: Failure): Promise<void>;
  refused(): Promise<RefusedItem[]>;
}

/** Makes a place for what waits for one collector, as much as the options let wait there. */
export function keepingOn(device: Device, options: OutboxOptions): Keeping {
  const { url: to, sealed, mostItems = 500, mostBytes = 5_000_000 } = options;
  const seal = sealed && sealing(options, device);
  const memory = new Map<string, Known>();
  /** The bytes of each thing, as far as they are known here: other tabs keep things too. */
  const bytes = new Map<string, number>();

  const all = async (): Promise<Known[] | undefined> => {
    const stored = (await device.all().catch(() => undefined)) as Known[] | undefined;
    if (!stored) return undefined;
    bytes.clear();
    return [...stored.filter(({ id }) => !memory.has(id)), ...memory.values()].filter((one) => {
      if (one.to !== to) return false;
      if (waits(one)) return bytes.set(one.id, utf8(one.body).length);
      return Date.now() - one.at < refusedFor || void remove(one.id);
    });
  };

  const keep = async (item: Item): Promise<Kept> => {
    const { id } = item;
    bytes.set(id, utf8(item.body).length);
    let room = mostBytes;
    for (const each of bytes.values()) room -= each;
    let full = room < 0 || bytes.size > mostItems;
    try {
      if (!full) {
        await device.put(seal && !item.sealed ? await seal(item) : item);
        memory.delete(id);
        return 'saved-on-device';
      }
    } catch (cause) {
      full = isFull(cause);
    }
    // The end of a response that waits here takes its place in any case: were it refused, the response would be sent.
    if (full && item.waited) await remove(id);
    else if (full && !memory.has(id)) {
      bytes.delete(id);
      return 'full';
    }
    memory.set(id, item);
    return 'memory-only';
  };

  const remove = async (id: string): Promise<void> => {
    memory.delete(id);
    bytes.delete(id);
    await device.remove(id).catch(() => {});
  };

  const note = async (one: RefusedItem | Gone): Promise<void> => {
    await device.put(one).catch(() => memory.set(one.id, one));
  };

  return {
    keep,
    remove,
    async forget(id) {
      await remove(id);
      await note({ id, to, refused: false, at: Date.now() });
    },
    held: () => [...memory.values()].filter(waits),
    all,
    async refuse(item, refused) {
      const { id } = item;
      bytes.delete(id);
      // What the device must not be able to read is kept there only as it was sealed.
      const there = memory.has(id) ? undefined : await device.get(id).catch(() => undefined);
      const moved = { ...item, token: undefined, ...there, refused, at: Date.now() };
      if (there) await note(moved);
      else memory.set(id, moved);
    },
    async refused() {
      return ((await all()) ?? [...memory.values()]).filter((one) => (one as RefusedItem).refused) as RefusedItem[];
    },
  };
}

export function waits(one: Known): one is Item {
  return !('refused' in one);
}
