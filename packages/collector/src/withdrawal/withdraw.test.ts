import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { describe, it, type TestContext } from 'node:test';
import { createUuid, problemType, receiptCode } from '@always-kit/contract';
import { aboutYouQuestions, aboutYouWith, tell } from '../support/about-you.ts';
import { create, responseWith, testCollector, type TestCollector, type Told } from '../support/test-collector.ts';

const series = 'GET /v1/always-events/going-home/measures/always/series';

describe('a person who takes their response back', () => {
  it('does so with the token that their page made, and it is gone from every count', async (test) => {
    const { collector, response, token, takeBack } = await sent(test);
    assert.equal(await answersIn(collector), 1);

    assert.equal((await takeBack(response.id, token)).status, 204);

    assert.equal(await answersIn(collector), 0);
    assert.equal(await collector.store.responses.read('leeds', response.id), undefined);
    const marked = (await collector.ask('GET /v1/attention', { token: 'team' })).body;
    assert.deepEqual(marked, { responses: [] });
  });

  it('may say so twice, and is told the same', async (test) => {
    const { response, token, takeBack } = await sent(test);

    assert.equal((await takeBack(response.id, token)).status, 204);
    assert.equal((await takeBack(response.id, token)).status, 204);
  });

  it('does not see it come back when a device repeats it late', async (test) => {
    const { collector, response, token, takeBack } = await sent(test);
    await takeBack(response.id, token);

    const again = await collector.send(response);

    assert.equal(again.problem.type, problemType('id-conflict'));
    assert.equal(await answersIn(collector), 0);
  });

  it('takes what they told of themselves back with it', async (test) => {
    const { collector, response, token, takeBack } = await sent(test);
    await collector.store.questionnaires.put(aboutYouQuestions, 'leeds');
    const told = aboutYouWith(response.id);
    assert.equal((await tell(collector, told)).status, 201);

    await takeBack(response.id, token);

    const again = await tell(collector, told);
    assert.notEqual(again.status, 200);
    assert.notEqual(again.status, 201);
  });

  it('is the only one who can: a wrong token, an unknown id and a response without one look the same', async (test) => {
    const { collector, response, token, takeBack } = await sent(test);
    const other = responseWith();
    await collector.send(other);

    const refused = [
      await takeBack(response.id, newToken()),
      await takeBack(createUuid(), token),
      await takeBack(other.id, token),
      await collector.ask(`DELETE /v1/responses/${response.id}?key=pk_york`, { body: { token } }),
    ];

    for (const told of refused) assert.deepEqual(told.body, refused[0]!.body);
    for (const told of refused) assert.equal(told.problem.type, problemType('not-found'));
    assert.equal(await answersIn(collector), 2);
  });

  it('is not named in the audit trail, which says that it was done', async (test) => {
    const { collector, response, token, takeBack } = await sent(test);
    await takeBack(response.id, token);

    const rows = await collector.store.audit.list('leeds', 0, 100);
    const row = rows.find(({ action }) => action === 'withdraw');

    assert.deepEqual(row?.actor, { id: 'token-holder', name: '', role: 'person' });
    assert.equal(row?.subject, response.id);
    assert.equal((await collector.store.audit.verify()).broken, undefined);
  });
});

describe('whoever looks after the records', () => {
  it('forgets a response by its id, or by the code that a person reads out', async (test) => {
    for (const body of [(id: string) => ({ response: id }), (id: string) => ({ receiptCode: receiptCode(id) })]) {
      const { collector, response } = await sent(test);

      const told = await collector.ask('POST /v1/erasures', { token: 'administrator', body: body(response.id) });

      assert.equal(told.status, 204);
      assert.equal(await answersIn(collector), 0);
      const rows = await collector.store.audit.list('leeds', 0, 100);
      assert.equal(rows.find(({ action }) => action === 'erase')?.actor.name, 'administrator');
    }
  });

  it('is told of a code that was misheard, and finds nothing under another’s', async (test) => {
    const { collector, response } = await sent(test);
    const code = receiptCode(response.id);
    const misheard = (code.startsWith('B') ? 'D' : 'B') + code.slice(1);
    const erase = (receiptCode: string, token = 'administrator'): Promise<Told> =>
      collector.ask('POST /v1/erasures', { token, body: { receiptCode } });

    const told = await erase(misheard);
    assert.equal(told.status, 422);
    assert.equal(told.problem.errors?.[0]?.code, 'misheard');
    assert.equal((await erase(receiptCode(createUuid()))).status, 404);
    for (const role of ['viewer', 'team', 'coach', 'sponsor']) assert.equal((await erase(code, role)).status, 403);
    assert.equal((await erase(code, 'york')).status, 403);
    assert.equal(await answersIn(collector), 1);
  });
});

async function sent(test: TestContext) {
  const collector = await testCollector(test);
  await create(collector);
  const token = newToken();
  const withdrawal = createHash('sha256').update(token).digest('base64url');
  const response = responseWith({
    withdrawal,
    attention: ['urgent'],
    answers: [
      { question: 'always', value: 'always' },
      { question: 'more', value: 'They listened' },
    ],
  });
  assert.equal((await collector.send(response)).status, 201);
  const takeBack = (id: string, shown: string): Promise<Told> =>
    collector.ask(`DELETE /v1/responses/${id}?key=pk_leeds`, { body: { token: shown } });
  return { collector, response, token, takeBack };
}

function newToken(): string {
  return randomBytes(32).toString('base64url');
}

async function answersIn(collector: TestCollector): Promise<number> {
  const { points } = (await collector.ask(series, { token: 'team' })).body as { points: { responses: number }[] };
  return points.reduce((sum, { responses }) => sum + responses, 0);
}
