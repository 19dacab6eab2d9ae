import assert from 'node:assert/strict';
import { it } from 'node:test';
import { only } from '../../support/places.ts';
import { changeRows, rowsOf } from '../../support/rows.ts';
import { responseWith, testCollector, today, type TestCollector } from '../../support/test-collector.ts';

it('responses lie in the table of their month', only('postgres'), async (test) => {
  const collector = await testCollector(test);

  await collector.send({ answeredAt: '2026-11-22T10:00:00+00:00' });
  await collector.send({ answeredAt: '2025-02-03T10:00:00+00:00' });

  assert.equal(rowsOf(collector, 'select * from responses_2026_11').length, 1);
  assert.equal(rowsOf(collector, 'select * from responses_2025_02').length, 1);
});

it('there is room for the months to come before anybody answers in them', only('postgres'), async (test) => {
  const collector = await testCollector(test);

  await collector.store.tidy(today);

  assert.deepEqual(monthsOf(collector), ['2026_11', '2026_12', '2027_01', '2027_02']);
});

it('a month that was dropped is no loss to what comes later', only('postgres'), async (test) => {
  const collector = await testCollector(test);
  await collector.send({ answeredAt: '2026-11-21T10:00:00+00:00' });
  changeRows(collector, 'drop table responses_2026_11');

  const told = await collector.send({ answeredAt: '2026-11-22T10:00:00+00:00' });

  assert.equal(told.status, 201);
  assert.equal(rowsOf(collector, 'select * from responses').length, 1);
});

it('an id of a month that was dropped is not used again', only('postgres'), async (test) => {
  const collector = await testCollector(test);
  const response = responseWith({ answeredAt: '2026-10-01T10:00:00+00:00' });
  await collector.send(response);
  changeRows(collector, 'drop table responses_2026_10');

  assert.equal((await collector.send(response)).status, 409);
  assert.deepEqual(rowsOf(collector, 'select * from responses'), []);
});

it('the table of a month that is over goes when nothing is left of it', only('postgres'), async (test) => {
  const collector = await testCollector(test);
  await collector.send({ answeredAt: '2025-02-03T10:00:00+00:00' });
  await collector.send({ answeredAt: '2025-03-03T10:00:00+00:00' });
  changeRows(collector, 'delete from responses_2025_02');

  await collector.store.tidy(today);

  assert.deepEqual(monthsOf(collector), ['2025_03', '2026_11', '2026_12', '2027_01', '2027_02']);
});

function monthsOf(collector: TestCollector): string[] {
  const tables = rowsOf<{ name: string }>(
    collector,
    `select relname as name from pg_inherits join pg_class on oid = inhrelid
     where inhparent = 'responses'::regclass order by relname`,
  );
  return tables.map(({ name }) => name.replace('responses_', ''));
}
