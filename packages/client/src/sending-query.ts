import type { ClientOptions } from './client-options.ts';
import { deviceName } from './device-name.ts';

/**
 * What stands in the address of a request that sends (`sendingQuery` of the contract), as it is now. When it leaves stands here and
 * not in the response: what is sealed cannot be written to, and the collector corrects a clock that is wrong by it.
 */
export function sendingQueryOf({
  siteKey: key,
  embed,
  device = 'location' in globalThis, // windows and workers have it, servers do not
}: ClientOptions): Record<string, string | undefined> {
  return { key, embed: tokenFrom(embed), device: device ? deviceName() : undefined, sentAt: new Date().toISOString() };
}

function tokenFrom(embed: ClientOptions['embed']): string | undefined {
  try {
    return (typeof embed === 'function' ? embed() : embed) || undefined;
  } catch {
    return undefined; // the collector then asks for one
  }
}
