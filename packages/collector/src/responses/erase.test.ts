import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemType } from '@always-kit/contract';
import { aboutYouQuestions, aboutYouWith, tell } from '../support/about-you.ts';
import { rowsOf } from '../support/rows.ts';
import { responseWith, testCollector, type TestCollector } from '../support/test-collector.ts';
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

/** All that is kept of responses, without cells that count nobody. */
function tablesOf(collector: TestCollector): Record<string, string[]> {
  const counts = ['answer_counts', 'response_counts', 'response_ways', 'need_counts'];
  const rows = ['responses', 'attention', 'about_you'];
  const names = [...counts.map((table) => `${table} where count <> 0`), ...rows];
  const texts = (name: string): string[] =>
    rowsOf<object>(collector, `select * from ${name}`).map((row) => JSON.stringify(Object.entries(row).sort()));
  return Object.fromEntries(names.map((name) => [name, texts(name).sort()]));
}
