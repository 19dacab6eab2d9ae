import type { BatchOutcome } from '@always-kit/contract';
import { paths } from '../capture/paths.ts';
import { send } from '../capture/send.ts';
import type { ClientOptions } from '../client-options.ts';
import { parseJson, refusal } from '../refusal.ts';
import type { Item, ItemKind } from './item.ts';
import { judge, judgeFailure, type Verdict } from './verdict.ts';

/** How many responses go together, and how large they may be, in characters: a batch may have 4 MiB. */
const most = 100;
const largest = 1_000_000;

const pathOf: Readonly<Record<Exclude<ItemKind, 'withdrawal'>, string>> = {
  response: paths.sendResponse,
  'about-you': paths.tellAboutYou,
  contact: paths.stayInTouch,
};

/** One attempt at one item. It leaves before this function comes back. */
export async function deliver(item: Item, options: ClientOptions, body: string = bodyOf(item)): Promise<Verdict> {
  const to = { ...options, siteKey: item.key };
  if (item.kind === 'withdrawal') {
    return judge(await send(to, { method: 'DELETE', path: `${paths.sendResponse}/${item.id}`, body }));
  }
  return judge(await send(to, { path: pathOf[item.kind], body }), item.id);
}

/**
 * One attempt at several responses of one site key.
 *
 * @returns what became of each; `undefined` where they are to be sent one by one.
 */
export async function deliverTogether(items: readonly Item[], options: ClientOptions): Promise<Verdict[] | undefined> {
  const body = `{"responses":[${items.map(bodyOf).join()}]}`;
  const to = { ...options, siteKey: items[0]?.key ?? '' };
  const answered = await send(to, { path: paths.sendBatch, body, outlives: false });
  if (!answered.ok) {
    const verdict = judgeFailure(answered);
    return verdict.is === 'refused' ? undefined : items.map(() => verdict);
  }
  const { results } = (parseJson(answered.text) ?? {}) as Partial<BatchOutcome>;
  return items.map(({ id }, at) => {
    const { status = 0, receipt, problem } = results?.[at] ?? {};
    const text = JSON.stringify(receipt ?? problem ?? null);
    return status >= 400
      ? judgeFailure(refusal(status, text))
      : judge({ ok: true, status, text, headers: new Headers() }, id);
  });
}

/** What can go together, in order. Responses that are sealed, and all that is not a response, go alone. */
export function parcelsOf(items: readonly Item[]): Item[][] {
  const parcels: Item[][] = [];
  const open = new Map<string, { parcel: Item[]; size: number }>();
  // Ids of the same millisecond are in any order: what follows a response must come after it all the same.
  for (const item of [...items.filter(({ after }) => !after), ...items.filter(({ after }) => after)]) {
    const size = item.body.length;
    const last = item.kind === 'response' && !item.sealed ? open.get(item.key) : undefined;
    if (last && last.parcel.length < most && last.size + size < largest) {
      last.parcel.push(item);
      last.size += size;
      continue;
    }
    const parcel = [item];
    parcels.push(parcel);
    if (item.kind === 'response' && !item.sealed) open.set(item.key, { parcel, size });
  }
  return parcels;
}

/** A response says when this attempt leaves, so that the collector can correct a clock that is wrong. A sealed one cannot. */
function bodyOf({ kind, body, sealed }: Pick<Item, 'kind' | 'body' | 'sealed'>): string {
  if (kind !== 'response' || sealed) return body;
  return `${body.slice(0, -1)},"sentAt":${JSON.stringify(new Date().toISOString())}}`;
}
