import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answered } from '../support/answered.ts';
import { TestOutboxes, toldBy } from '../support/test-outboxes.ts';
import { until } from '../support/waiting.ts';

const at = new TestOutboxes();
const { line } = at;

describe('what is tried again', () => {
  it('is tried after pauses that grow to an hour at most', async () => {
    line.state = 503;
    const outbox = at.open();
    await outbox.submit(answered(), { wait: 5_000 });
    await until(() => at.clock.next !== undefined);
    const pauses: number[] = [];
    for (let time = 0; time < 14; time++) {
      const { next = 0 } = at.clock;
      pauses.push(Math.round(next / 1000));
      const before = line.arrived.length;
      at.clock.pass(next);
      await until(() => line.arrived.length > before && at.clock.next !== undefined && at.clock.next > 0);
    }

    assert.deepEqual(
      pauses.slice(1, 6),
      [4, 8, 16, 32, 64].map((each) => pauses[1]! * (each / 4)),
    );
    assert.equal(pauses.at(-1), 3600);
  });

  it('is not tried before the collector wants it, said in seconds or as a date, and an hour of it at most', async () => {
    const date = new Date(Date.now() + 90_000).toUTCString();
    for (const [written, least, most] of [
      ['120', 120, 121],
      [date, 85, 91],
      ['999999', 3_600, 3_601],
    ] as const) {
      Object.assign(line, { state: 429, headers: { 'retry-after': written } });
      at.begin();
      await at.open().submit(answered(), { wait: 5_000 });
      at.clock.pass(0);
      await until(() => (at.clock.next ?? 0) > 5_000);
      const seconds = at.clock.next! / 1000;
      assert.ok(seconds >= least && seconds <= most, `${written}: ${seconds}`);
    }
  });

  it('goes in one batch, and each is judged alone', async () => {
    line.state = 'down';
    const outbox = at.open();
    const told = toldBy(outbox);
    const responses = [answered(), answered(), answered()];
    for (const response of responses) await outbox.submit(response, { wait: 5_000 });
    line.arrived.length = 0;
    line.refused.set(responses[1]!.id, 422);
    line.state = 'up';

    await outbox.flush();

    assert.deepEqual(
      line.arrived.map(({ url }) => [url.pathname, url.searchParams.get('key')]),
      [['/v1/responses/batch', 'pk']],
    );
    assert.deepEqual(new Set(line.stored.keys()), new Set([responses[0]!.id, responses[2]!.id]));
    assert.ok(told.includes(`failed response ${responses[1]!.id} refused`));
    const [refused] = await outbox.refused();
    assert.equal(refused?.refused.status, 422);
    assert.equal(outbox.pending, 0);
    await outbox.discard(responses[1]!.id);
    assert.deepEqual(await outbox.refused(), []);
  });

  it('stops as a whole where the site is not let in, and goes on by the key that the site has by then', async () => {
    Object.assign(line, { state: 401, problem: 'unknown-site-key' });
    const outbox = at.open();
    await outbox.submit(answered(), { wait: 5_000 });
    await outbox.submit(answered(), { wait: 5_000 });
    assert.equal(outbox.paused, 'refused');
    line.arrived.length = 0;
    await outbox.flush();
    assert.equal(line.arrived.length, 1, 'one knock for all');

    outbox.close();
    const changed = at.open({ siteKey: 'pk-new' });
    await changed.flush();
    line.state = 'up';
    await changed.flush();
    assert.equal(line.stored.size, 2);
    assert.equal(line.arrived.at(-1)?.url.searchParams.get('key'), 'pk-new');
  });
});

describe('a batch that is more than the collector takes at once', () => {
  for (const most of [3, 0]) {
    it(`goes in halves, down to ${most || 'one by one'}`, async () => {
      const outbox = at.open();
      line.state = 'down';
      for (let count = 0; count < 10; count++) await outbox.submit(answered(), { wait: 5_000 });
      Object.assign(line, { state: 'up', mostTogether: most });

      for (let time = 0; time < 8 && outbox.pending > 0; time++) await outbox.flush();

      assert.equal(line.stored.size, 10);
      assert.equal(outbox.pending, 0);
    });
  }

  it('is sent together again when it takes that', async () => {
    const outbox = at.open();
    const leave = async (): Promise<void> => {
      line.state = 'down';
      for (let count = 0; count < 6; count++) await outbox.submit(answered(), { wait: 5_000 });
      line.state = 'up';
    };
    await leave();
    line.mostTogether = 0;
    for (let time = 0; time < 8 && outbox.pending > 0; time++) await outbox.flush();
    line.mostTogether = Infinity;

    await leave();
    await outbox.flush();
    line.arrived.length = 0;
    await leave();
    line.arrived.length = 0;
    await outbox.flush();

    assert.equal(outbox.pending, 0);
    assert.ok(line.arrived.some(({ url }) => url.pathname.endsWith('/batch')));
    assert.ok(line.arrived.length < 6, `${line.arrived.length} requests for six`);
  });
});
