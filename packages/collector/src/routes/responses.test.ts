import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createUuid, problemType, type BatchOutcome, type Receipt } from '@always-kit/contract';
import { rowsOf } from '../support/rows.ts';
import { feedback, responseWith, testCollector, today, type TestCollector } from '../support/test-collector.ts';

describe('one response', () => {
  it('is stored, and its receipt says when', async (test) => {
    const collector = await testCollector(test);
    const response = responseWith();

    const sent = await collector.send(response);

    assert.equal(sent.status, 201);
    assert.deepEqual(sent.body, { id: response.id, storedAt: new Date(today).toISOString() });
  });

  it('may come as plain text, which a browser sends without asking leave first', async (test) => {
    const collector = await testCollector(test);

    const sent = await collector.ask('POST /v1/responses?key=pk_leeds', {
      body: JSON.stringify(responseWith()),
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
    });

    assert.equal(sent.status, 201);
  });

  it('sent again, also with another `sentAt`, gets the same receipt and counts once', async (test) => {
    const collector = await testCollector(test);
    const response = responseWith();
    const first = await collector.send({ ...response, sentAt: '2026-11-22T12:00:00Z' });
    collector.clock += 20_000;

    const again = await collector.send({ ...response, sentAt: '2026-11-22T12:00:20Z' });

    assert.equal(again.status, 200);
    assert.deepEqual(again.body, first.body);
    assert.deepEqual(countsIn(collector), { responses: 1, answers: 1 });
  });

  it('sent again is the same, whatever would be said of it by now', async (test) => {
    const collector = await testCollector(test);
    const response = responseWith({ answeredAt: '2016-11-23T10:00:00Z' });
    const first = await collector.send(response);
    assert.equal(first.status, 201);
    collector.clock += 2 * 24 * 60 * 60 * 1000; // it is more than ten years ago now

    const again = await collector.send(response);

    assert.deepEqual([again.status, again.body], [200, first.body]);
    assert.equal((await collector.send({ ...response, reading: 'easy' })).problem.type, problemType('id-conflict'));
    assert.equal((await collector.send({ ...response, id: createUuid() })).problem.type, problemType('invalid'));
  });

  it('fits, with every answer as long as its questionnaire allows, however it is written', async (test) => {
    const collector = await testCollector(test);
    const questions = Array.from({ length: 40 }, (_, index) => ({
      kind: 'text' as const,
      id: `Q${index}`,
      text: { plain: 'Tell us' },
    }));
    const questionnaire = { ...feedback, id: 'long', questions };
    const published = await collector.ask('PUT /v1/questionnaires/long/versions/1', {
      token: 'coach',
      body: questionnaire,
    });
    assert.equal(published.status, 201);

    for (const letter of ['\u0001', '👍', 'ক']) {
      const answers = questions.map(({ id }) => ({ question: id, value: letter.repeat(4000) }));
      const sent = await collector.send({ questionnaire: { id: 'long', version: '1' }, answers });
      assert.equal(sent.status, 201, JSON.stringify(sent.problem.errors));
    }
  });

  it('is the same response when its id is written in capitals', async (test) => {
    const collector = await testCollector(test);
    const response = responseWith();
    const first = await collector.send(response);

    const again = await collector.send({ ...response, id: response.id.toUpperCase() });

    assert.deepEqual([again.status, again.body], [200, first.body]);
  });

  it('is refused when its id was used for another, which stays as it was', async (test) => {
    const collector = await testCollector(test);
    const response = responseWith();
    await collector.send(response);

    const other = await collector.send({ ...response, answers: [{ question: 'always', value: 'never' }] });

    assert.equal(other.status, 409);
    assert.equal(other.problem.type, problemType('id-conflict'));
    assert.equal((await collector.send(response)).status, 200);
    assert.deepEqual(countsIn(collector), { responses: 1, answers: 1 });
  });

  it('sent 64 times at once is stored once, and each sender gets the one receipt', async (test) => {
    const collector = await testCollector(test);
    const response = responseWith();

    const sent = await Promise.all(Array.from({ length: 64 }, () => collector.send(response)));

    assert.deepEqual(sent.map(({ status }) => status).sort(), [...Array<number>(63).fill(200), 201]);
    assert.equal(new Set(sent.map(({ body }) => (body as Receipt).storedAt)).size, 1);
    assert.deepEqual(countsIn(collector), { responses: 1, answers: 1 });
  });

  it('keeps 4,000 characters of a person’s own words to the last', async (test) => {
    const collector = await testCollector(test);
    const words = '👍'.repeat(4000);

    const sent = await collector.send({ answers: [{ question: 'more', value: words }] });
    const more = await collector.send({ answers: [{ question: 'more', value: `${words}!` }] });

    assert.equal(sent.status, 201);
    assert.equal(more.problem.errors?.[0]?.code, 'too-long');
    const content = rowsOf<{ content: string }>(collector, 'select content from responses')[0]!.content;
    assert.equal((JSON.parse(content) as { answers: { value: string }[] }).answers[0]!.value, words);
  });
});

describe('what a person wrote', () => {
  it('is stored to the letter: markup, letters that turn the line round, half a character', async (test) => {
    const collector = await testCollector(test);
    for (const value of ['<img src=x onerror=alert(1)>', '\u202egnirts\u2066', '👩🏽‍🦽', '\ud800', '\u0000', ' \n\t ']) {
      const sent = await collector.send({ answers: [{ question: 'more', value }] });
      assert.equal(sent.status, 201);

      const stored = await collector.store.responses.read('leeds', (sent.body as Receipt).id);

      assert.equal(stored?.response.answers[0]?.value, value);
    }
  });

  it('is not lost when a newer version is published meanwhile: the old one is still known', async (test) => {
    const collector = await testCollector(test);
    const questions = feedback.questions.slice(0, 1).map((question) => ({ ...question, id: 'quite-another' }));
    const newer = { ...feedback, version: '2', questions };
    const published = await collector.ask('PUT /v1/questionnaires/home-feedback/versions/2', {
      token: 'coach',
      body: newer,
    });
    assert.equal(published.status, 201);

    const sent = await collector.send({ questionnaire: { id: 'home-feedback', version: '1' } });

    assert.equal(sent.status, 201);
  });

  it('cannot lose its questions: a version that was published stays as it is', async (test) => {
    const collector = await testCollector(test);

    const changed = await collector.ask('PUT /v1/questionnaires/home-feedback/versions/1', {
      token: 'coach',
      body: { ...feedback, questions: feedback.questions.slice(0, 1) },
    });

    assert.equal(changed.problem.type, problemType('id-conflict'));
    assert.equal((await collector.send({ answers: [{ question: 'more', value: 'Still here' }] })).status, 201);
  });

  it('may be nothing, where the person only says that they need this in another way', async (test) => {
    const collector = await testCollector(test);
    const questions = feedback.questions.map((question) => ({ ...question, required: true }));
    await collector.store.questionnaires.put({ ...feedback, id: 'strict', questions }, 'leeds');
    const questionnaire = { id: 'strict', version: '1' };

    const needing = await collector.send({ questionnaire, answers: [], needs: ['bsl'] });
    const half = await collector.send({ questionnaire, needs: ['bsl'] });

    assert.equal(needing.status, 201);
    assert.equal(half.problem.errors?.[0]?.code, 'required');
  });
});

describe('a clock that is wrong', () => {
  const filed: [name: string, answeredAt: string, sentAt: string | undefined, day: string][] = [
    ['without `sentAt`, the moment is believed', '2026-11-20T23:30:00+00:00', undefined, '2026-11-20'],
    ['on the day it was for the person', '2026-07-01T00:30:00+01:00', undefined, '2026-07-01'],
    ['on the day it was for the person, to the west', '2026-07-01T23:30:00-05:00', undefined, '2026-07-01'],
    ['a clock that is a year behind is put right', '2025-11-21T10:00:00+00:00', '2025-11-22T12:00:00Z', '2026-11-21'],
    ['a clock that is a day ahead is put right', '2026-11-23T11:00:00+00:00', '2026-11-23T12:00:00Z', '2026-11-22'],
    ['a clock put right before sending, from ahead', '2026-12-24T10:00:00Z', '2026-11-22T12:00:00Z', '2026-11-22'],
    ['a clock put right before sending, from 1970', '1970-01-01T00:10:00Z', '2026-11-22T12:00:00Z', '2026-11-22'],
    ['from 1970, under the person’s own today', '1970-01-01T00:10:00+13:00', '2026-11-22T12:00:00Z', '2026-11-23'],
    ['a clock gone wrong before sending', '2026-11-21T10:00:00Z', '9999-12-31T23:00:00Z', '2026-11-22'],
    ['a clock that is half a minute off is left alone', '2026-11-21T23:59:50Z', '2026-11-22T11:59:30Z', '2026-11-21'],
  ];
  for (const [name, answeredAt, sentAt, day] of filed) {
    it(`files an answer: ${name}`, async (test) => {
      const collector = await testCollector(test);

      const sent = await collector.send({ answeredAt, ...(sentAt !== undefined && { sentAt }) });

      assert.equal(sent.status, 201);
      assert.deepEqual(rowsOf(collector, 'select day from responses'), [{ day }]);
      assert.deepEqual(rowsOf(collector, 'select distinct day from answer_counts'), [{ day }]);
    });
  }
});

describe('a batch', () => {
  it('judges each response alone and answers in order', async (test) => {
    const collector = await testCollector(test);
    const stored = responseWith();
    await collector.send(stored);
    const fresh = responseWith();

    const sent = await collector.ask('POST /v1/responses/batch?key=pk_leeds', {
      body: { responses: [fresh, { id: 7 }, stored, responseWith({ service: 'chapel' }), 'nonsense'] },
    });

    assert.equal(sent.status, 200);
    const { results } = sent.body as BatchOutcome;
    assert.deepEqual(
      results.map(({ status }) => status),
      [201, 422, 200, 403, 422],
    );
    assert.equal(results[0]!.receipt?.id, fresh.id);
    assert.equal(results[1]!.problem?.errors?.[0]?.pointer, '/id');
    assert.deepEqual(countsIn(collector), { responses: 2, answers: 2 });
  });

  it('stores a response that it holds twice once', async (test) => {
    const collector = await testCollector(test);
    const response = responseWith();

    const sent = await collector.ask('POST /v1/responses/batch?key=pk_leeds', {
      body: { responses: [response, response] },
    });

    const { results } = sent.body as BatchOutcome;
    assert.deepEqual(
      results.map(({ status }) => status),
      [201, 200],
    );
  });

  it('judges one that is nested 50,000 deep like any other that is none', async (test) => {
    const collector = await testCollector(test);
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);

    const sent = await collector.ask('POST /v1/responses/batch?key=pk_leeds', {
      body: `{"responses":[${deep}]}`,
      headers: { 'content-type': 'text/plain' },
    });

    assert.equal(sent.status, 200);
    assert.equal((sent.body as BatchOutcome).results[0]!.problem?.type, problemType('invalid'));
  });

  it('may be up to 4 MiB', async (test) => {
    const collector = await testCollector(test);
    const response = responseWith({ answers: [{ question: 'more', value: '👍'.repeat(4000) }] });
    const batch = (size: number) =>
      collector.ask('POST /v1/responses/batch?key=pk_leeds', {
        body: JSON.stringify({ responses: Array.from({ length: 100 }, () => response) }) + ' '.repeat(size),
        headers: { 'content-type': 'text/plain' },
      });

    assert.equal((await batch(1024 * 1024)).status, 200);
    assert.equal((await batch(4 * 1024 * 1024)).problem.type, problemType('too-large'));
  });

  it('holds no more than a hundred', async (test) => {
    const collector = await testCollector(test);
    const responses = Array.from({ length: 101 }, () => ({ id: createUuid() }));

    const sent = await collector.ask('POST /v1/responses/batch?key=pk_leeds', { body: { responses } });

    assert.equal(sent.status, 422);
    assert.equal(sent.problem.errors?.[0]?.pointer, '/responses');
  });
});

function countsIn(collector: TestCollector): { responses: number; answers: number } {
  return rowsOf<{ responses: number; answers: number }>(
    collector,
    `select (select count(*) from responses) as responses,
            (select coalesce(sum(count), 0) from answer_counts where code = '') as answers`,
  )[0]!;
}
