import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { operator } from '../stores/audit-store.ts';
import { rowsOf } from '../support/rows.ts';
import { responseWith, testCollector } from '../support/test-collector.ts';
import { doDailyChores, rollupCheck } from './chores.ts';

describe('a chore that takes long, asked to stop', () => {
  it('counts no more, says nothing of how it went, and is done at the next start', async (test) => {
    const { collector, doChores, faults } = await withChores(test);
    await collector.send({});
    const { verifyRollups } = collector.store;
    const stopping = new AbortController();
    collector.store.verifyRollups = (signal) => {
      stopping.abort();
      return verifyRollups(signal);
    };

    await doChores(stopping.signal);
    assert.equal((await collector.store.upkeep.read(rollupCheck))?.doneAt, undefined);
    collector.store.verifyRollups = verifyRollups;
    await doChores();

    assert.equal((await collector.store.upkeep.read(rollupCheck))?.doneAt, collector.clock);
    assert.deepEqual(faults, []);
  });

  it('walks the audit trail no further', async (test) => {
    const { collector } = await withChores(test);

    await assert.rejects(collector.store.audit.verify([], AbortSignal.abort()), { name: 'AbortError' });
  });

  it('forgets no more, says what it forgot, and forgets the rest at the next start', async (test) => {
    const { collector, doChores, faults } = await withChores(test);
    const { store } = collector;
    for (let number = 0; number < 3; number++) {
      const responses = Array.from({ length: 100 }, () => responseWith({ answeredAt: '2025-01-10T10:00:00+00:00' }));
      await collector.ask('POST /v1/responses/batch?key=pk_leeds', { body: { responses } });
    }
    const entry = {
      organisation: 'leeds',
      at: collector.clock,
      actor: operator,
      action: 'set-retention',
      subject: 'x',
    };
    await store.retention.setRules('leeds', [{ answers: 12 }], entry);
    const { expire } = store.retention;
    const stopping = new AbortController();
    test.mock.method(store.retention, 'expire', (...given: Parameters<typeof expire>) => {
      stopping.abort();
      return expire(...given);
    });
    const left = () => rowsOf(collector, 'select id from responses').length;
    const said = () => rowsOf<{ detail: string }>(collector, `select detail from audit where action = 'retention'`);

    await doChores(stopping.signal);
    assert.equal(left(), 100);
    assert.deepEqual(said(), [{ detail: '{"answers":200,"words":0}' }]);
    await doChores();

    assert.equal(left(), 0);
    assert.deepEqual(faults, []);
    assert.deepEqual((await store.verifyRollups()).differences, []);
  });
});

async function withChores(test: TestContext) {
  const collector = await testCollector(test);
  const faults: unknown[] = [];
  const options = {
    store: collector.store,
    digest: () => '',
    now: () => collector.clock,
    onFault: (cause: unknown) => faults.push(cause),
  };
  return { collector, faults, doChores: (signal?: AbortSignal) => doDailyChores(options, signal) };
}
