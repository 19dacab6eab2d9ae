import type { SiteConfig } from '@always-kit/contract';
import { CompactEncrypt, importJWK, type CompactJWEHeaderParameters } from 'jose';
import type { TestCollector } from './test-collector.ts';

/** What a page reads of a site key before it sends. */
export async function configOf({ ask }: TestCollector): Promise<SiteConfig> {
  return (await ask('GET /v1/sites/config?key=pk_leeds')).body as SiteConfig;
}

/** Seals something to a collector, as a device does it. */
export async function seal(
  collector: TestCollector,
  what: unknown,
  header: Partial<CompactJWEHeaderParameters> = {},
): Promise<string> {
  const { key, kid } = await configOf(collector);
  const text = typeof what === 'string' ? what : JSON.stringify(what);
  return new CompactEncrypt(Buffer.from(text))
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid, ...header })
    .encrypt(await importJWK(key, 'ECDH-ES'));
}
