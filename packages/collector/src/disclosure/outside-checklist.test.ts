import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Checklist, ChecklistItem, QuestionnaireResponse } from '@always-kit/contract';
import { whatMattersPatient } from '@always-kit/contract/built-in';
import { alwaysEventWith, create, measureWith, testCollector } from '../support/test-collector.ts';

type Sent = Partial<QuestionnaireResponse>;

const event = '/v1/always-events/going-home';
const voice: Sent = {
  questionnaire: { id: whatMattersPatient.id, version: whatMattersPatient.version },
  answers: [{ question: 'WM1', value: 'Being listened to' }],
};

describe('the checklist outside the team', () => {
  const before: [name: string, sent: Sent[]][] = [
    ['nobody', []],
    ['few', many(3, on('2026-09-14'))],
    ['many of one month', many(20, on('2026-09-14'))],
    ['many in two ways', [...many(20, on('2026-09-14')), ...many(20, { ...on('2026-09-15'), reading: 'easy' })]],
  ];
  const more: [name: string, sent: Sent][] = [
    ['today', on('2026-11-22')],
    ['in a month without anybody', on('2026-08-05')],
    ['in another week of that month', on('2026-09-23')],
    ['in easy words', { ...on('2026-09-16'), reading: 'easy' }],
    ['with help', { ...on('2026-09-16'), mode: 'helped' }],
    ['in their own words', { ...voice, ...on('2026-09-16') }],
  ];
  for (const [those, sent] of before) {
    for (const [how, one] of more) {
      it(`is the same where after ${those} one more answered ${how}`, async (test) => {
        const { send, items } = await withEvent(test);
        await send(sent);
        const without = await items();

        await send([one]);

        assert.deepEqual(await items(), without);
      });
    }
  }

  it('has the chart that can be seen outside, and the ways that many took', async (test) => {
    const { send, item } = await withEvent(test);
    await send(many(9, on('2026-08-05')));
    await send(many(9, { ...on('2026-09-14'), mode: 'helped' }));
    await send(many(3, on('2026-10-14')));

    const [chart, ways] = [await item('C3'), await item('F1')];

    const [found] = chart.evidence;
    assert.deepEqual(found?.source === 'recorded' && [found.count, found.since, found.until], [
      2,
      '2026-08-01',
      '2026-09-01',
    ]);
    assert.deepEqual(
      ways.evidence.map((one) => one.source === 'recorded' && one.count),
      [2],
    );
  });

  it('says that there is enough from before the change, and not when', async (test) => {
    const { send, item } = await withEvent(test);
    const mondays = Array.from({ length: 12 }, (_, week) => new Date(Date.UTC(2026, 7, 3 + week * 7)).toISOString());
    await send(mondays.slice(0, 11).flatMap((day) => many(3, on(day.slice(0, 10)))));
    assert.deepEqual((await item('C2')).missing, [{ code: 'baseline-measured', evidence: 'chart', have: 0, need: 12 }]);
    assert.equal((await item('C2')).state, 'not-started');

    await send(many(3, on(mondays[11]!.slice(0, 10))));

    const { evidence, missing } = await item('C2');
    const id = 'baseline-points';
    assert.deepEqual(evidence, [{ source: 'recorded', id, type: 'chart', code: id, count: 12 }]);
    assert.deepEqual(missing, []);
  });

  it('refuses a sign-off without saying how many answered', async (test) => {
    const { collector, send } = await withEvent(test);
    await send(many(7, voice));
    const sign = async (token: string) =>
      (await collector.ask(`PUT ${event}/criteria/A1/sign-off`, { token, body: {} })).problem.errors?.[0]?.detail;

    assert.equal(await sign('coach'), 'quote-set: 7 of 10');
    assert.equal(await sign('sponsor'), 'quote-set: not enough of 10');
  });

  it('refuses a sign-off in the same words where one more answered in another way', async (test) => {
    const { collector, send } = await withEvent(test);
    const refused = async (token: string) =>
      (await collector.ask(`PUT ${event}/criteria/F1/sign-off`, { token, body: {} })).problem.errors;
    await send([on('2026-11-20')]);
    const [before, inTheTeam] = [await refused('sponsor'), await refused('coach')];

    await send([{ ...on('2026-11-21'), mode: 'helped' }]);

    assert.deepEqual(await refused('sponsor'), before);
    assert.notDeepEqual(await refused('coach'), inTheTeam);
  });
});

function on(day: string): Sent {
  return { answeredAt: `${day}T10:00:00+00:00` };
}

function many(people: number, sent: Sent): Sent[] {
  return Array.from({ length: people }, () => sent);
}

async function withEvent(test: TestContext) {
  const collector = await testCollector(test);
  await create(collector, alwaysEventWith({ measures: [measureWith({ baseline: { until: '2026-11-22' } })] }));
  const items = async (): Promise<readonly ChecklistItem[]> =>
    ((await collector.ask(`GET ${event}/checklist`, { token: 'sponsor' })).body as Checklist).items;
  return {
    collector,
    items,
    item: async (criterion: string): Promise<ChecklistItem> =>
      (await items()).find((one) => one.criterion === criterion)!,
    async send(sent: readonly Sent[]): Promise<void> {
      for (const told of await Promise.all(sent.map((one) => collector.send(one)))) assert.equal(told.status, 201);
    },
  };
}
