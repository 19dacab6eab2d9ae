import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { createUuid } from '@always-kit/contract';
import { rowsOf } from '../support/rows.ts';
import { takeIn } from '../support/take-in.ts';
import { testCollector, today, type TestCollector } from '../support/test-collector.ts';
import { entryWith, quoteOf, recordOf, testOfChange, withRecord } from '../support/test-record.ts';

const day = 24 * 60 * 60 * 1000;

describe('an import of what is written in a record', () => {
  it('keeps who wrote it and when, says that it was elsewhere, and is in the audit trail', async (test) => {
    const { from, to, always } = await elsewhere(test);
    const written = await recordOf(from).entries();

    assert.deepEqual(await takeIn(to, always, { now: today + day }), { stored: 3, repeated: 0, refused: [] });

    const takenIn = new Date(today + day).toISOString();
    assert.deepEqual(byId(await recordOf(to).entries()), byId(written.map((entry) => ({ ...entry, takenIn }))));
    const trail = (await to.store.audit.list('leeds', 0, 100)).filter(({ action }) => action === 'take-in-entry');
    assert.deepEqual(
      trail.map(({ actor, subject }) => [actor.id, subject]).sort(),
      written.map(({ id }) => ['operator', id]).sort(),
    );
  });

  it('changes nothing when it is repeated, and writes over nothing that people changed or took out here', async (test) => {
    const { to, always, quote, tried } = await elsewhere(test);
    await takeIn(to, always);
    assert.deepEqual(await takeIn(to, always, { now: today + day }), { stored: 0, repeated: 3, refused: [] });
    const { change, remove } = recordOf(to);
    assert.equal((await change(testOfChange({ title: 'Changed here' }), tried, 2)).status, 200);
    assert.equal((await remove(quote)).status, 204);
    const before = rowsOf(to, 'select * from record_entries order by id');

    const { stored, repeated, refused } = await takeIn(to, always);

    assert.deepEqual([stored, repeated, refused.map(({ why }) => why)], [0, 1, ['/id id-conflict', '/id id-conflict']]);
    assert.deepEqual(rowsOf(to, 'select * from record_entries order by id'), before);
  });

  it('is of lines; to be read, there is the record of each Always Event in one document', async (test) => {
    const { from } = await elsewhere(test);

    const { body } = await from.ask('GET /v1/exports/always-events.json', { token: 'coach' });

    const [one] = (body as { alwaysEvents: { record: unknown }[] }).alwaysEvents;
    assert.deepEqual(one?.record, await recordOf(from).entries());
  });

  it('takes in no quote without its response', async (test) => {
    const { from, always } = await elsewhere(test);
    const empty = await testCollector(test);

    const { stored, refused } = await takeIn(empty, always);

    assert.deepEqual([stored, refused], [2, [{ line: 2, why: '/content/response unknown-response' }]]);
    assert.match(always.split('\n')[1]!, /"form":"quote"/);
    // In one file with its response, it finds it.
    const responses = String((await from.ask('GET /v1/exports/responses.ndjson', { token: 'coach' })).body);
    assert.deepEqual((await takeIn(await testCollector(test), responses + always)).refused, []);
  });

  it('says of each line that it refuses why, and repeats nothing of it', async (test) => {
    const { to, always } = await elsewhere(test);
    const lines = always
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { entry: object; alwaysEvent: unknown });
    const line = lines.find(({ entry }) => JSON.stringify(entry ?? '').includes('test-of-change'))!;
    const by = { name: 'Rosalind', role: 'viewer', livedExperience: true };
    const coach = { ...by, role: 'coach' };
    const review = { ...entryWith('sponsor-review', { on: '2026-11-20' }), id: createUuid(), by: coach };
    const with_ = (change: object) => ({ ...line, entry: { ...line.entry, ...change } });
    const wrong: [line: object, why: string][] = [
      [{ ...line, alwaysEvent: 'rosalind' }, '/alwaysEvent not-here'],
      [with_({ by }), '/by not-permitted'],
      [with_(review), '/by not-permitted'],
      [with_({ at: new Date(today + day).toISOString() }), '/at in-the-future'],
      [with_({ since: new Date(today + day).toISOString() }), '/since too-late'],
      [
        with_({ ...entryWith('oversight-report', { on: '2027-01-01', to: 'Rosalind' }), id: createUuid() }),
        '/content/on in-the-future',
      ],
      [with_({ id: 'rosalind' }), '/id not-the-address'],
      [with_({ revision: 2 ** 31 }), '/revision never-stored'],
      [with_({ owner: 'Rosalind' }), '/owner unknown-field'],
      [with_({ form: 'rosalind' }), '/form invalid-union'],
    ];
    await takeIn(to, JSON.stringify(lines[0]));
    const before = rowsOf(to, 'select * from record_entries');

    const { refused } = await takeIn(to, wrong.map(([one]) => JSON.stringify(one)).join('\n'));

    assert.deepEqual(
      refused.map(({ why }) => why),
      wrong.map(([, why]) => why),
    );
    assert.deepEqual(rowsOf(to, 'select * from record_entries'), before);
  });
});

/** A record with a quote and a test, what is given out of it, and a collector that has nothing but the response. */
async function elsewhere(test: TestContext) {
  const { collector: from, write, change, say } = await withRecord(test);
  const [quote, tried] = [createUuid(), createUuid()];
  assert.equal((await write(quoteOf(await say('Somebody who listens'), 'who listens'), quote)).status, 201);
  from.clock += 60_000;
  await write(testOfChange(), tried, { token: 'partner', headers: { 'if-none-match': '*' } });
  await change(testOfChange({ title: 'A call' }), tried, 1);
  from.clock = today;
  const to: TestCollector = await testCollector(test);
  const responses = await from.ask('GET /v1/exports/responses.ndjson', { token: 'coach' });
  assert.deepEqual((await takeIn(to, String(responses.body))).refused, []);
  const always = String((await from.ask('GET /v1/exports/always-events.ndjson', { token: 'coach' })).body);
  return { from, to, always, quote, tried };
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
