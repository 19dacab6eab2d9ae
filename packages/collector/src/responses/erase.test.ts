import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemType, type Checklist, type Series } from '@always-kit/contract';
import { aboutYouQuestions, aboutYouWith, tell } from '../support/about-you.ts';
import { rowsOf } from '../support/rows.ts';
import { create, responseWith, testCollector, type TestCollector } from '../support/test-collector.ts';
import { eraseResponse } from './erase.ts';

describe('a response that is erased', () => {
  it('is gone from every table and every count, with what the person told of themselves', async (test) => {
    const collector = await testCollector(test);
    await collector.store.questionnaires.put(aboutYouQuestions, 'leeds');
    await collector.send({});
    const before = tablesOf(collector);
    const response = responseWith({
      answers: [
        { question: 'always', value: 'never' },
        { question: 'more', value: 'Rosalind' },
      ],
      needs: ['bsl'],
      attention: ['urgent'],
    });
    await collector.send(response);
    await tell(collector, aboutYouWith(response.id));

    assert.equal(await eraseResponse(collector.store, 'leeds', response.id), true);

    assert.deepEqual(tablesOf(collector), before);
  });

  it('was never there for whoever looks: no point, and no way in which somebody answered', async (test) => {
    const collector = await testCollector(test);
    await create(collector);
    await collector.send({});
    const seen = async (): Promise<unknown> => {
      const [points, checklist] = await Promise.all(
        ['measures/always/series', 'checklist'].map((what) =>
          collector.ask(`GET /v1/always-events/going-home/${what}`, { token: 'team' }),
        ),
      );
      return [(points!.body as Series).points, (checklist!.body as Checklist).items];
    };
    const before = await seen();
    const response = responseWith({ answeredAt: '2026-08-03T10:00:00+00:00', mode: 'helped', reading: 'easy' });
    await collector.send(response);
    assert.notDeepEqual(await seen(), before);

    await eraseResponse(collector.store, 'leeds', response.id);

    assert.deepEqual(await seen(), before);
  });

  it('leaves alone who was counted in the same cells', async (test) => {
    const collector = await testCollector(test);
    const response = responseWith({ needs: ['bsl'] });
    await collector.send({ needs: ['bsl'] });
    const before = tablesOf(collector);
    await collector.send(response);

    await eraseResponse(collector.store, 'leeds', response.id);

    assert.deepEqual(tablesOf(collector), before);
    assert.deepEqual((await collector.store.verifyRollups()).differences, []);
  });

  it('does not come back when a device repeats it', async (test) => {
    const collector = await testCollector(test);
    const response = responseWith();
    await collector.send(response);
    await eraseResponse(collector.store, 'leeds', response.id);

    const again = await collector.send(response);

    assert.equal(again.problem.type, problemType('id-conflict'));
    assert.deepEqual(rowsOf(collector, 'select * from responses'), []);
    assert.equal(await eraseResponse(collector.store, 'leeds', response.id), false);
  });

  it('is one of the organisation that asks for it', async (test) => {
    const collector = await testCollector(test);
    const response = responseWith();
    await collector.send(response);

    assert.equal(await eraseResponse(collector.store, 'york', response.id), false);
    assert.equal(rowsOf(collector, 'select * from responses').length, 1);
  });
});

/** All that is kept of responses: also a cell that counts nobody would tell of somebody. */
function tablesOf(collector: TestCollector): Record<string, string[]> {
  const counts = ['answer_counts', 'response_counts', 'response_ways', 'need_counts'];
  const names = [...counts, 'responses', 'attention', 'about_you'];
  const texts = (name: string): string[] =>
    rowsOf<object>(collector, `select * from ${name}`).map((row) => JSON.stringify(Object.entries(row).sort()));
  return Object.fromEntries(names.map((name) => [name, texts(name).sort()]));
}
