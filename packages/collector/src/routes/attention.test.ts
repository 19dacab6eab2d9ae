import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AttentionItem, AttentionList } from '@always-kit/contract';
import { responseWith, testCollector, today, type TestCollector } from '../support/test-collector.ts';

const words = '\u202e<script>alert(1)</script> 👩🏽‍🦽 \ud800 I want to die';

describe('a response that somebody should look at', () => {
  it('is listed with the words, for those who may read them', async (test) => {
    const collector = await testCollector(test);
    const response = responseWith({
      answers: [
        { question: 'always', value: 'never' },
        { question: 'more', value: words },
      ],
      attention: ['urgent', 'safeguarding'],
    });
    await collector.send(response);

    const item: AttentionItem = {
      id: response.id,
      service: 'bramley',
      day: '2026-11-22',
      cues: ['urgent', 'safeguarding'],
      questionnaire: response.questionnaire,
    };
    assert.deepEqual(await listed(collector, 'team'), [{ ...item, words: [{ question: 'more', text: words }] }]);
    assert.deepEqual(await listed(collector, 'york'), []);
  });

  it('is no other than one that is marked, and is listed once however often it is sent', async (test) => {
    const collector = await testCollector(test);
    const marked = responseWith({ attention: ['urgent'] });
    await collector.send(responseWith());
    await collector.send(marked);
    await collector.send(marked);

    assert.deepEqual(
      (await listed(collector)).map(({ id }) => id),
      [marked.id],
    );
  });

  it('comes before those that came later, until somebody has looked at it', async (test) => {
    const collector = await testCollector(test);
    const [first, second] = [responseWith({ attention: ['urgent'] }), responseWith({ attention: ['urgent'] })];
    await collector.send(first);
    collector.clock += 1000;
    await collector.send(second);
    const ids = async (seen = 'no') => (await listed(collector, 'team', seen)).map(({ id }) => id);
    assert.deepEqual(await ids(), [first.id, second.id]);

    const seen = await collector.ask(`PUT /v1/attention/${first.id}/seen`, { token: 'team' });
    collector.clock += 1000;
    const again = await collector.ask(`PUT /v1/attention/${first.id}/seen`, { token: 'coach' });

    const by = { name: 'team', role: 'team', livedExperience: false };
    assert.deepEqual(seen.body, { by, at: new Date(today + 1000).toISOString() });
    assert.deepEqual(again.body, seen.body);
    assert.deepEqual([await ids(), await ids('yes')], [[second.id], [first.id]]);
  });

  it('cannot be said to be seen by who may only look, by another organisation, or where there is none', async (test) => {
    const collector = await testCollector(test);
    const [marked, other] = [responseWith({ attention: ['urgent'] }), responseWith()];
    await collector.send(marked);
    await collector.send(other);
    const mark = async (id: string, token: string) =>
      (await collector.ask(`PUT /v1/attention/${id}/seen`, { token })).status;

    assert.equal(await mark(marked.id, 'viewer'), 403);
    assert.equal(await mark(marked.id, 'york'), 404);
    assert.equal(await mark(other.id, 'team'), 404);
    assert.equal((await listed(collector)).length, 1);
  });
});

async function listed(collector: TestCollector, token = 'team', seen?: string): Promise<AttentionItem[]> {
  const told = await collector.ask(`GET /v1/attention${seen === undefined ? '' : `?seen=${seen}`}`, { token });
  assert.equal(told.status, 200, JSON.stringify(told.body));
  return (told.body as AttentionList).responses;
}
