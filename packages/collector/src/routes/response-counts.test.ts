import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ResponseCount, ResponseCounts } from '@always-kit/contract';
import { feedback, testCollector, type TestCollector } from '../support/test-collector.ts';

const usual: ResponseCount = {
  questionnaire: 'home-feedback',
  reading: 'plain',
  mode: 'self',
  source: 'screen',
  draftWording: false,
  count: 1,
};

describe('how responses came in', () => {
  it('is counted by reading, mode, who asked, and screen or paper', async (test) => {
    const collector = await testCollector(test);
    await collector.send({});
    await collector.send({});
    await collector.send({ mode: 'interview', askedBy: 'peer-or-volunteer' });
    await collector.send({ source: 'paper', mode: 'helped' });
    await collector.send({ language: 'pl', draftWording: true });

    const { counts } = await counted(collector);

    assert.equal(counts.length, 4);
    const expected: ResponseCount[] = [
      { ...usual, count: 2 },
      { ...usual, mode: 'interview', askedBy: 'peer-or-volunteer' },
      { ...usual, mode: 'helped', source: 'paper' },
      { ...usual, draftWording: true },
    ];
    for (const count of expected) {
      assert.ok(
        counts.some((one) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(count))),
        JSON.stringify(count),
      );
    }
  });

  it('says what people need, most first, also of those who could not answer', async (test) => {
    const collector = await testCollector(test);
    await collector.send({ needs: ['bsl'] });
    await collector.send({ answers: [], needs: ['bsl', 'easy-read'] });

    assert.deepEqual((await counted(collector)).needs, [
      { need: 'bsl', count: 2 },
      { need: 'easy-read', count: 1 },
    ]);
  });

  it('can be of some days only, and is of one service and one organisation', async (test) => {
    const collector = await testCollector(test);
    await collector.send({ answeredAt: '2026-11-20T10:00:00Z' });
    await collector.send({});

    assert.deepEqual((await counted(collector, '?from=2026-11-21&to=2026-11-22')).counts, [usual]);
    assert.deepEqual(await counted(collector, '', 'york'), { service: 'bramley', counts: [], needs: [] });
    const path = 'GET /v1/services';
    assert.equal((await collector.ask(`${path}/nowhere/response-counts`, { token: 'team' })).status, 404);
    const backwards = await collector.ask(`${path}/bramley/response-counts?from=2026-11-02&to=2026-11-01`, {
      token: 'team',
    });
    assert.equal(backwards.status, 422);
  });

  it('counts a question that was declined as no answer', async (test) => {
    const collector = await testCollector(test);
    const questions = feedback.questions.map((question) => ({ ...question, mayDecline: true }));
    const declining = { ...feedback, id: 'may-decline', questions };
    await collector.store.questionnaires.put(declining, 'leeds');

    const sent = await collector.send({
      questionnaire: { id: 'may-decline', version: '1' },
      answers: [],
      declined: ['always'],
    });

    assert.equal(sent.status, 201, JSON.stringify(sent.body));
    const cells = { organisation: 'leeds', service: 'bramley', questionnaire: 'may-decline', question: 'always' };
    const always = { period: 'day', from: undefined, to: undefined } as const;
    assert.deepEqual(await collector.store.responses.answerCounts({ ...cells, ...always }), []);
    assert.equal((await counted(collector)).counts[0]?.questionnaire, 'may-decline');
  });
});

function sorted(one: ResponseCount): object {
  return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function counted(collector: TestCollector, query = '', token = 'team'): Promise<ResponseCounts> {
  const told = await collector.ask(`GET /v1/services/bramley/response-counts${query}`, { token });
  assert.equal(told.status, 200, JSON.stringify(told.body));
  return told.body as ResponseCounts;
}
