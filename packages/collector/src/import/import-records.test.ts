import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Question } from '@always-kit/contract';
import { forgetInTime } from '../retention/forget-in-time.ts';
import { operator } from '../stores/audit-store.ts';
import { BusyError } from '../stores/store.ts';
import { rowsOf } from '../support/rows.ts';
import { takeIn } from '../support/take-in.ts';
import { create, feedback, responseWith, testCollector, today, type TestCollector } from '../support/test-collector.ts';
import { importRecords } from './import-records.ts';

describe('an import', () => {
  it('takes in what an export made, once', async (test) => {
    const from = await testCollector(test);
    const to = await testCollector(test);
    await create(from);
    await create(to);
    for (const month of ['09', '10', '11']) await from.send({ answeredAt: `2026-${month}-05T10:00:00+00:00` });
    await from.send({ answers: [], needs: ['bsl'], attention: ['urgent'] });
    const body = await exported(from);

    assert.deepEqual(await takeIn(to, body), { stored: 4, repeated: 0, refused: [] });
    assert.deepEqual(await takeIn(to, body), { stored: 0, repeated: 4, refused: [] });

    assert.equal(await exported(to), body);
    const line = 'GET /v1/always-events/going-home/measures/always/series';
    const points = async (collector: TestCollector) =>
      ((await collector.ask(line, { token: 'team' })).body as { points: unknown }).points;
    assert.deepEqual(await points(to), await points(from));
    assert.deepEqual((await to.store.verifyRollups()).differences, []);
  });

  it('says of each line that it refuses why, and repeats nothing of it', async (test) => {
    const collector = await testCollector(test);
    const good = responseWith();
    const lines = [
      'Rosalind',
      wrap({ ...responseWith(), name: 'Rosalind' }),
      wrap(responseWith({ service: 'nowhere' })),
      wrap(responseWith({ questionnaire: { id: 'unknown', version: '1' } })),
      wrap(responseWith({ answers: [{ question: 'always', value: 'Rosalind' }] })),
      wrap(good),
      wrap({ ...good, reading: 'easy' }),
      wrap(responseWith(), { extra: 'Rosalind' }),
      '',
    ];

    const { stored, repeated, refused } = await takeIn(collector, lines.join('\n'));

    assert.equal(stored + repeated, 1);
    assert.deepEqual(
      refused.map(({ line }) => line),
      [1, 2, 3, 4, 5, 7, 8],
    );
    for (const { why } of refused) assert.doesNotMatch(why, /Rosalind/);
    assert.match(refused[2]!.why, /unknown-service/);
  });

  it('takes in the first of two lines with one id, and refuses the second', async (test) => {
    const collector = await testCollector(test);
    const pairs = Array.from({ length: 30 }, () => responseWith()).flatMap((response) => [
      wrap(response),
      wrap({ ...response, reading: 'easy' }),
    ]);

    const { stored, refused } = await takeIn(collector, pairs.join('\n'));

    assert.equal(stored, 30);
    assert.deepEqual(
      refused,
      Array.from({ length: 30 }, (_, at) => ({ line: 2 * at + 2, why: '/id id-conflict' })),
    );
  });

  it('takes in what a device with a wrong clock sent, under the day that it was', async (test) => {
    const [from, to] = [await testCollector(test), await testCollector(test)];
    for (const [answeredAt, sentAt] of [
      ['2027-11-22T11:00:00+00:00', '2027-11-22T12:00:00+00:00'], // a year ahead
      ['1970-01-01T00:01:00+00:00', '1970-01-01T00:05:00+00:00'], // its battery was flat
    ] as const) {
      assert.equal((await from.send({ answeredAt, sentAt })).status, 201);
    }
    const body = await exported(from);

    assert.deepEqual(await takeIn(to, body), { stored: 2, repeated: 0, refused: [] });

    assert.equal(await exported(to), body);
    assert.deepEqual((await to.store.verifyRollups()).differences, []);
  });

  it('refuses what would be from the future, or from long ago, by when it came', async (test) => {
    const collector = await testCollector(test);
    const lines = [
      wrap(responseWith(), { answeredAt: '2026-11-23T10:00:00Z', day: '2026-11-23' }),
      wrap(responseWith(), { answeredAt: '2016-11-21T10:00:00Z', day: '2016-11-21' }),
    ];

    const { stored, refused } = await takeIn(collector, lines.join('\n'));

    assert.equal(stored, 0);
    assert.deepEqual(
      refused.map(({ why }) => why),
      ['/answeredAt in-the-future', '/answeredAt too-early'],
    );
  });

  it('refuses what would have come after now, or is filed under another day: time would never be over for it', async (test) => {
    const collector = await testCollector(test);
    const ahead = '9998-12-31T10:00:00Z';
    const near = responseWith({ answeredAt: '2026-11-21T23:30:00-13:00' });
    const lines = [
      wrap(responseWith(), { answeredAt: ahead, receivedAt: ahead, day: '9998-12-31' }),
      wrap(responseWith(), { day: '9998-12-31' }),
      wrap(responseWith(), { day: '2026-11-20' }),
      wrap(near, { answeredAt: '2026-11-22T12:30:00Z', receivedAt: '2026-11-22T12:30:01Z', day: '2026-11-21' }),
    ];

    const { stored, refused } = await takeIn(collector, lines.join('\n'), { now: today + 60 * 60 * 1000 });

    assert.equal(stored, 1);
    assert.deepEqual(
      refused.map(({ why }) => why),
      ['/receivedAt in-the-future', '/day another-day', '/day another-day'],
    );
  });

  it('takes in what lost its words in time, also where they were required or all that was said', async (test) => {
    const [from, to] = [await testCollector(test), await testCollector(test)];
    const text = { plain: 'Words' };
    const questions: Question[] = [
      { kind: 'text', id: 'matters', text, required: true },
      { kind: 'number', id: 'days', text, when: { all: [{ question: 'matters', is: 'answered' }] } },
    ];
    const asked = { ...feedback, id: 'with-words', questions };
    for (const { store } of [from, to]) assert.equal(await store.questionnaires.put(asked, 'leeds'), 'stored');
    const questionnaire = { id: asked.id, version: asked.version };
    const matters = { question: 'matters', value: 'Being heard' };
    for (const answers of [[matters, { question: 'days', value: 3 }], [matters]]) {
      assert.equal((await from.send({ questionnaire, answers })).status, 201);
    }
    const entry = { organisation: 'leeds', at: today, actor: operator, action: 'set-retention', subject: 'retention' };
    await from.store.retention.setRules('leeds', [{ words: 1 }], entry);
    assert.deepEqual(await forgetInTime(from.store, { digest: () => '', now: Date.parse('2027-06-01') }), {
      words: 2,
      answers: 0,
    });
    const body = await exported(from);
    assert.doesNotMatch(body, /heard/);

    assert.deepEqual(await takeIn(to, body), { stored: 2, repeated: 0, refused: [] });
    assert.deepEqual(await takeIn(to, body), { stored: 0, repeated: 2, refused: [] });

    assert.equal(await exported(to), body);
    const counts = (collector: TestCollector) =>
      rowsOf(collector, 'select * from answer_counts order by question, code');
    assert.deepEqual(counts(to), counts(from));
    assert.deepEqual((await to.store.verifyRollups()).differences, []);
  });

  it('refuses words that are said to be gone where there could be none', async (test) => {
    const collector = await testCollector(test);
    const lines = [
      wrap(responseWith(), { trimmed: ['always'] }),
      wrap(responseWith({ answers: [] }), { trimmed: ['always'] }),
      wrap(responseWith(), { trimmed: ['income'] }),
    ];

    const { stored, refused } = await takeIn(collector, lines.join('\n'));

    assert.equal(stored, 0);
    assert.deepEqual(
      refused.map(({ why }) => why.split(' ')[1]),
      ['repeated', 'unknown-code', 'unknown-question'],
    );
  });

  it('leaves out what was taken back', async (test) => {
    const collector = await testCollector(test);
    const response = responseWith({ questionnaire: { id: feedback.id, version: feedback.version } });
    await collector.send(response);
    const body = await exported(collector);
    await collector.ask('POST /v1/erasures', { token: 'administrator', body: { response: response.id } });

    const { refused } = await takeIn(collector, body);

    assert.deepEqual(refused, [{ line: 1, why: '/id id-conflict' }]);
  });

  it('says once that the database was away, however long the rest of the file takes to read', async (test) => {
    const { store } = await testCollector(test);
    const put = (): Promise<never> => Promise.reject(new BusyError('away'));
    const unheard: unknown[] = [];
    const hear = (cause: unknown): void => void unheard.push(cause);
    process.on('unhandledRejection', hear);
    test.after(() => process.off('unhandledRejection', hear));
    async function* slowly(): AsyncGenerator<string> {
      yield wrap(responseWith());
      for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
      yield '';
    }

    const responses = { ...store.responses, put };
    const taken = importRecords({ ...store, responses }, slowly(), { organisation: 'leeds', digest: () => '' });

    await assert.rejects(taken, BusyError);
    assert.deepEqual(unheard, []);
  });
});

/** What `GET /v1/exports/responses.ndjson` gives a coach. */
async function exported({ app }: TestCollector): Promise<string> {
  const url = '/v1/exports/responses.ndjson';
  return (await app.inject({ url, headers: { authorization: 'Bearer coach' } })).body;
}

/** One line of an export. */
function wrap(response: object, more = {}): string {
  return JSON.stringify({
    response,
    day: '2026-11-22',
    answeredAt: '2026-11-22T10:00:00Z',
    receivedAt: '2026-11-22T10:00:01Z',
    ...more,
  });
}
