import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import {
  createUuid,
  type Checklist,
  type MethodRecord,
  type QuestionnaireResponse,
  type Series,
} from '@always-kit/contract';
import { whatMattersPatient } from '@always-kit/contract/built-in';
import {
  alwaysEventWith,
  feedback,
  responseWith,
  testCollector,
  type TestCollector,
  type Told,
} from '../support/test-collector.ts';

const event = '/v1/always-events/going-home';
const leeds = { name: 'leeds', token: 'coach', key: 'pk_leeds' } as const;
const york = { name: 'york', token: 'york', key: 'pk_york' } as const;
type Organisation = typeof leeds | typeof york;

describe('two organisations whose Always Events, measures, questionnaires and evidence have the same ids', () => {
  it('see each their own Always Event, and change no other', async (test) => {
    const { ask, eventOf } = await twins(test);

    const changed = await ask(york, `PUT ${event}`, alwaysEventWith({ title: 'York, changed' }), { 'if-match': '"1"' });

    assert.equal(changed.status, 200);
    assert.deepEqual(await eventOf(york), { title: 'York, changed', revision: 2 });
    assert.deepEqual(await eventOf(leeds), { title: 'leeds', revision: 1 });
    const stale = await ask(york, `PUT ${event}`, alwaysEventWith(), { 'if-match': '"1"' });
    assert.equal(stale.status, 412);
  });

  it('count each their own answers and voices', async (test) => {
    const { send, answersOf, item } = await twins(test);
    const voice: Partial<QuestionnaireResponse> = {
      questionnaire: { id: whatMattersPatient.id, version: whatMattersPatient.version },
      answers: [{ question: 'WM1', value: 'Being listened to' }],
    };
    for (let person = 0; person < 3; person++) await send(leeds, voice);
    await send(york, voice);
    await send(leeds, { answers: [{ question: 'always', value: 'never' }], reading: 'easy' });
    await send(leeds, {});
    await send(york, {});

    assert.deepEqual([await answersOf(leeds), await answersOf(york)], ['1 of 2', '1 of 1']);
    assert.equal((await item(leeds, 'A1')).missing[0]?.have, 3);
    assert.equal((await item(york, 'A1')).missing[0]?.have, 1);
    assert.equal((await item(york, 'F1')).missing[0]?.have, 1); // easy read was in Leeds
  });

  it('store each their own response of one id', async (test) => {
    const { send, answersOf } = await twins(test);
    const response = responseWith();

    assert.equal((await send(leeds, response)).status, 201);
    assert.equal((await send(york, { ...response, reading: 'easy' })).status, 201);

    assert.deepEqual([await answersOf(leeds), await answersOf(york)], ['1 of 1', '1 of 1']);
  });

  it('see each their own evidence and sign-offs', async (test) => {
    const { attach, sign, shown } = await twins(test);
    await attach(leeds);
    await sign(leeds);
    assert.deepEqual(await shown(york), { state: 'not-started', titles: [], signed: undefined });

    await attach(york);

    assert.deepEqual(await shown(york), { state: 'evidence-complete', titles: ['york'], signed: undefined });
    await sign(york);
    assert.deepEqual(await shown(york), { state: 'signed-off', titles: ['york'], signed: 'York coach' });
    assert.deepEqual(await shown(leeds), { state: 'signed-off', titles: ['leeds'], signed: 'coach' });
  });

  it('take away each their own', async (test) => {
    const { ask, attach, sign, shown, evidence } = await twins(test);
    for (const one of [leeds, york]) {
      await attach(one);
      await sign(one);
    }
    const untouched = { state: 'signed-off', titles: ['leeds'], signed: 'coach' };

    assert.equal((await ask(york, `DELETE ${event}/criteria/B3/sign-off`)).status, 204);
    assert.deepEqual(await shown(leeds), untouched);
    await sign(york);
    assert.equal((await ask(york, `DELETE ${event}/evidence/${evidence}`)).status, 204);

    assert.equal((await ask(york, `DELETE ${event}/evidence/${evidence}`)).status, 404); // there is Leeds's still
    assert.deepEqual(await shown(leeds), untouched);
    assert.deepEqual(await shown(york), { state: 'not-started', titles: [], signed: undefined });
  });

  it('write each their own entry of the record, and take out no other', async (test) => {
    const { ask } = await twins(test);
    const line = `${event}/record/${createUuid()}`;
    const entry = (title: string) => ({ form: 'strategy-link', content: { kind: 'strategy', title } });
    const fresh = { 'if-none-match': '*' };
    for (const one of [leeds, york]) assert.equal((await ask(one, `PUT ${line}`, entry(one.name), fresh)).status, 201);
    const titles = async (one: Organisation) =>
      ((await ask(one, `GET ${event}/record`)).body as MethodRecord).entries.map(({ content }) => content);

    assert.equal((await ask(york, `PUT ${line}`, entry('York, changed'), { 'if-match': '"1"' })).status, 200);
    assert.deepEqual(await titles(leeds), [entry('leeds').content]);
    assert.equal((await ask(york, `DELETE ${line}`)).status, 204);

    assert.deepEqual([await titles(leeds), await titles(york)], [[entry('leeds').content], []]);
  });

  it('read each their own questionnaire', async (test) => {
    const { ask, collector } = await twins(test);
    for (const { name } of [leeds, york]) {
      await collector.store.questionnaires.put({ ...feedback, version: '2', title: { plain: name } }, name);
    }

    for (const one of [leeds, york]) {
      for (const path of ['home-feedback', 'home-feedback/versions/2']) {
        const { title } = (await ask(one, `GET /v1/questionnaires/${path}`)).body as { title: object };
        assert.deepEqual(title, { plain: one.name });
      }
    }
  });
});

/** A collector in which both organisations have an Always Event `going-home`, called after the organisation. */
async function twins(test: TestContext) {
  const collector: TestCollector = await testCollector(test);
  const evidence = createUuid();
  const ask = (one: Organisation, line: string, body?: unknown, headers = {}): Promise<Told> =>
    collector.ask(line, { token: one.token, headers, ...(body !== undefined && { body }) });
  for (const one of [leeds, york]) {
    const made = await ask(one, `PUT ${event}`, alwaysEventWith({ title: one.name }), { 'if-none-match': '*' });
    assert.equal(made.status, 201);
  }
  const item = async (one: Organisation, criterion: string) => {
    const { items } = (await ask(one, `GET ${event}/checklist`)).body as Checklist;
    return items.find((found) => found.criterion === criterion)!;
  };
  return {
    collector,
    evidence,
    ask,
    item,
    send: (one: Organisation, response: Partial<QuestionnaireResponse>): Promise<Told> =>
      collector.ask(`POST /v1/responses?key=${one.key}`, { body: responseWith(response) }),
    attach: (one: Organisation): Promise<Told> =>
      ask(one, `POST ${event}/evidence`, { id: evidence, criterion: 'B3', type: 'test-log', title: one.name }),
    sign: (one: Organisation): Promise<Told> => ask(one, `PUT ${event}/criteria/B3/sign-off`, {}),
    async eventOf(one: Organisation) {
      const { title, revision } = (await ask(one, `GET ${event}`)).body as { title: string; revision: number };
      return { title, revision };
    },
    async answersOf(one: Organisation) {
      const { points } = (await ask(one, `GET ${event}/measures/always/series`)).body as Series;
      return points.map(({ numerator, denominator }) => `${numerator} of ${denominator}`).join(', ');
    },
    async shown(one: Organisation) {
      const { state, evidence, signOff } = await item(one, 'B3');
      return {
        state,
        titles: evidence.map((found) => found.source === 'attached' && found.title),
        signed: signOff?.by.name,
      };
    },
  };
}
