import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { describe, it, type TestContext } from 'node:test';
import { createUuid, problemType } from '@always-kit/contract';
import { addOrganisation } from '../index.ts';
import { forgetInTime } from '../retention/forget-in-time.ts';
import { aboutYouQuestions, aboutYouWith, tell } from '../support/about-you.ts';
import { rowsOf } from '../support/rows.ts';
import { responseWith, testCollector, today, type TestCollector } from '../support/test-collector.ts';

describe('what a person tells of themselves', () => {
  it('is stored after their response, and its receipt says when', async (test) => {
    const { collector, response } = await afterAResponse(test);
    const aboutYou = aboutYouWith(response.id);

    const told = await tell(collector, aboutYou);

    assert.equal(told.status, 201);
    assert.deepEqual(told.body, { id: aboutYou.id, storedAt: new Date(today).toISOString() });
  });

  it('sent again gets the same receipt, and is there once', async (test) => {
    const { collector, response } = await afterAResponse(test);
    const aboutYou = aboutYouWith(response.id);
    const first = await tell(collector, aboutYou);
    collector.clock += 60_000;

    const again = await Promise.all(Array.from({ length: 8 }, () => tell(collector, aboutYou)));

    for (const { status, body } of again) assert.deepEqual([status, body], [200, first.body]);
    assert.equal(rowsOf(collector, 'select * from about_you').length, 1);
  });

  it('sent eight times at once is there once', async (test) => {
    const { collector, response } = await afterAResponse(test);
    const aboutYou = aboutYouWith(response.id);

    const sent = await Promise.all(Array.from({ length: 8 }, () => tell(collector, aboutYou)));

    assert.deepEqual(sent.map(({ status }) => status).sort(), [...Array<number>(7).fill(200), 201]);
  });

  it('is refused when its id was used for something else', async (test) => {
    const { collector, response } = await afterAResponse(test);
    const aboutYou = aboutYouWith(response.id);
    await tell(collector, aboutYou);

    const other = await tell(collector, { ...aboutYou, deprivationDecile: 9 });

    assert.deepEqual([other.status, other.problem.type], [409, problemType('id-conflict')]);
  });

  it('is told once a response: another one is refused, also when both come at once', async (test) => {
    const { collector, response } = await afterAResponse(test);

    const both = await Promise.all([1, 2].map(() => tell(collector, aboutYouWith(response.id))));

    assert.deepEqual(both.map(({ status }) => status).sort(), [201, 409]);
    const late = await tell(collector, aboutYouWith(response.id));
    assert.equal(late.problem.type, problemType('already-told'));
  });

  it('that comes before its response is to be sent again, and is stored then', async (test) => {
    const collector = await ready(test);
    const response = responseWith();
    const aboutYou = aboutYouWith(response.id);

    const early = await tell(collector, aboutYou);

    assert.deepEqual([early.status, early.problem.type], [409, problemType('response-not-here-yet')]);
    assert.equal(early.headers['retry-after'], '30');
    await collector.send(response);
    assert.equal((await tell(collector, aboutYou)).status, 201);
  });

  for (const [how, forget] of [
    ['was erased', erased],
    ['was taken back', takenBack],
    ['was forgotten when its time was over', forgotten],
  ] as const) {
    it(`that comes after its response ${how} is refused for good, and nothing of it is stored`, async (test) => {
      const collector = await ready(test);
      const response = responseWith({ withdrawal: createHash('sha256').update(token).digest('base64url') });
      await collector.send(response);
      await forget(collector, response.id);

      const late = await tell(collector, aboutYouWith(response.id));

      assert.deepEqual([late.status, late.problem.type], [410, problemType('response-gone')]);
      assert.equal(late.headers['retry-after'], undefined);
      assert.equal(rowsOf(collector, 'select * from about_you').length, 0);
    });
  }

  it('is not stored when its response is erased while it is judged', async (test) => {
    const { collector, response } = await afterAResponse(test);
    await erased(collector, response.id);

    const accepted = { aboutYou: aboutYouWith(response.id), receivedAt: today };
    const { put } = await collector.store.aboutYou.put('leeds', accepted);

    assert.equal(put, 'response-gone');
    assert.equal(rowsOf(collector, 'select * from about_you').length, 0);
  });

  it('goes with a response of the same organisation, about a service of the key', async (test) => {
    const { collector, response } = await afterAResponse(test);
    await collector.store.questionnaires.put(aboutYouQuestions, 'york');

    assert.equal((await tell(collector, aboutYouWith(response.id), 'pk_york')).status, 409);
    const elsewhere = responseWith({ service: 'chapel' });
    await collector.store.responses.put({
      organisation: 'leeds',
      response: elsewhere,
      receivedAt: today,
      answeredAt: today,
      day: '2026-11-22',
      words: false,
      answers: [],
    });
    const strange = await tell(collector, aboutYouWith(elsewhere.id));
    assert.equal(strange.problem.type, problemType('service-not-allowed'));
  });

  const wrong: [name: string, change: object, pointer: string][] = [
    ['an answer that is no option', { answers: [{ question: 'carer', value: 'perhaps' }] }, '/answers/0/value'],
    ['a question that is not asked', { answers: [{ question: 'income', value: 'x' }] }, '/answers/0/question'],
    ['a question that may not be declined', { answers: [], declined: ['carer'] }, '/declined/0'],
    ['an unknown version', { questionnaire: { id: 'our-about-you', version: '9' } }, '/questionnaire/version'],
    [
      'a questionnaire of another purpose',
      { questionnaire: { id: 'home-feedback', version: '1' } },
      '/questionnaire/id',
    ],
    ['a postcode', { postcode: 'LS1 4AP' }, '/postcode'],
    ['a decile of 11', { deprivationDecile: 11 }, '/deprivationDecile'],
  ];
  for (const [name, change, pointer] of wrong) {
    it(`with ${name} is refused by that field, and nothing of it is stored or repeated`, async (test) => {
      const { collector, response } = await afterAResponse(test);

      const told = await tell(collector, { ...aboutYouWith(response.id), ...change });

      assert.equal(told.status, 422);
      assert.equal(told.problem.errors?.[0]?.pointer, pointer);
      assert.doesNotMatch(JSON.stringify(told.body), /LS1/);
      assert.equal(rowsOf(collector, 'select * from about_you').length, 0);
    });
  }

  it('is never sent as a response: it would be read and counted with the answers', async (test) => {
    const collector = await ready(test);

    const sent = await collector.send({
      questionnaire: { id: aboutYouQuestions.id, version: '1' },
      answers: [{ question: 'carer', value: 'yes' }],
    });

    assert.equal(sent.status, 422);
    assert.deepEqual(sent.problem.errors?.[0]?.code, 'wrong-purpose');
  });

  it('is kept as it was told, with what was declined', async (test) => {
    const { collector, response } = await afterAResponse(test);
    const value = '\u202eصومالي <b>&amp;</b> 👩🏽‍🦽 \ud800';
    const aboutYou = aboutYouWith(response.id, { answers: [{ question: 'own-words', value }] });

    await tell(collector, aboutYou);

    const [row] = rowsOf<{ content: string }>(collector, 'select content from about_you');
    assert.deepEqual(JSON.parse(row!.content), aboutYou);
  });

  describe('in words of their own that may say who they are', () => {
    const words = (value: string) => [{ question: 'own-words', value }];
    const sent = 'Call me on 07700 900123. I use a hoist.';

    it('is stored without those, unless the organisation keeps them', async (test) => {
      const { collector, response } = await afterAResponse(test);
      assert.equal((await tell(collector, aboutYouWith(response.id, { answers: words(sent) }))).status, 201);
      await addOrganisation(collector.store, { id: 'leeds', name: 'Leeds', words: 'keep' });
      const other = responseWith();
      await collector.send(other);
      assert.equal((await tell(collector, aboutYouWith(other.id, { answers: words(sent) }))).status, 201);

      const rows = rowsOf<{ content: string }>(collector, 'select content from about_you');
      const stored = rows.map(({ content }) => (JSON.parse(content) as { answers: { value: string }[] }).answers[0]!);
      assert.deepEqual(stored.map(({ value }) => value).sort(), [sent, 'Call me on [phone number]. I use a hoist.']);
    });

    it('is the same when it comes again, and something else when a number in it is', async (test) => {
      const { collector, response } = await afterAResponse(test);
      const aboutYou = aboutYouWith(response.id, { answers: words(sent) });
      const first = await tell(collector, aboutYou);

      const again = await Promise.all([1, 2, 3].map(() => tell(collector, aboutYou)));
      const other = await tell(collector, { ...aboutYou, answers: words(sent.replace('123', '124')) });
      const hidden = await tell(collector, {
        ...aboutYou,
        answers: words('Call me on [phone number]. I use a hoist.'),
      });

      for (const { status, body } of again) assert.deepEqual([status, body], [200, first.body]);
      for (const one of [other, hidden]) assert.equal(one.problem.type, problemType('id-conflict'));
    });
  });

  it('counts in no measure and in no number of responses', async (test) => {
    const { collector, response } = await afterAResponse(test);
    const before = rowsOf(collector, 'select * from answer_counts order by question, code');

    await tell(collector, aboutYouWith(response.id, { id: createUuid() }));

    assert.deepEqual(rowsOf(collector, 'select * from answer_counts order by question, code'), before);
  });
});

const token = randomBytes(32).toString('base64url');

async function erased(collector: TestCollector, response: string): Promise<void> {
  const told = await collector.ask('POST /v1/erasures', { token: 'administrator', body: { response } });
  assert.equal(told.status, 204);
}

async function takenBack(collector: TestCollector, response: string): Promise<void> {
  const told = await collector.ask(`DELETE /v1/responses/${response}?key=pk_leeds`, { body: { token } });
  assert.equal(told.status, 204);
}

async function forgotten(collector: TestCollector): Promise<void> {
  const body = { rules: [{ answers: 1 }] };
  assert.equal((await collector.ask('PUT /v1/retention', { token: 'administrator', body })).status, 200);
  collector.clock = Date.parse('2027-06-01T00:00:00Z');
  const { answers } = await forgetInTime(collector.store, { digest: () => '', now: collector.clock });
  assert.equal(answers, 1);
}

async function ready(test: TestContext): Promise<TestCollector> {
  const collector = await testCollector(test);
  await collector.store.questionnaires.put(aboutYouQuestions, 'leeds');
  return collector;
}

async function afterAResponse(test: TestContext) {
  const collector = await ready(test);
  const response = responseWith();
  assert.equal((await collector.send(response)).status, 201);
  return { collector, response };
}
