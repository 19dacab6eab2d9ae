import type { ClientOptions } from '../client-options.ts';
import type { FailureReason } from '../result.ts';
import { deliver } from './deliver.ts';
import type { Device } from './device-store.ts';
import type * as Economies from './economies.ts';
import { OutboxEvent, type Standing } from './events.ts';
import type { Gone, Item, RefusedItem } from './item.ts';
import { waits, type Kept, type Keeping } from './keeping.ts';
import { knocking, type Clock } from './knocking.ts';
import { isBlocked, isPaused, isRefused, type Verdict } from './verdict.ts';

/** Something that is on its way, and into what keeps it, at once. */
export interface Begun {
  /** What comes of sending it; none where something else must be there first. */
  readonly sent: Promise<Verdict> | undefined;
  readonly kept: Promise<Kept>;
}

/** Empties what waits: sends it, tries again when it is time, and does what the collector's answer means for it. */
export interface Delivery {
  /** The request leaves, and the write begins, before this function comes back. */
  begin(item: Item): Begun;
  /** Tries to send all that waits, now. Comes back when it is sent or cannot be. */
  flush(): Promise<void>;
  /**
   * Makes way for the end of a response: takes away what goes with it, and comes back when nothing of it is on its way.
   *
   * @returns what is known of it, on the device or at least in this page.
   */
  recall(id: string): Promise<Partial<Item> | undefined>;
  /** Sends this no more, from no tab. */
  forget(id: string): Promise<void>;
  /**
   * Tries at once what the collector did not let in, with the token that is new by now. Not once more where that did not help: a
   * portal may give bad ones for ever.
   */
  renew(): Promise<void>;
  /** Sends nothing more by itself. */
  close(): void;
}

/** What shows how a delivery stands, and is given each event of the outbox. */
export interface Shown extends EventTarget {
  /** How many things wait, those of other tabs with them. */
  pending: number;
  /** Why the collector lets nothing in at present, or nothing. */
  paused?: FailureReason | undefined;
}

/** In the place of an id: while all that waits is looked through and sent. */
const all = 'all';

/** Makes a delivery. It begins at once with what an earlier page has left. */
export function deliveryOf(
  keeping: Keeping,
  device: Device,
  options: ClientOptions,
  clock: Clock,
  shown: Shown,
): Delivery {
  /** What is on its way, by id, until what became of it is on the device too: nobody else sends it meanwhile. And `all` that waits. */
  const flights = new Map<string | undefined, Promise<unknown>>();
  /** What was given to this page and is not settled yet: whole, since the browser may clear the device. */
  const mine = new Map<string, Item>();
  /** All that waits, of what other tabs keep with it, by id: as it is by now, since a response may be taken back under its id. */
  const waiting = new Map<string | undefined, Item>();
  /** The ids of what was refused or taken back: nothing can go with it any more. */
  const gone = new Set<string | undefined>();
  const closing = new AbortController();
  /** Whether the device could not be read the last time. */
  let blind = false;
  let economies: typeof Economies | undefined;
  /** Whether another token was tried since something was accepted. */
  let tried = false;

  const tell = (type: Standing | 'failed' | 'paused', item: Pick<Item, 'id' | 'kind'>, reason?: FailureReason): void =>
    void shown.dispatchEvent(new OutboxEvent(type, item, reason));

  const count = (): void => {
    if (waiting.size === shown.pending) return;
    shown.pending = waiting.size;
    shown.dispatchEvent(new Event('pending'));
  };

  /** What an attempt means for those who wait to hear of it, and for the next. */
  const hear = (item: Item, failed: Verdict): Verdict => {
    if (!failed) {
      knocks.reset();
      shown.paused = undefined;
      tried = false;
      tell('accepted', item);
    } else if (isRefused(failed)) tell('failed', item, failed.reason);
    else {
      knocks.wait(failed.retryAfter);
      if (isPaused(failed)) tell('paused', item, (shown.paused = failed.reason));
    }
    return failed;
  };

  const isHere = (id?: string): boolean => flights.has(id) || waiting.has(id);

  const fly = <Value>(items: readonly Pick<Item, 'id'>[], flight: Promise<Value>): Promise<Value> => {
    for (const { id } of items) flights.set(id, flight);
    return flight.finally(() => {
      for (const { id } of items) if (flights.get(id) === flight) flights.delete(id);
    });
  };

  /** One attempt at one thing; heard of as soon as there is an answer. */
  const attempt = async (item: Item): Promise<Verdict> => hear(item, await deliver(item, options));

  /** It need not be sent from here any more. @param taken from the device, or moved there. */
  const away = async (id: string, taken: Promise<void>): Promise<void> => {
    mine.delete(id);
    await taken;
    waiting.delete(id);
    count();
  };

  /** What an attempt means for what waits. */
  const settle = async (item: Item, failed: Verdict): Promise<void> => {
    const { siteKey } = options;
    const { id } = item;
    const withdrawal = item.kind === 'withdrawal';
    if (!failed) await away(id, withdrawal ? keeping.forget(id) : keeping.remove(id));
    else if (isRefused(failed)) {
      if (!withdrawal) gone.add(id);
      // Of no use to anybody: a token that opens nothing, and who somebody is that took their answers back (410).
      await away(id, withdrawal || failed.status === 410 ? keeping.remove(id) : keeping.refuse(item, failed));
    }
    // A site's key may have been changed while something waited.
    else if (failed.status === 401 && siteKey && siteKey !== item.key) await keeping.keep({ ...item, key: siteKey });
  };

  /** An attempt at what is kept already, and what it means for that. */
  const send = (items: readonly Item[]): Promise<Verdict[]> => fly(items, sendNow(items));
  const sendNow = async (items: readonly Item[]): Promise<Verdict[]> => {
    const verdicts = await (economies?.together(items, options, attempt, hear) ?? Promise.all(items.map(attempt)));
    await Promise.all(items.map((item, at) => settle(item, verdicts[at])));
    return verdicts;
  };

  const follow = async (item: Item, { sent, kept }: Begun): Promise<void> => {
    let over = false;
    void sent?.then((failed) => (over = isOver(failed)));
    const standing = await kept;
    if (standing === 'full') mine.delete(item.id);
    else if (!over) {
      waiting.set(item.id, item);
      count();
      tell(standing, item);
    }
    if (sent) await settle(item, await sent);
    if (waiting.size > 0 || mine.has(item.id)) knocks.arrange();
  };

  /** Sends all that waits, as far as it gets. @returns whether anything came of it. */
  const empty = async (): Promise<boolean> => {
    let came = false;
    const items = await look();
    for (const parcel of economies?.parcels(items) ?? items.map((item) => [item])) {
      for (const item of items) if (waiting.has(item.id) && gone.has(item.after)) await drop(item);
      const ready = parcel.filter(
        (item) => waiting.get(item.id) === item && !flights.has(item.id) && !isHere(item.after),
      );
      const verdicts = await send(ready);
      came ||= verdicts.some(isOver);
      if (closing.signal.aborted || verdicts.some((failed) => failed && isBlocked(failed))) break;
    }
    return came;
  };

  /** What waits; and writes down what waits in memory only, where that is possible by now. */
  const look = async (): Promise<Item[]> => {
    for (const item of keeping.held()) {
      const kept = !flights.has(item.id) && (await keeping.keep(item));
      if (kept === 'saved-on-device') tell(kept, item);
    }
    const items: Item[] = [];
    const found = await keeping.all();
    blind = !found;
    if (found) {
      waiting.clear();
      gone.clear();
      for (const one of found) {
        const { id } = one;
        if (waits(one)) {
          waiting.set(id, one);
          items.push(one);
          // As it is on the device: where it is sealed there, the text goes from the page too.
          if (mine.has(id) && !flights.has(id)) mine.set(id, one);
        } else gone.add(id);
      }
    }
    for (const [id, item] of mine) {
      if (flights.has(id) || (found && waiting.has(id))) continue;
      const over = found?.find((one) => one.id === id) as RefusedItem | Gone | undefined;
      if (over) {
        mine.delete(id);
        if (over.refused) tell('failed', item, over.refused.reason);
      } else {
        // Another tab has sent it, or the browser has cleared the device: only a receipt can tell.
        const kept = found && (await keeping.keep(item));
        if (kept && kept !== 'saved-on-device') tell('memory-only', item);
        waiting.set(id, item);
        items.push(item);
      }
    }
    count();
    return items;
  };

  /** Takes away what goes with a response that is gone, and tells of it. */
  const drop = async (item: Item): Promise<void> => {
    await away(item.id, keeping.remove(item.id));
    tell('failed', item, 'refused');
  };

  const flush = (): Promise<unknown> => {
    knocks.rest();
    return flights.get(all) ?? fly([{ id: all }], run());
  };

  const run = async (): Promise<void> => {
    let came: boolean | undefined;
    if ((await look())[0]) {
      economies ??= await import('./economies.ts').catch(() => undefined);
      came = await (economies?.alone(device, empty) ?? empty());
    }
    // Where another tab is at it, or nothing came of it, it is tried again after a while.
    if (!came) knocks.failed();
    if (waiting.size > 0 || blind) knocks.arrange();
  };

  const knocks = knocking(
    clock,
    () => void flush(),
    // The page may go. What is on the device is safe; what is not has this one chance.
    () => {
      for (const item of keeping.held()) {
        if (!flights.has(item.id)) void send([item]);
      }
    },
    closing,
  );

  /** As `flush`, and once more where something was under way already: it may have failed since, or looked too early. */
  const flushAll = async (): Promise<void> => {
    const underWay = [...flights.values()];
    await flush();
    if (!underWay[0]) return;
    await Promise.allSettled(underWay);
    await flush();
  };

  return {
    flush: flushAll,
    async recall(id) {
      const known: readonly Partial<Item>[] = (await keeping.all()) ?? [...mine.values()];
      for (const item of known) if (item.after === id) await drop(item as Item);
      await flights.get(id); // what is on its way would arrive after its end
      return known.find((item) => item.id === id);
    },
    forget: (id) => away(id, keeping.forget(id)),
    begin(item) {
      const begun = { sent: isHere(item.after) ? undefined : attempt(item), kept: keeping.keep(item) };
      mine.set(item.id, item);
      if (item.kind === 'response') gone.delete(item.id);
      void fly([item], follow(item, begun));
      return begun;
    },
    async renew() {
      await Promise.allSettled(flights.values());
      if (!shown.paused || tried) return;
      tried = true;
      await flush();
    },
    close() {
      knocks.rest();
      closing.abort();
    },
  };
}

/** Whether it need not be tried again. */
function isOver(failed: Verdict): boolean {
  return !failed || isRefused(failed);
}
