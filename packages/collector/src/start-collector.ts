import type { AddressInfo } from 'node:net';
import { dirname, resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildCollector, type CollectorOptions } from './build-collector.ts';
import { openLimiterPool } from './limits/limiter-pool.ts';
import { forgetContacts, usualContactDays } from './contacts/forget.ts';
import { startChores } from './health/chores.ts';
import { digestWith } from './redaction/digest.ts';
import { keyFileOf } from './sealing/key-file.ts';
import { keyRing, type StoredKeys } from './sealing/key-ring.ts';
import { ownKeys } from './sealing/own-keys.ts';
import { seed } from './seed.ts';
import { isPostgres, openStore } from './stores/open-store.ts';
import type { Store } from './stores/store.ts';

/** Where to keep the data and where to listen. */
export interface StartOptions extends Omit<CollectorOptions, 'store'> {
  /** The SQLite file; made where there is none. Not needed where there is a `database`. */
  readonly file?: string;
  /** The address of a PostgreSQL database, such as `postgres://collector@db.example.nhs.uk/always`. It must be there. */
  readonly database?: string;
  /** Whether limits are counted in the `database`, together with other instances over it. */
  readonly shareLimits?: boolean;
  /** The file with the collector's own keys, where they are not in `keys`: beside the `file` with the data unless given. */
  readonly keyFile?: string;
  /** Whether the keys that the data was kept with are lost for good, and others take their place. */
  readonly newKeys?: boolean;
  /** 0 for any that is free. */
  readonly port?: number;
  readonly host?: string;
  /** How long to keep how to reach people, in days. */
  readonly contactDays?: number;
}

/** A collector that is running. */
export interface RunningCollector {
  /** Where it listens, such as `http://127.0.0.1:8787`. */
  readonly url: string;
  readonly store: Store;
  /** Finishes what was accepted, then stops. Safe to call twice. */
  close(): Promise<void>;
}

/** The port that somebody else is using, as an error to tell a person about. */
export class PortBusyError extends Error {
  override readonly name = 'PortBusyError';
  readonly port: number;

  constructor(port: number, cause: unknown) {
    super(`Port ${port} is in use`, { cause });
    this.port = port;
  }
}

/**
 * Starts a collector: opens the store, brings it up to date, and listens.
 *
 * @throws {PortBusyError} when the port is taken.
 * @throws {KeysError} when its keys are not those that the data was kept with.
 */
export async function startCollector({
  file,
  database,
  port = 8787,
  host = '127.0.0.1',
  contactDays = usualContactDays,
  shareLimits = false,
  keys: given,
  keyFile,
  newKeys: anew,
  ...options
}: StartOptions): Promise<RunningCollector> {
  const place = database ?? file;
  if (place === undefined) throw new TypeError('Say in which file or database to keep the data.');
  const store = await openStore(place, { apart: true });
  const chores = async (): Promise<void> => {
    await forgetContacts(store, contactDays, options.now?.());
    await store.tidy(options.now?.() ?? Date.now());
  };
  const limiterPool = shareLimits && isPostgres(place) ? openLimiterPool(place) : undefined;
  let app: FastifyInstance | undefined;
  let keys: StoredKeys;
  try {
    // Beside the file; for a database somebody has to say which, because every instance needs the same.
    keys = await ownKeys(store, {
      keys: given,
      file: keyFile ?? (isPostgres(place) ? undefined : keyFileOf(place)),
      anew,
    });
    await seed(store);
    await chores();
    const folder = isPostgres(place) ? {} : { folder: dirname(resolve(place)) };
    app = await buildCollector({ store, keys, ...folder, ...(limiterPool && { limiterPool }), ...options });
    if (limiterPool) app.addHook('onClose', () => limiterPool.end());
    await app.listen({ port, host });
  } catch (cause) {
    if (app) await app.close();
    else await limiterPool?.end();
    await store.close();
    throw (cause as NodeJS.ErrnoException).code === 'EADDRINUSE' ? new PortBusyError(port, cause) : cause;
  }
  const running = app;
  const { secretFor } = await keyRing(keys);
  const daily = startChores({
    store,
    digest: digestWith(secretFor('digest')),
    now: options.now ?? Date.now,
    privateHosts: options.privateHosts ?? [],
    onFault: (cause, chore) => running.log.error({ err: cause, chore }, 'A chore could not be done'),
  });
  const hourly = setInterval(
    () => {
      chores().catch((cause: unknown) =>
        running.log.error({ err: cause }, 'What is done once an hour could not be done'),
      );
    },
    60 * 60 * 1000,
  );
  let closing: Promise<void> | undefined;
  return {
    url: urlOf(running.server.address() as AddressInfo),
    store,
    close: () => (closing ??= finish(running, store, hourly, daily)),
  };
}

/** A connection that falls idle after we began to close is kept open by Node for a minute; so we look again and again. */
async function finish(
  app: FastifyInstance,
  store: Store,
  hourly: NodeJS.Timeout,
  daily: { stop(): Promise<void> },
): Promise<void> {
  clearInterval(hourly);
  const chores = daily.stop(); // none begins any more; the one that is going on may take long, and nobody is let in meanwhile
  const again = setInterval(() => app.server.closeIdleConnections(), 100);
  await app.close();
  clearInterval(again);
  await chores;
  await store.close();
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
