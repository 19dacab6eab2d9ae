import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AlwaysEvent, Questionnaire } from '@always-kit/contract';
import { whatMattersPatient, whatMattersStaff } from '@always-kit/contract/built-in';
import { newEvidence, recorded, short, withEvent } from '../support/test-checklist.ts';
import { alwaysEventWith, feedback, measureWith, today } from '../support/test-collector.ts';
import { recordOf, testOfChange } from '../support/test-record.ts';

const day = 24 * 60 * 60 * 1000;

describe('the checklist', () => {
  it('shows every criterion of the draft set, says that it is a draft, and starts with nothing', async (test) => {
    const { checklist } = await withEvent(test, alwaysEventWith({ measures: [] }));

    const { criteriaSet, items, generatedAt } = await checklist();

    assert.equal(criteriaSet.standing, 'project-draft');
    assert.match(criteriaSet.notice!, /draft/);
    assert.deepEqual(
      items.map(({ criterion }) => criterion),
      criteriaSet.criteria.map(({ id }) => id),
    );
    assert.deepEqual(new Set(items.map(({ state }) => state)), new Set(['not-started']));
    assert.equal(generatedAt, new Date(today).toISOString());
  });

  it('counts the people who said what matters in their own words, and since when', async (test) => {
    const { collector, item } = await withEvent(test);
    const asked = { id: whatMattersPatient.id, version: whatMattersPatient.version };
    const words = [{ question: 'WM1', value: 'Being listened to' }];
    for (const date of ['2026-10-03', '2026-10-01', '2026-10-02']) {
      await collector.send({ questionnaire: asked, answeredAt: `${date}T10:00:00Z`, answers: words });
    }
    await collector.send({ answers: [{ question: 'more', value: 'Thank you' }] }); // feedback is not a voice
    await collector.send({ questionnaire: asked, answers: [{ question: 'WM1', value: ' \n\u00a0' }] }); // nor are blanks
    const staff = { id: whatMattersStaff.id, version: whatMattersStaff.version };
    const byStaff = [{ question: whatMattersStaff.questions[0]!.id, value: 'Time' }];
    await collector.send({ questionnaire: staff, answers: byStaff });

    const few = await item('A1');
    assert.equal(few.state, 'in-progress');
    assert.deepEqual(few.evidence, [
      {
        ...recorded('quote-set', 'voices', 3),
        since: '2026-10-01',
        until: '2026-10-03',
      },
    ]);
    assert.deepEqual(few.missing, [
      { code: 'voices-recorded', evidence: 'quote-set', have: 3, need: 10 },
      short('ledger-of-what-matters', 'ledger-entry'),
    ]);

    for (let more = 0; more < 7; more++) await collector.send({ questionnaire: asked, answers: words });
    assert.deepEqual((await item('A1')).missing, [short('ledger-of-what-matters', 'ledger-entry')]);
  });

  it('counts words given to a questionnaire of our own about what matters, and no picks', async (test) => {
    const { collector, item } = await withEvent(test);
    const own: Questionnaire = { ...feedback, id: 'our-week', purpose: 'what-matters' };
    await collector.store.questionnaires.put(own, 'leeds');
    const questionnaire = { id: own.id, version: own.version };

    await collector.send({ questionnaire });
    assert.equal((await item('A1')).state, 'not-started');
    await collector.send({ questionnaire, answers: [{ question: 'more', value: 'Time to talk' }] });

    assert.equal((await item('A1')).missing[0]?.have, 1);
  });

  const found: [name: string, criterion: string, event: Partial<AlwaysEvent>, code: string, missing: object[]][] = [
    [
      'a partner with lived experience on the team',
      'A2',
      { pointOfCareTeam: [{ role: 'coach' }, { role: 'lived-experience-partner' }] },
      'team-members',
      [],
    ],
    [
      'a vision that nobody with lived experience agreed',
      'A3',
      { visionStatement: { text: 'I will always know', agreedBy: ['coach'] } },
      'vision',
      [short('vision-agreed', 'vision-record'), short('vision-quotes', 'quote-set')],
    ],
    [
      'a vision agreed with them',
      'A3',
      { visionStatement: { text: 'I will always know', agreedBy: ['lived-experience-partner'] } },
      'vision',
      [short('vision-quotes', 'quote-set')],
    ],
    [
      'an aim that does not say by when',
      'A5',
      { aimStatement: { text: 'More', target: 0.9 } },
      'aim',
      [short('aim-set', 'aim-record')],
    ],
    ['an aim with a day', 'A5', { aimStatement: { text: 'More', target: 0.9, by: '2027-03-01' } }, 'aim', []],
    ['an aim that goes on', 'A5', { aimStatement: { text: 'Always', target: 1, ongoing: true } }, 'aim', []],
    [
      'only an outcome measure',
      'C1',
      {},
      'measures',
      [{ code: 'both-measures', evidence: 'measure-definition', have: 1, need: 2 }],
    ],
    [
      'an outcome and a process measure',
      'C1',
      { measures: [measureWith(), measureWith({ id: 'asked', kind: 'process' })] },
      'measures',
      [],
    ],
  ];
  for (const [name, criterion, event, code, missing] of found) {
    it(`finds ${name}`, async (test) => {
      const { item } = await withEvent(test, alwaysEventWith(event));

      const { state, evidence, missing: short } = await item(criterion);

      assert.deepEqual(
        evidence.map((one) => one.source === 'recorded' && one.code),
        [code],
      );
      assert.deepEqual(short, missing);
      assert.equal(state, missing.length === 0 ? 'evidence-complete' : 'in-progress');
    });
  }

  const baselines: [name: string, baseline: { until: string } | { points: number } | undefined, have: number][] = [
    ['no baseline', undefined, 0],
    ['a baseline of three weeks', { until: '2026-09-14' }, 3],
    ['a baseline of twelve weeks', { until: '2026-11-22' }, 12],
    ['a baseline of the first two rows, which are gaps', { points: 2 }, 0],
    ['a baseline of the first five rows', { points: 5 }, 3],
    ['a baseline of more points than there are', { points: 20 }, 12],
  ];
  for (const [name, baseline, have] of baselines) {
    it(`with ${name} has ${have} of twelve points from before the change`, async (test) => {
      const measure = measureWith(baseline && { baseline });
      const { collector, item } = await withEvent(test, alwaysEventWith({ measures: [measure] }));
      const monday = Date.parse('2026-08-31T10:00:00Z');
      for (let week = 0; week < 12; week++) {
        await collector.send({ answeredAt: moment(monday + week * 7 * day) });
      }
      // Two gaps before them: nobody whom the measure counts, then nobody at all. They are rows, as on the chart, not points.
      await collector.send({ answeredAt: moment(monday - 14 * day), answers: [answer('na')] });

      const { missing, evidence } = await item('C2');

      const short = { code: 'baseline-measured', evidence: 'chart', have, need: 12 };
      assert.deepEqual(missing, have < 12 ? [short] : []);
      assert.equal(evidence.length, have > 0 ? 1 : 0);
      assert.equal((await item('C3')).evidence[0]?.type, 'chart');
      assert.deepEqual(
        (await item('C3')).missing.map(({ evidence }) => evidence),
        ['gate-result'],
      );
    });
  }

  it('without a baseline that is named, counts the points from before the first test of change', async (test) => {
    const { collector, item } = await withEvent(test, alwaysEventWith({ measures: [measureWith()] }));
    const monday = Date.parse('2026-08-31T10:00:00Z');
    for (let week = 0; week < 12; week++) await collector.send({ answeredAt: moment(monday + week * 7 * day) });
    const tested = testOfChange({ startedOn: moment(monday + 5 * 7 * day).slice(0, 10) });

    assert.equal((await recordOf(collector).write(tested)).status, 201);

    assert.deepEqual((await item('C2')).missing, [{ code: 'baseline-measured', evidence: 'chart', have: 5, need: 12 }]);
  });

  it('counts the ways in which people could answer', async (test) => {
    const { collector, item, attach } = await withEvent(test);
    await collector.send({});
    assert.deepEqual((await item('F1')).missing, [
      { code: 'two-ways-to-answer', evidence: 'accessibility-record', have: 1, need: 2 },
    ]);

    await collector.send({ reading: 'easy', mode: 'helped' });

    const answered = await item('F1');
    assert.deepEqual(answered.evidence, [recorded('accessibility-record', 'ways-to-answer', 3)]);
    assert.deepEqual(answered.missing, [short('evidence', 'accessibility-record')]); // whether needs were met, people say
    assert.equal(answered.state, 'in-progress');

    await attach(newEvidence('F1', 'accessibility-record'));

    assert.equal((await item('F1')).state, 'evidence-complete');
  });

  it('of an Always Event that is not there is not there', async (test) => {
    const { collector } = await withEvent(test);

    assert.equal((await collector.ask('GET /v1/always-events/none/checklist', { token: 'coach' })).status, 404);
  });
});

function answer(value: string): { question: string; value: string } {
  return { question: 'always', value };
}

function moment(time: number): string {
  return new Date(time).toISOString();
}
