import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AlwaysEvent, MethodStanding, QuestionnaireResponse, StandingList } from '@always-kit/contract';
import { alwaysEventWith, create, measureWith, testCollector, type TestCollector } from '../support/test-collector.ts';
import { changeIdea, entryWith, recordOf, testOfChange, voiceWith, withRecord } from '../support/test-record.ts';
import { turnsDuring } from '../support/turns.ts';

const path = '/v1/always-events/going-home/standing';

describe('where an Always Event stands', () => {
  it('is worked out from what is recorded, answered and signed', async (test) => {
    const { collector, write, say } = await withRecord(test);
    await write(entryWith('readiness', { statements: [{ statement: 'sponsor', answer: 'fully' }] }), 'readiness');
    await write(entryWith('scope', { place: 'Ward 4' }), 'scope');
    await write(entryWith('commitment', { what: 'Time for the team', due: '2026-11-01' }));
    await write(changeIdea({ designedWith: [{ role: 'patient', level: 'led' }] }));
    await write(testOfChange());
    for (let voices = 0; voices < 10; voices++) await say('Somebody who listens');
    await collector.send({ answeredAt: '2026-09-22T10:00:00Z' });
    const review = { token: 'sponsor', headers: { 'if-none-match': '*' } };
    await write(entryWith('sponsor-review', { on: '2026-11-12' }), undefined, review);

    const standing = await read(collector, 'team');

    assert.equal(standing.disclosure, undefined);
    const stateOf = (step: string) => standing.steps.find((one) => one.step === step)?.state;
    assert.deepEqual(['readiness', 'place', 'what-matters', 'ideas', 'test', 'vision'].map(stateOf), [
      ...['started', 'done', 'done', 'done', 'started', 'not-started'],
    ]);
    assert.deepEqual(standing.sponsor, { lookedOn: '2026-11-12', daysSince: 10, commitments: 1, overdue: 1 });
    assert.deepEqual(
      standing.indicators.map(({ days, voices, tests }) => [days, voices, tests]),
      [
        [30, 10, 1],
        [60, 10, 1],
        [90, 11, 1],
      ],
    );
    assert.equal(standing.coProduction.find(({ step }) => step === 'ideas')?.level, 'led');
    assert.equal(standing.prompts[0]?.code, 'commitment-overdue');
    assert.equal(standing.quietDays, 0);
  });

  it('knows that the work rests, and then prompts nobody', async (test) => {
    const { collector, write } = await withRecord(test);
    await write(entryWith('pause', { from: '2026-11-01', reason: 'The ward moves' }));

    const { pausedSince, prompts } = await read(collector, 'team');

    assert.deepEqual([pausedSince, prompts], ['2026-11-01', []]);
  });

  it('is listed by title, of one organisation', async (test) => {
    const { collector } = await withRecord(test, alwaysEventWith({ title: 'ward 10' }));
    const others: Partial<AlwaysEvent>[] = [
      { id: 'b', title: 'Ward 9' },
      { id: 'c', title: 'A warm welcome' },
    ];
    for (const one of others) await create(collector, alwaysEventWith(one));

    for (const token of ['viewer', 'team']) {
      const { standings } = (await collector.ask('GET /v1/standings', { token })).body as StandingList;
      assert.deepEqual(
        standings.map(({ title }) => title),
        ['A warm welcome', 'Ward 9', 'ward 10'],
      );
    }
    const { standings } = (await collector.ask('GET /v1/standings', { token: 'york' })).body as StandingList;
    assert.deepEqual(standings, []);
  });

  it('is listed while others have their turn', async (test) => {
    const collector = await testCollector(test);
    const many = 20;
    for (let at = 0; at < many; at++) await create(collector, alwaysEventWith({ id: `going-home-${at}` }));
    const asked = collector.ask('GET /v1/standings', { token: 'viewer' });

    const turns = await turnsDuring(asked);

    assert.equal(((await asked).body as StandingList).standings.length, many);
    assert.ok(turns >= many, `${turns} turns`);
  });
});

describe('where an Always Event stands, outside the team,', () => {
  const on = (day: string, sent: Partial<QuestionnaireResponse> = {}): Partial<QuestionnaireResponse> => ({
    ...sent,
    answeredAt: `${day}T10:00:00Z`,
  });
  const before: [name: string, sent: Partial<QuestionnaireResponse>[]][] = [
    ['nobody', []],
    ['few', Array.from({ length: 3 }, () => on('2026-09-14'))],
    ['many of one month', Array.from({ length: 20 }, () => on('2026-09-14'))],
    ['many of the last month', Array.from({ length: 20 }, () => on('2026-10-14'))],
  ];
  const more: [name: string, sent: Partial<QuestionnaireResponse>][] = [
    ['today', on('2026-11-22')],
    ['in another week of that month', on('2026-09-23')],
    ['in a month without anybody', on('2026-08-05')],
    ['in their own words', voiceWith('Time', on('2026-11-20'))],
  ];
  for (const [those, sent] of before) {
    for (const [how, one] of more) {
      it(`is the same where after ${those} one more answered ${how}`, async (test) => {
        const measures = [measureWith({ baseline: { until: '2026-11-22' }, target: 0.9 })];
        const collector = await testCollector(test);
        await create(collector, alwaysEventWith({ measures, phase: 'co-design' }));
        await recordOf(collector).write(testOfChange());
        for (const response of sent) assert.equal((await collector.send(response)).status, 201);
        const without = await read(collector, 'sponsor');

        assert.equal((await collector.send(one)).status, 201);

        assert.deepEqual(await read(collector, 'sponsor'), without);
        assert.deepEqual(without.disclosure, { below: 8, roundedTo: 5 });
        assert.ok(without.indicators.every(({ voices }) => voices === undefined));
      });
    }
  }

  it('is the same where somebody of the team says what a comment is about', async (test) => {
    const { collector, write, say } = await withRecord(test);
    const { id: response } = await say('Time');
    await write(testOfChange());
    const without = await read(collector, 'sponsor');

    const decision = entryWith('theme-decision', { response, question: 'WM1', themes: ['listening'] });
    assert.equal((await write(decision)).status, 201);

    assert.deepEqual(await read(collector, 'sponsor'), without);
    assert.notDeepEqual((await read(collector, 'team')).indicators, without.indicators);
  });

  it('says that it has been quiet, by whole months', async (test) => {
    const collector = await testCollector(test);
    await create(collector);
    for (let people = 0; people < 9; people++) await collector.send(on('2026-08-05'));
    await collector.send(on('2026-10-05'));

    const { prompts } = await read(collector, 'sponsor');

    const quiet = prompts.find(({ code }) => code === 'no-answers-lately');
    assert.equal(quiet?.since, '2026-08-31');
  });
});

async function read({ ask }: Pick<TestCollector, 'ask'>, token: string): Promise<MethodStanding> {
  const { status, body } = await ask(`GET ${path}`, { token });
  assert.equal(status, 200, JSON.stringify(body));
  return body as MethodStanding;
}
