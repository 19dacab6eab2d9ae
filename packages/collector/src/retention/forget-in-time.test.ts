import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { AboutYou, QuestionnaireResponse, RetentionRule } from '@always-kit/contract';
import { digestWith } from '../redaction/digest.ts';
import { eraseResponse } from '../responses/erase.ts';
import { keyRing, newKeys } from '../sealing/key-ring.ts';
import { operator } from '../stores/audit-store.ts';
import { aboutYouQuestions, aboutYouWith, tell } from '../support/about-you.ts';
import { rowsOf } from '../support/rows.ts';
import { create, feedback, responseWith, testCollector, today, type TestCollector } from '../support/test-collector.ts';
import { dayMonthsBefore } from './day-months-before.ts';
import { forgetInTime } from './forget-in-time.ts';

const digest = ({ id }: Pick<QuestionnaireResponse, 'id'>): string => `digest-of-${id}`;
const series = 'GET /v1/always-events/going-home/measures/always/series';

describe('answers whose time is over', () => {
  it('lose their words first and stay counted; later they are forgotten, and stay counted', async (test) => {
    const { collector, old, young, setRules, run } = await withAnswers(test);
    await setRules([{ words: 2, answers: 4 }]);
    const before = await pointsOf(collector);

    collector.clock = Date.parse('2027-01-25T00:00:00Z');
    assert.deepEqual(await run(), { words: 1, answers: 0 });
    assert.deepEqual(await questionsOf(collector, old), ['always']);
    assert.deepEqual(await questionsOf(collector, young), ['always', 'more']);
    assert.deepEqual(await pointsOf(collector), before);

    collector.clock = Date.parse('2027-03-25T00:00:00Z');
    assert.deepEqual(await run(), { words: 1, answers: 1 });
    assert.equal(await questionsOf(collector, old), undefined);
    assert.deepEqual(await questionsOf(collector, young), ['always']);
    assert.deepEqual(await pointsOf(collector), before);
    assert.deepEqual((await collector.store.verifyRollups()).differences, []);
  });

  it('do not come back when a device repeats them late', async (test) => {
    const { collector, old, setRules, run } = await withAnswers(test);
    await setRules([{ answers: 1 }]);
    const before = await pointsOf(collector);
    collector.clock = Date.parse('2027-01-25T00:00:00Z');
    await run();

    const again = await collector.send(old);

    assert.equal(again.status, 409);
    assert.deepEqual(await pointsOf(collector), before);
  });

  it('go by the rule of their own questionnaire before that for all', async (test) => {
    const { collector, old, setRules, run } = await withAnswers(test);
    await setRules([{ answers: 1 }, { questionnaire: feedback.id, answers: 24 }]);
    collector.clock = Date.parse('2027-01-25T00:00:00Z');

    assert.deepEqual(await run(), { words: 0, answers: 0 });
    assert.deepEqual(await questionsOf(collector, old), ['always', 'more']);
  });

  it('are all kept where there is no rule', async (test) => {
    const { collector, run } = await withAnswers(test);
    collector.clock = Date.parse('2040-01-01T00:00:00Z');

    assert.deepEqual(await run(), { words: 0, answers: 0 });
  });

  it('are counted right when one is erased after its words went', async (test) => {
    const { collector, old, setRules, run } = await withAnswers(test);
    await setRules([{ words: 2 }]);
    collector.clock = Date.parse('2027-01-25T00:00:00Z');
    await run();

    assert.equal(await eraseResponse(collector.store, 'leeds', old.id), true);

    const counts = await collector.store.responses.responseCounts('leeds', 'bramley');
    assert.deepEqual(
      counts.map(({ words, count }) => ({ words, count })),
      [{ words: true, count: 1 }],
    );
    assert.deepEqual((await collector.store.verifyRollups()).differences, []);
  });

  it('leave a line in the audit trail, with how many and no words', async (test) => {
    const { collector, setRules, run } = await withAnswers(test);
    await setRules([{ words: 2 }]);
    collector.clock = Date.parse('2027-01-25T00:00:00Z');
    await run();
    await run();

    const rows = await collector.store.audit.list('leeds', 0, 100);
    const done = rows.filter(({ action }) => action === 'retention');
    assert.deepEqual(
      done.map(({ actor, subject, detail }) => ({ by: actor.id, subject, detail })),
      [{ by: 'collector', subject: feedback.id, detail: { words: 1, answers: 0 } }],
    );
  });
});

describe('what people told of themselves', () => {
  it('loses its words with those of the response, and a late repeat is still known', async (test) => {
    const { collector, told, setRules, run } = await withTold(test);
    await setRules([{ words: 2 }]);
    assert.deepEqual(await run(), { words: 0, answers: 0 });
    assert.deepEqual(toldIn(collector), ['carer', 'own-words']);

    collector.clock = Date.parse('2027-01-25T00:00:00Z');
    assert.deepEqual(await run(), { words: 2, answers: 0 });

    assert.deepEqual(toldIn(collector), ['carer']);
    assert.ok(!JSON.stringify(rowsOf(collector, 'select * from about_you')).includes('hoist'));
    assert.equal((await tell(collector, told)).status, 200);
    const other = { ...told, answers: [{ question: 'own-words', value: 'Something else' }] };
    assert.equal((await tell(collector, other)).status, 409);
    assert.deepEqual(await run(), { words: 0, answers: 0 });
  });

  it('loses them also when it comes after the words of the response went', async (test) => {
    const { collector, response, setRules, run } = await withTold(test, 'later');
    await setRules([{ words: 2 }]);
    collector.clock = Date.parse('2027-01-25T00:00:00Z');
    assert.deepEqual(await run(), { words: 1, answers: 0 });
    assert.equal((await tell(collector, toldWith(response))).status, 201);

    assert.deepEqual(await run(), { words: 1, answers: 0 });

    assert.deepEqual(toldIn(collector), ['carer']);
  });

  it('keeps them while those of its response are kept', async (test) => {
    const { collector, setRules, run } = await withTold(test);
    await setRules([{ words: 1 }, { questionnaire: feedback.id, words: 24 }]);
    collector.clock = Date.parse('2027-01-25T00:00:00Z');

    assert.deepEqual(await run(), { words: 0, answers: 0 });
    assert.deepEqual(toldIn(collector), ['carer', 'own-words']);
  });
});

describe('how long answers are kept', () => {
  it('is not said for what people tell of themselves, which goes with its response', async (test) => {
    const { collector } = await withTold(test);
    const body = { rules: [{ words: 12 }, { questionnaire: aboutYouQuestions.id, words: 1 }] };

    const told = await collector.ask('PUT /v1/retention', { token: 'administrator', body });

    assert.equal(told.status, 422);
    assert.deepEqual(
      told.problem.errors?.map(({ pointer, code }) => [pointer, code]),
      [['/rules/1/questionnaire', 'about-you']],
    );
    assert.deepEqual(await collector.store.retention.rules('leeds'), []);
  });

  it('is for administrators to say, and cannot be longer for words than for answers', async (test) => {
    const { collector } = await withAnswers(test);
    const put = (token: string, rules: unknown) => collector.ask('PUT /v1/retention', { token, body: { rules } });

    for (const role of ['viewer', 'team', 'coach', 'sponsor']) {
      assert.equal((await put(role, [{ words: 1 }])).status, 403);
      assert.equal((await collector.ask('GET /v1/retention', { token: role })).status, 403);
    }
    assert.equal((await put('administrator', [{ words: 5, answers: 4 }])).status, 422);
    assert.equal((await put('administrator', [{}])).status, 422);
    assert.equal((await put('administrator', [{ words: 5 }, { words: 6 }])).status, 422);
    assert.equal((await put('administrator', [{ words: 5 }])).status, 200);
    assert.deepEqual((await collector.ask('GET /v1/retention', { token: 'administrator' })).body, {
      rules: [{ words: 5 }],
    });
  });

  it('is counted in months, from the same day', () => {
    assert.equal(dayMonthsBefore(Date.parse('2027-01-25T00:00:00Z'), 2), '2026-11-25');
    assert.equal(dayMonthsBefore(Date.parse('2027-03-31T00:00:00Z'), 1), '2027-02-28');
    assert.equal(dayMonthsBefore(Date.parse('2027-03-31T23:00:00Z'), 13), '2026-02-28');
  });
});

async function withAnswers(test: TestContext) {
  const collector = await testCollector(test);
  await create(collector);
  const answers = [
    { question: 'always', value: 'always' },
    { question: 'more', value: 'They listened' },
  ];
  const old = responseWith({ answers });
  assert.equal((await collector.send(old)).status, 201);
  collector.clock = Date.parse('2027-01-20T12:00:00Z');
  const young = responseWith({ answers, answeredAt: '2027-01-20T10:00:00+00:00' });
  assert.equal((await collector.send(young)).status, 201);
  collector.clock = today;
  return {
    collector,
    old,
    young,
    run: () => forgetInTime(collector.store, { digest, now: collector.clock }),
    async setRules(rules: readonly object[]) {
      const told = await collector.ask('PUT /v1/retention', { token: 'administrator', body: { rules } });
      assert.equal(told.status, 200);
    },
  };
}

/** A response with words, and words of the person about themselves: with it, or only to be told `later`. */
async function withTold(test: TestContext, when: 'at once' | 'later' = 'at once') {
  const keys = await newKeys();
  const collector = await testCollector(test, { keys });
  await collector.store.questionnaires.put(aboutYouQuestions, 'leeds');
  const response = responseWith({ answers: [{ question: 'more', value: 'They listened' }] });
  assert.equal((await collector.send(response)).status, 201);
  const told = toldWith(response);
  if (when === 'at once') assert.equal((await tell(collector, told)).status, 201);
  const digest = digestWith((await keyRing(keys)).secretFor('digest'));
  return {
    collector,
    response,
    told,
    setRules: (rules: RetentionRule[]) => collector.store.retention.setRules('leeds', rules, ruleEntry),
    run: () => forgetInTime(collector.store, { digest, now: collector.clock }),
  };
}

const ruleEntry = { organisation: 'leeds', at: today, actor: operator, action: 'set-retention', subject: 'retention' };

function toldWith({ id }: QuestionnaireResponse): AboutYou {
  const answers = [
    { question: 'carer', value: 'yes' },
    { question: 'own-words', value: 'I use a hoist' },
  ];
  return aboutYouWith(id, { answers });
}

function toldIn(collector: TestCollector): string[] {
  const rows = rowsOf<{ content: string }>(collector, 'select content from about_you');
  return rows.flatMap(({ content }) => (JSON.parse(content) as AboutYou).answers.map(({ question }) => question));
}

async function questionsOf({ store }: TestCollector, { id }: QuestionnaireResponse): Promise<string[] | undefined> {
  return (await store.responses.read('leeds', id))?.response.answers.map(({ question }) => question);
}

async function pointsOf(collector: TestCollector): Promise<unknown> {
  return ((await collector.ask(series, { token: 'team' })).body as { points: unknown[] }).points;
}
