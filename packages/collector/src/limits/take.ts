import { problem } from '@always-kit/contract';
import type { SiteCaller } from '../identity/caller.ts';
import { Refusal } from '../refusal.ts';
import type { Counted, Limiter, Limits, Standing } from './limiter.ts';

/** What a request that sends is counted by. */
export interface Sender {
  readonly caller: SiteCaller;
  /** What the device calls itself today, if it says. */
  readonly device: string | undefined;
  /** Where it comes from; `undefined` for this machine itself, which is a proxy of ours. */
  readonly address: string | undefined;
}

/** A device's name of the day: random, and too short to hold more. */
const deviceName = /^[\w-]{16,64}$/;

/** The name that a device gives itself, where it is one. */
export function deviceIn(query: unknown): string | undefined {
  const { device } = query as { device?: unknown };
  return typeof device === 'string' && deviceName.test(device) ? device : undefined;
}

/** An address to count by. This machine's own is none: behind a proxy that was not told of, everybody would share it. */
export function addressOf(ip: string): string | undefined {
  return ip === '::1' || ip.startsWith('127.') || ip.startsWith('::ffff:127.') ? undefined : ip;
}

/**
 * Counts what is sent, and gives back the headers that say how the sender stands.
 *
 * @throws {Refusal} 429 with `Retry-After`, when it is more than is let through.
 */
export async function take(
  limiter: Limiter,
  limits: Limits,
  { caller, device, address }: Sender,
  amount = 1,
): Promise<Record<string, string>> {
  const { siteKey, embed } = caller;
  const perDevice = siteKey.rules?.perDeviceMinute ?? limits.device;
  const counted: Counted[] = [{ by: 'siteKey', name: siteKey.key, limit: siteKey.rules?.perMinute ?? limits.siteKey }];
  if (device !== undefined) counted.push({ by: 'device', name: `${siteKey.key} ${device}`, limit: perDevice });
  if (embed) counted.push({ by: 'device', name: `${siteKey.organisation} ${embed.jti}`, limit: perDevice });
  if (address !== undefined) counted.push({ by: 'address', name: address, limit: limits.address });
  const standings = await limiter.count(counted, amount);
  const headers = headersOf(standings);
  const over = standings.filter((one) => one.over);
  if (over.length === 0) return headers;
  const wait = Math.max(...over.map(({ resetAfter }) => resetAfter));
  throw new Refusal(problem('too-many-requests'), { ...headers, 'retry-after': String(wait) });
}

const names: Record<keyof Limits, string> = { siteKey: 'site', device: 'device', address: 'address' };

/** As draft-ietf-httpapi-ratelimit-headers has them. */
function headersOf(standings: readonly Standing[]): Record<string, string> {
  const tightest = standings.reduce((one, other) => (other.left / other.limit < one.left / one.limit ? other : one));
  return {
    'ratelimit-policy': standings.map(({ by, limit }) => `"${names[by]}";q=${limit};w=60`).join(', '),
    ratelimit: `"${names[tightest.by]}";r=${tightest.left};t=${tightest.resetAfter}`,
  };
}
