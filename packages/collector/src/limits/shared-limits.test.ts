import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildCollector, newKeys } from '../index.ts';
import { only } from '../support/places.ts';
import { askOf, responseWith, testCollector, today } from '../support/test-collector.ts';
import { limiterOver } from './limiter.ts';
import { openLimiterPool } from './limiter-pool.ts';

describe('several instances over one PostgreSQL', only('postgres'), () => {
  it('let through together what one would', async (test) => {
    const { store, file } = await testCollector(test);
    const pool = openLimiterPool(file);
    const options = { store, keys: await newKeys(), limits: { siteKey: 3 }, limiterPool: pool, now: () => today };
    const apps = [await buildCollector(options), await buildCollector(options)];
    test.after(async () => {
      for (const app of apps) await app.close();
      await pool.end();
    });
    const statuses = [];
    for (const app of [...apps, ...apps]) {
      statuses.push((await askOf(app)('POST /v1/responses?key=pk_leeds', { body: responseWith() })).status);
    }

    assert.deepEqual(statuses, [201, 201, 201, 429]);
  });

  it('know of a solution that another has taken', async (test) => {
    const { file } = await testCollector(test);
    const pool = openLimiterPool(file);
    test.after(() => pool.end());
    const [one, other] = [await limiterOver(pool, 'secret'), await limiterOver(pool, 'secret')];

    assert.equal(await one.first('solution', 60), true);
    assert.equal(await other.first('solution', 60), false);
  });

  it('count each for itself while PostgreSQL does not answer, and refuse nobody for it', async (test) => {
    const { file } = await testCollector(test);
    const pool = openLimiterPool(file);
    const limiter = await limiterOver(pool, 'secret');
    await pool.end();

    const [standing] = await limiter.count([{ by: 'siteKey', name: 'pk', limit: 1 }], 1);

    assert.equal(standing?.over, false);
  });
});
