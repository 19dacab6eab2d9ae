import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { startCollector } from '@always-kit/collector';
import { addAttention } from './attention.ts';
import { bundleFolder, bundleIntegrity } from './bundle.ts';
import { introduce, siteKey, wardKey } from './introduce.ts';
import type { Ports } from './ports.ts';
import { seed } from './seed/seed.ts';
import { addSession } from './session.ts';
import { buildSite } from './site.ts';

/** How to start the demo. */
export interface DemoOptions {
  readonly ports: Ports;
  /** The SQLite file that keeps what is answered. */
  readonly file: string;
  /** Whether to delete the file first. */
  readonly fresh: boolean;
  /** The moment that the made-up half-year leads up to. */
  readonly now: Date;
}

/** A running demo, by its three addresses. */
export interface Demo {
  readonly portal: string;
  readonly intranet: string;
  readonly collector: string;
  /** How many made-up responses were sent to a new collector. */
  readonly seeded: number;
  /** Stops all three servers once what they accepted is on the disk. */
  close(): Promise<void>;
}

export async function startDemo({ ports, file, fresh, now }: DemoOptions): Promise<Demo> {
  if (fresh) await Promise.all(['', '-wal', '-shm', '.began'].map((suffix) => rm(file + suffix, { force: true })));
  await mkdir(dirname(file), { recursive: true });
  const portalUrl = `http://localhost:${ports.portal}`;
  const intranetUrl = `http://localhost:${ports.intranet}`;

  const collector = await startCollector({ file, port: ports.collector, host: '127.0.0.1' });
  const collectorUrl = `http://localhost:${ports.collector}`;
  await introduce(collector.store, portalUrl, intranetUrl);
  const seeded = await seed({
    url: collectorUrl,
    store: collector.store,
    siteKey,
    now: await firstStart(`${file}.began`, now),
  });

  const words = {
    COLLECTOR: collectorUrl,
    SITE_KEY: siteKey,
    WARD_KEY: wardKey,
    PORTAL: portalUrl,
    INTRANET: intranetUrl,
    INTEGRITY: await bundleIntegrity(),
  };
  const site = (name: string) =>
    buildSite({
      folder: join(import.meta.dirname, '..', name),
      bundle: bundleFolder,
      collector: collectorUrl,
      words,
    });
  const portal = await site('portal');
  const intranet = await site('intranet');
  addSession(intranet);
  addAttention(intranet, collectorUrl);
  await portal.listen({ port: ports.portal, host: '127.0.0.1' });
  await intranet.listen({ port: ports.intranet, host: '127.0.0.1' });

  return {
    portal: portalUrl,
    intranet: intranetUrl,
    collector: collectorUrl,
    seeded,
    async close() {
      await Promise.all([portal.close(), intranet.close()]);
      await collector.close();
    },
  };
}

/** When the half-year was first begun: a start that was cut short goes on with the same one, and doubles nothing. */
async function firstStart(file: string, now: Date): Promise<Date> {
  try {
    await writeFile(file, now.toISOString(), { flag: 'wx' });
    return now;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return new Date(await readFile(file, 'utf8'));
  }
}
