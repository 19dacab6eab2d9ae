import assert from 'node:assert/strict';
import { readFileSync, existsSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { problemType, type AttentionList } from '@always-kit/contract';
import { addOrganisation, newKeys } from '../index.ts';
import { rowsOf } from '../support/rows.ts';
import { responseWith, testCollector, type TestCollector } from '../support/test-collector.ts';

const number = '485 777 3456';
const told = (value: string) => [{ question: 'more', value }];

describe('words that may say who somebody is', () => {
  it('are not stored, nowhere, unless the organisation keeps them', async (test) => {
    const collector = await testCollector(test);

    await collector.send({ answers: told(`My NHS number is ${number}. The food was cold.`) });

    assert.deepEqual(storedWords(collector), ['My NHS number is [NHS number]. The food was cold.']);
    assert.ok(!filesOf(collector).includes(number));
    assert.deepEqual(found(collector), [['nhs-number']]);
  });

  it('are stored as they were written where the organisation says so, and told all the same', async (test) => {
    const collector = await keeping(test);
    const words = `My NHS number is ${number}.`;

    await collector.send({ answers: told(words) });

    assert.deepEqual(storedWords(collector), [words]);
    assert.deepEqual(found(collector), [['nhs-number']]);
  });

  it('are left where they are only a guess: a guess takes no words from anybody', async (test) => {
    const collector = await testCollector(test);

    await collector.send({ answers: told('The food was cold on 3 May.') });

    assert.deepEqual(storedWords(collector), ['The food was cold on 3 May.']);
  });

  it('do not make a repeat something else, nor something else a repeat', async (test) => {
    const collector = await testCollector(test);
    const response = responseWith({ answers: told(`NHS number ${number}`) });
    const first = await collector.send({ ...response, sentAt: '2026-11-22T12:00:00Z' });

    const again = await collector.send({ ...response, sentAt: '2026-11-22T12:00:30Z' });
    const other = await collector.send({ ...response, answers: told('NHS number 943 476 5919') });
    const hidden = await collector.send({ ...response, answers: told('NHS number [NHS number]') });

    assert.deepEqual([first.status, again.status], [201, 200]);
    assert.deepEqual(again.body, first.body);
    for (const one of [other, hidden]) assert.equal(one.problem.type, problemType('id-conflict'));
  });

  it('do not make a repeat something else when the organisation changes its mind', async (test) => {
    const collector = await keeping(test);
    const response = responseWith({ answers: told(`NHS number ${number}`) });
    await collector.send(response);
    await addOrganisation(collector.store, { id: 'leeds', name: 'Leeds' });

    assert.equal((await collector.send(response)).status, 200);
  });

  it('cannot be found by trying every number: the digest needs a secret that the data does not hold', async (test) => {
    const response = responseWith({ answers: told(`NHS number ${number}`) });
    const digests = [];
    for (const keys of [await newKeys(), await newKeys()]) {
      const collector = await testCollector(test, { keys });
      await collector.send(response);
      digests.push(rowsOf<{ digest: string }>(collector, 'select digest from responses')[0]!.digest);
      assert.ok(!filesOf(collector).includes(keys.secret));
    }

    assert.notEqual(digests[0], digests[1]);
  });

  it('of a picked answer are left alone', async (test) => {
    const collector = await testCollector(test);

    assert.equal((await collector.send({})).status, 201);
    assert.deepEqual(found(collector), [[]]);
  });
});

describe('words of danger', () => {
  it('put a response before a human, also when the page did not look', async (test) => {
    const collector = await testCollector(test);

    await collector.send({ answers: told(`I want to die. My number is 07700 900123`) });

    const { body } = await collector.ask('GET /v1/attention', { token: 'team' });
    const [item] = (body as AttentionList).responses;
    assert.deepEqual(item?.cues, ['urgent']);
    assert.deepEqual(item.found, ['phone']);
    assert.equal(item.words?.[0]?.text, 'I want to die. My number is [phone number]');
  });

  it('add to what the page said, and take nothing of it away', async (test) => {
    const collector = await testCollector(test);
    const response = responseWith({ answers: told('I want to die'), attention: ['safeguarding'] });

    await collector.send(response);

    const { body } = await collector.ask('GET /v1/attention', { token: 'team' });
    assert.deepEqual((body as AttentionList).responses[0]?.cues, ['urgent', 'safeguarding']);
    assert.equal((await collector.send(response)).status, 200);
  });
});

async function keeping(test: TestContext): Promise<TestCollector> {
  const collector = await testCollector(test);
  await addOrganisation(collector.store, { id: 'leeds', name: 'Leeds', words: 'keep' });
  return collector;
}

function storedWords(collector: TestCollector): string[] {
  const rows = rowsOf<{ content: string }>(collector, 'select content from responses');
  return rows.map(({ content }) => (JSON.parse(content) as { answers: { value: string }[] }).answers[0]!.value);
}

function found(collector: TestCollector): string[][] {
  const rows = rowsOf<{ found: string | null }>(collector, 'select found from responses');
  return rows.map((row) => JSON.parse(row.found ?? '[]') as string[]);
}

/** Every byte that was written. */
function filesOf({ file }: TestCollector): string {
  return [file, `${file}-wal`].map((part) => (existsSync(part) ? readFileSync(part, 'latin1') : '')).join('');
}
