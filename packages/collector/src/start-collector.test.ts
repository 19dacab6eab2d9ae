import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { newKeys, startCollector } from './index.ts';
import { isPostgres } from './stores/open-store.ts';
import { newPlace } from './support/places.ts';

it('asked to stop while it counts everything again, it lets nobody in, and closes the data after that', async (test) => {
  const place = await newPlace(test);
  const where = isPostgres(place) ? { database: place } : { file: place };
  const collector = await startCollector({ ...where, keys: await newKeys(), port: 0 });
  const [began, ends] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  const { verifyRollups } = collector.store;
  collector.store.verifyRollups = async () => {
    began.resolve(undefined);
    await ends.promise;
    return verifyRollups();
  };
  await began.promise;

  const closed = collector.close();
  const isLetIn = (): Promise<boolean> => fetch(`${collector.url}/healthz`).then(() => true, () => false); // prettier-ignore
  for (let tries = 0; tries < 100 && (await isLetIn()); tries++) await pause(20);

  assert.equal(await isLetIn(), false);
  assert.deepEqual(await collector.store.identities.organisations(), []);
  ends.resolve(undefined);
  await closed;
});
