import { paths } from '../capture/paths.ts';
import { send } from '../capture/send.ts';
import type { ClientOptions } from '../client-options.ts';
import { isProblem } from '../refusal.ts';
import type { Item } from './item.ts';
import { judge, type Verdict } from './verdict.ts';

/** One attempt at one item. It leaves before this function comes back. */
export async function deliver(item: Item, options: ClientOptions): Promise<Verdict> {
  const { id, kind, key: siteKey, body, waited } = item;
  const to = { ...options, siteKey };
  if (kind !== 'withdrawal') return judge(await send(to, { path: paths[kind], body }), id);
  const failed = judge(await send(to, { method: 'DELETE', path: `${paths.response}/${id}`, body }));
  // What never left the device is taken back by not being there.
  return waited && failed && isProblem(failed, 'not-found') ? undefined : failed;
}
