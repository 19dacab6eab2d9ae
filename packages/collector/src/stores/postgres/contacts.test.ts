import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createUuid } from '@always-kit/contract';
import { only } from '../../support/places.ts';
import { rowsOf } from '../../support/rows.ts';
import { testCollector, today, type TestCollector } from '../../support/test-collector.ts';

interface Lying {
  readonly key: string;
  readonly written: string;
}

it('contacts do not lie in the order in which they came, nor say when they did', only('postgres'), async (test) => {
  const collector = await testCollector(test);

  for (let index = 0; index < 6; index++) await stay(collector);

  const lying = lyingIn(collector);
  assert.deepEqual(
    lying.map(({ key }) => key),
    lying.map(({ key }) => key).sort(),
  );
  assert.equal(new Set(lying.map(({ written }) => written)).size, 1);
});

it('nor between organisations, after the service has tidied up', only('postgres'), async (test) => {
  const collector = await testCollector(test);
  await stay(collector);
  await stay(collector, 'pk_york');

  await collector.store.tidy(today);

  assert.equal(new Set(lyingIn(collector).map(({ written }) => written)).size, 1);
});

async function stay(collector: TestCollector, key = 'pk_leeds'): Promise<void> {
  const contact = { id: createUuid(), service: 'bramley', email: 'r@example.org', reasons: ['take-part'] };
  const told = await collector.ask(`POST /v1/contacts?key=${key}`, { body: contact });
  assert.equal(told.status, 201, JSON.stringify(told.body));
}

/** As it lies on the disk, with the number of the transaction that wrote each. */
function lyingIn(collector: TestCollector): Lying[] {
  return rowsOf<Lying>(collector, 'select key, xmin::text as written from contacts order by ctid');
}
