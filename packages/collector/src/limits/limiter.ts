import { createHmac } from 'node:crypto';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';

/** How much is let through in a minute. */
export interface Limits {
  /** With one site key. */
  readonly siteKey: number;
  /** By one device, or with one token of the portal. */
  readonly device: number;
  /** From one address: a whole trust may have only one. */
  readonly address: number;
}

/** Twice the peak that the whole country would send, for one key; what no person does, for one device. */
export const usualLimits: Limits = { siteKey: 6_000, device: 120, address: 60_000 };

/** Something to count by, and how much of it is let through in a minute. */
export interface Counted {
  readonly by: keyof Limits;
  readonly name: string;
  readonly limit: number;
}

/** How somebody stands after what they asked for was counted. */
export interface Standing {
  readonly by: keyof Limits;
  readonly limit: number;
  readonly left: number;
  /** In how many seconds counting starts anew. */
  readonly resetAfter: number;
  readonly over: boolean;
}

/** Counts, and remembers what may be used once. */
export interface Limiter {
  /** Counts `amount` for each, and tells how each stands. */
  count(each: readonly Counted[], amount: number): Promise<Standing[]>;
  /** Whether this is the first time that it is used within so many seconds. */
  first(name: string, seconds: number): Promise<boolean>;
}

/** A pool of connections to PostgreSQL, as `pg` has it. */
export interface LimiterPool {
  query(text: string): Promise<unknown>;
}

const minute = 60;
const table = 'always_limits';

/**
 * Counts in memory, or for several instances in PostgreSQL. Names are hashed with a secret before they leave memory, so that no
 * table says which address or device was here. When PostgreSQL does not answer, each instance counts by itself: a limit that
 * cannot be looked up shall cost nobody their voice.
 */
export async function limiterOver(pool: LimiterPool | undefined, secret: string): Promise<Limiter> {
  if (pool) {
    // Not in the write-ahead log: what it costs to lose it is one minute of counting.
    await pool.query(
      `create unlogged table if not exists ${table} (key varchar(255) primary key, points integer not null default 0, expire bigint)`,
    );
  }
  const named = (prefix: string): RateLimiterAbstract => {
    const settings = { keyPrefix: prefix, points: Number.MAX_SAFE_INTEGER, duration: minute };
    if (!pool) return new RateLimiterMemory(settings);
    return new RateLimiterPostgres({
      ...settings,
      storeClient: pool,
      storeType: 'pool',
      tableName: table,
      tableCreated: true,
      insuranceLimiter: new RateLimiterMemory(settings),
    });
  };
  const counters = { siteKey: named('k'), device: named('d'), address: named('a') };
  const used = named('u');
  const hashed = (name: string): string =>
    pool ? createHmac('sha256', secret).update(name).digest('base64url') : name;
  return {
    count: (each, amount) =>
      Promise.all(
        each.map(async ({ by, name, limit }) => {
          const { consumedPoints, msBeforeNext } = await consumed(counters[by], hashed(name), amount);
          return {
            by,
            limit,
            left: Math.max(0, limit - consumedPoints),
            resetAfter: Math.max(1, Math.ceil(msBeforeNext / 1000)),
            over: consumedPoints > limit,
          };
        }),
      ),
    async first(name, seconds) {
      const { consumedPoints } = await consumed(used, hashed(name), 1, seconds);
      return consumedPoints === 1;
    },
  };
}

async function consumed(
  limiter: RateLimiterAbstract,
  name: string,
  amount: number,
  customDuration?: number,
): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(name, amount, customDuration === undefined ? {} : { customDuration });
  } catch (cause) {
    if (cause instanceof RateLimiterRes) return cause; // more than there are numbers
    throw cause;
  }
}
