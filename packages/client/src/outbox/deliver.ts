import type { BatchOutcome } from '@always-kit/contract';
import { paths } from '../capture/paths.ts';
import { send } from '../capture/send.ts';
import type { ClientOptions } from '../client-options.ts';
import { parseJson } from '../refusal.ts';
import type { Item } from './item.ts';
import { isRefused, judge, type Verdict } from './verdict.ts';

/** How many responses go together, and how large each may be, in characters: a batch may have 4 MiB. */
const most = 100;
const largest = 10_000;

/** One attempt at one item. It leaves before this function comes back. */
export async function deliver(item: Item, options: ClientOptions): Promise<Verdict> {
  const { id, kind, key: siteKey } = item;
  const to = { ...options, siteKey };
  const body = bodyOf(item);
  return kind === 'withdrawal'
    ? judge(await send(to, { method: 'DELETE', path: `${paths.response}/${id}`, body }))
    : judge(await send(to, { path: paths[kind], body }), id);
}

/**
 * One attempt at several responses of one site key.
 *
 * @returns what became of each; `undefined` where they are to be sent one by one.
 */
export async function deliverTogether(items: readonly Item[], options: ClientOptions): Promise<Verdict[] | undefined> {
  const body = `{"responses":[${items.map(bodyOf).join()}]}`;
  const to = { ...options, siteKey: items[0]?.key ?? '' };
  const answered = await send(to, { path: paths.batch, body, outlives: false });
  if (!answered.ok) return isRefused(answered) ? undefined : items.map(() => answered);
  const { results = [] } = (parseJson(answered.text) ?? {}) as Partial<BatchOutcome>;
  return items.map(({ id }, at) => {
    const { status = 0, receipt, problem } = results[at] ?? {};
    return judge({ ...answered, status, text: JSON.stringify(receipt ?? problem ?? null) }, id);
  });
}

/** What can go together, in order. Responses that are sealed or large, and all that is not a response, go alone. */
export function parcelsOf(items: readonly Item[]): Item[][] {
  const parcels: Item[][] = [];
  // Ids of the same millisecond are in any order: what follows a response must come after it all the same.
  for (const item of [...items].sort((one, other) => +!!one.after - +!!other.after)) {
    const joins = (other: Item): boolean => saysWhen(other) && other.key === item.key && other.body.length < largest;
    const parcel = joins(item) && parcels.find((each) => each.length < most && each.every(joins));
    if (parcel) parcel.push(item);
    else parcels.push([item]);
  }
  return parcels;
}

/** A response says when this attempt leaves, so that the collector can correct a clock that is wrong. A sealed one cannot. */
function saysWhen({ kind, sealed }: Item): boolean {
  return kind === 'response' && !sealed;
}

function bodyOf(item: Item): string {
  return saysWhen(item) ? `${item.body.slice(0, -1)},"sentAt":"${new Date().toISOString()}"}` : item.body;
}
