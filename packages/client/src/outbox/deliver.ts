import { paths } from '../capture/paths.ts';
import { send } from '../capture/send.ts';
import type { ClientOptions } from '../client-options.ts';
import type { Item } from './item.ts';
import { judge, type Verdict } from './verdict.ts';

/** One attempt at one item. It leaves before this function comes back. */
export async function deliver(item: Item, options: ClientOptions): Promise<Verdict> {
  const { id, kind, key: siteKey } = item;
  const to = { ...options, siteKey };
  const body = bodyOf(item);
  return kind === 'withdrawal'
    ? judge(await send(to, { method: 'DELETE', path: `${paths.response}/${id}`, body }))
    : judge(await send(to, { path: paths[kind], body }), id);
}

/** A response says when this attempt leaves, so that the collector can correct a clock that is wrong. A sealed one cannot. */
export function bodyOf({ kind, sealed, body }: Item): string {
  return sealed || kind !== 'response' ? body : `${body.slice(0, -1)},"sentAt":"${new Date().toISOString()}"}`;
}
