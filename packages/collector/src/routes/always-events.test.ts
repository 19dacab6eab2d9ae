import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemType, type AlwaysEvent, type ProblemKind } from '@always-kit/contract';
import { whatMattersPatient } from '@always-kit/contract/built-in';
import { alwaysEventWith, create, measureWith, testCollector, today, type Ask } from '../support/test-collector.ts';

const line = 'PUT /v1/always-events/going-home';
const staff = (body: unknown, headers: Record<string, string>): Ask => ({ token: 'coach', body, headers });

describe('an Always Event', () => {
  it('is stored, and read back with its revision', async (test) => {
    const collector = await testCollector(test);

    const created = await create(collector);
    const read = await collector.ask('GET /v1/always-events/going-home', { token: 'viewer' });

    assert.equal(created.status, 201);
    assert.equal(created.headers['etag'], '"1"');
    const updatedAt = new Date(today).toISOString();
    assert.deepEqual(read.body, { ...alwaysEventWith(), revision: 1, updatedAt });
    assert.equal(read.headers['etag'], '"1"');
  });

  it('is changed by whoever read it last', async (test) => {
    const collector = await testCollector(test);
    await create(collector);

    const changed = await collector.ask(line, staff(alwaysEventWith({ phase: 'co-design' }), { 'if-match': '"1"' }));

    assert.equal(changed.status, 200);
    assert.equal((changed.body as AlwaysEvent).revision, 2);
    assert.equal(changed.headers['etag'], '"2"');
  });

  it('is changed under the weak tag that a proxy makes of ours', async (test) => {
    const collector = await testCollector(test);
    await create(collector);

    assert.equal((await collector.ask(line, staff(alwaysEventWith(), { 'if-match': 'W/"1"' }))).status, 200);
  });

  it('is changed by one of many who change the same revision, and the others are told', async (test) => {
    const collector = await testCollector(test);
    await create(collector);

    const told = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        collector.ask(line, staff(alwaysEventWith({ title: `By ${index}` }), { 'if-match': '"1"' })),
      ),
    );

    const written = told.filter(({ status }) => status === 200);
    assert.equal(written.length, 1);
    assert.equal(told.filter(({ problem }) => problem.type === problemType('stale-revision')).length, 19);
    assert.deepEqual(
      (await collector.ask('GET /v1/always-events/going-home', { token: 'coach' })).body,
      written[0]!.body,
    );
  });

  const stale: [name: string, headers: Record<string, string>, status: number, kind: ProblemKind][] = [
    ['an older revision', { 'if-match': '"7"' }, 412, 'stale-revision'],
    ['the highest that a database counts to', { 'if-match': '"2147483647"' }, 412, 'stale-revision'],
    ['one that is higher still', { 'if-match': '"999999999999999"' }, 412, 'stale-revision'],
    ['the wish that there is none', { 'if-none-match': '*' }, 412, 'stale-revision'],
    ['no revision', {}, 428, 'revision-required'],
    ['any revision', { 'if-match': '*' }, 428, 'revision-required'],
  ];
  for (const [name, headers, status, kind] of stale) {
    it(`stays as it is when the change names ${name}`, async (test) => {
      const collector = await testCollector(test);
      await create(collector);

      const told = await collector.ask(line, staff(alwaysEventWith({ title: 'Other' }), headers));

      assert.equal(told.status, status);
      assert.equal(told.problem.type, problemType(kind));
      const read = await collector.ask('GET /v1/always-events/going-home', { token: 'coach' });
      assert.equal((read.body as AlwaysEvent).title, 'Going home');
    });
  }

  it('that is not there cannot be changed', async (test) => {
    const told = await (await testCollector(test)).ask(line, staff(alwaysEventWith(), { 'if-match': '"1"' }));

    assert.equal(told.status, 412);
  });

  const wrong: [name: string, body: unknown, pointer: string][] = [
    ['a field we do not know', { ...alwaysEventWith(), vision: 'x' }, '/vision'],
    ['a deep field we do not know', { ...alwaysEventWith(), measures: [{ ...measureWith(), x: 1 }] }, '/measures/0/x'],
    ['another id than the address', alwaysEventWith({ id: 'other' }), '/id'],
    ['a service of nobody', alwaysEventWith({ service: 'armley' }), '/service'],
    ['an unknown questionnaire', withMeasure({ questionnaire: 'nobody' }), '/measures/0/questionnaire'],
    ['an unknown question', withMeasure({ question: 'nothing' }), '/measures/0/question'],
    ['a question in words', withMeasure({ question: 'more' }), '/measures/0/question'],
    ['an unknown code', withMeasure({ denominator: ['always', 'mostly', 'usually'] }), '/measures/0/denominator/2'],
    ['a numerator beyond its denominator', withMeasure({ numerator: ['na'] }), '/measures/0/numerator'],
  ];
  for (const [name, body, pointer] of wrong) {
    it(`with ${name} is refused, naming ${pointer}`, async (test) => {
      const told = await (await testCollector(test)).ask(line, staff(body, { 'if-none-match': '*' }));

      assert.equal(told.status, 422);
      assert.deepEqual(
        told.problem.errors?.map((error) => error.pointer),
        [pointer],
      );
    });
  }

  it('may measure a question of any version', async (test) => {
    const collector = await testCollector(test);
    await collector.store.questionnaires.put({ ...whatMattersPatient, id: 'home-feedback', version: '2' }, 'leeds');

    assert.equal((await create(collector)).status, 201);
  });
});

function withMeasure(measure: Parameters<typeof measureWith>[0]): AlwaysEvent {
  return alwaysEventWith({ measures: [measureWith(measure)] });
}
