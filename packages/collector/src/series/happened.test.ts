import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createUuid, type Series } from '@always-kit/contract';
import { entryWith, testOfChange, withRecord } from '../support/test-record.ts';

const line = 'GET /v1/always-events/going-home/measures/always/series';

it('a series brings what happened meanwhile: tests of change, where it spread, and when the work rested', async (test) => {
  const { collector, write } = await withRecord(test);
  const [second, first, spread] = [createUuid(), createUuid(), createUuid()];
  const bare = (await collector.ask(line, { token: 'team' })).body as Series;
  assert.deepEqual([bare.annotations, bare.pauses], [undefined, undefined]);
  await write(testOfChange({ title: 'A call the next day', startedOn: '2026-11-10' }), second);
  await write(testOfChange({ startedOn: '2026-11-02' }), first);
  await write(entryWith('spread', { to: 'Ward 5', on: '2026-11-20', designedWith: [] }), spread);
  await write(entryWith('spread', { to: 'Ward 6', designedWith: [] })); // not yet
  await write(entryWith('pause', { from: '2026-08-01', until: '2026-08-20', reason: 'The ward moves' }));

  for (const token of ['team', 'viewer']) {
    const { annotations, pauses } = (await collector.ask(line, { token })).body as Series;
    assert.deepEqual(annotations, [
      { date: '2026-11-02', text: 'A card by the bed', kind: 'test-of-change', entry: first },
      { date: '2026-11-10', text: 'A call the next day', kind: 'test-of-change', entry: second },
      { date: '2026-11-20', text: 'Ward 5', kind: 'note', entry: spread },
    ]);
    assert.deepEqual(pauses, [{ from: '2026-08-01', until: '2026-08-20', reason: 'The ward moves' }]);
  }
});
