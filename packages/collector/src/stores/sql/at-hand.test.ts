import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { addOrganisation, addService, addSiteKey, openStore, type Store } from '../../index.ts';
import { newPlace } from '../../support/places.ts';

const portal = { organisation: 'leeds', name: 'portal', services: ['bramley'], key: 'pk_leeds' };

describe('a site key that was just used', () => {
  it('is as this process changes it, at once', async (test) => {
    const [store] = await twoStores(test);
    await store.identities.siteKey('pk_leeds');

    await addSiteKey(store, { ...portal, origins: ['https://other.test'] });

    assert.deepEqual((await store.identities.siteKey('pk_leeds'))?.origins, ['https://other.test']);
    await store.identities.removeSiteKey('pk_leeds');
    assert.equal(await store.identities.siteKey('pk_leeds'), undefined);
  });

  it('is gone a second after another process removed it', async (test) => {
    const [store, other] = await twoStores(test);
    await store.identities.siteKey('pk_leeds');

    await other.identities.removeSiteKey('pk_leeds');
    await setTimeout(1100);

    assert.equal(await store.identities.siteKey('pk_leeds'), undefined);
  });
});

it('a site key that was not there is found as soon as another process has added it', async (test) => {
  const [store, other] = await twoStores(test);
  assert.equal(await store.identities.siteKey('pk_new'), undefined);

  await addSiteKey(other, { ...portal, origins: ['*'], key: 'pk_new' });

  assert.equal((await store.identities.siteKey('pk_new'))?.organisation, 'leeds');
});

it('whether words are kept is as this process changes it, at once', async (test) => {
  const [store] = await twoStores(test);
  assert.equal((await store.identities.organisation('leeds'))?.words, 'redact');

  await addOrganisation(store, { id: 'leeds', name: 'Leeds', words: 'keep' });

  assert.equal((await store.identities.organisation('leeds'))?.words, 'keep');
});

/** Two processes over the same data. */
async function twoStores(test: TestContext): Promise<[Store, Store]> {
  const removals: (() => unknown)[] = [];
  const place = await newPlace({ after: (done) => removals.push(done) });
  const stores: [Store, Store] = [await openStore(place), await openStore(place)];
  test.after(async () => {
    for (const store of stores) await store.close();
    for (const remove of removals) await remove();
  });
  await addOrganisation(stores[0], { id: 'leeds', name: 'Leeds' });
  await addService(stores[0], { organisation: 'leeds', id: 'bramley', name: 'Bramley' });
  await addSiteKey(stores[0], { ...portal, origins: ['*'] });
  return stores;
}
