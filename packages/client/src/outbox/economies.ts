import type { BatchOutcome } from '@always-kit/contract';
import { send } from '../capture/send.ts';
import type { ClientOptions } from '../client-options.ts';
import { refusal } from '../refusal.ts';
import type { Device } from './device-store.ts';
import type { Item } from './item.ts';
import { isRefused, judge, type Verdict } from './verdict.ts';

// What makes sending less dear where something waits, and is loaded only then. Where it does not come (a service worker may not
// load anything later), everything is sent all the same: one by one, and by each tab.

export const batchPath = '/v1/responses/batch';
/** How many responses go together, and how large each may be, in characters: a batch may have 4 MiB. */
const most = 100;
/** How many of them the collector takes at once, as far as we know: its limits may be lower than a batch. */
let taken = most;
const largest = 10_000;
/** How often in a row another tab may be let go first, before we no longer believe that it does anything. */
const patience = 2;
let letGoFirst = 0;
const asked = 'asked-to-persist';

/**
 * Runs `act` unless another tab is at the same thing, so that four tabs do not send everything four times. The collector stores
 * each id once, a lock is never waited for, and one that is never given back holds nobody up for long.
 *
 * @returns what came of it; `undefined` where another tab is at it.
 */
export async function alone<Value>(device: Device, act: () => Promise<Value>): Promise<Value | undefined> {
  void persist(device);
  try {
    return await navigator.locks.request('always-kit-outbox', { ifAvailable: true }, (lock) => {
      if (!lock && letGoFirst++ < patience) return undefined;
      letGoFirst = 0;
      return act();
    });
  } catch {
    return act(); // a page that may not use locks, or a browser that has none
  }
}

/**
 * One attempt at several responses of one site key.
 *
 * @param one sends one, and hears of it.
 * @param hear is told what became of each.
 */
export async function together(
  items: readonly Item[],
  options: ClientOptions,
  one: (item: Item) => Promise<Verdict>,
  hear: (item: Item, failed: Verdict) => Verdict,
): Promise<Verdict[]> {
  if (items.length < 2) {
    const verdicts = await Promise.all(items.map(one));
    if (taken < 2 && items[0] && !verdicts[0]) taken = 2; // or nothing would go together any more
    return verdicts;
  }
  const body = `{"responses":[${items.map(({ body }) => body).join()}]}`;
  const to = { ...options, siteKey: items[0]?.key ?? '' };
  const answered = await send(to, { path: batchPath, body, keepalive: false });
  const verdicts: Verdict[] = [];
  if (answered.ok) taken = Math.min(most, taken * 2);
  else if ([413, 429].includes(answered.status ?? 0)) taken = items.length >> 1;
  const outcome = answered.ok && (answered.json as Partial<BatchOutcome> | null | undefined);
  const results = (outcome && outcome.results) || [];
  for (const [at, item] of items.entries()) {
    const { status = 0, receipt, problem } = results[at] ?? {};
    // A batch that is refused says nothing of what is in it.
    if (!answered.ok) verdicts.push(isRefused(answered) ? await one(item) : hear(item, answered));
    else {
      const each = status < 400 ? ({ ok: true, status, json: receipt } as const) : refusal(status, problem);
      verdicts.push(hear(item, judge(each, item.id)));
    }
  }
  return verdicts;
}

/** What can go together, in order. Responses that are sealed or large, and all that is not a response, go alone. */
export function parcels(items: readonly Item[]): Item[][] {
  const all: Item[][] = [];
  // Ids of the same millisecond are in any order: what follows a response goes after it all the same.
  for (const item of [...items].sort((one, other) => +!!one.after - +!!other.after)) {
    const joins = ({ kind, sealed, key, body }: Item): boolean =>
      kind === 'response' && !sealed && key === item.key && body.length < largest;
    const parcel = joins(item) && all.find((each) => each.length < taken && each.every(joins));
    if (parcel) parcel.push(item);
    else all.push([item]);
  }
  return all;
}

/** Asks the browser, once in the life of the device's store, not to clear it when room is short. */
async function persist(device: Device): Promise<void> {
  try {
    if (await device.get(asked)) return;
    await device.put({ id: asked, note: true });
    await navigator.storage.persist();
  } catch {
    // A device that forgets is told of when something is kept.
  }
}
