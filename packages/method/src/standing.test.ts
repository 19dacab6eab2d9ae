import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createUuid,
  MethodStanding,
  type DesignedWith,
  type EntryContent,
  type MethodRole,
  type Measure,
  type SeriesPoint,
} from '@always-kit/contract';
import fc from 'fast-check';
import { standingOf } from './index.ts';
import { entry, factsWith, today, ward } from './support/facts.ts';

const asked: Measure = {
  id: 'felt-ready',
  title: 'Felt ready to go home',
  kind: 'outcome',
  questionnaire: 'mq-core',
  question: 'MQ-always',
  numerator: ['always'],
  denominator: ['always', 'mostly', 'sometimes', 'never'],
  period: 'week',
  direction: 'increase',
  target: 0.8,
};
const together: DesignedWith = [{ role: 'patient', level: 'co-designed' }];
const test: EntryContent<'test-of-change'> = {
  title: 'A call the day after',
  scale: '1-person',
  startedOn: '2026-05-04',
  designedWith: [...together],
};

describe('where an Always Event stands', () => {
  it('begins with readiness, and says so as what would help', () => {
    const { step, prompts, progress, phase } = standingOf(factsWith());
    assert.deepEqual({ step, progress, phase }, { step: 'readiness', progress: 0.5, phase: 'set-up' });
    assert.deepEqual(prompts, [{ code: 'next-step', step: 'readiness' }]);
  });

  it('says how many voices are still needed before what matters is heard', () => {
    const facts = factsWith({
      alwaysEvent: {
        phase: 'co-design',
        pointOfCareTeam: [{ role: 'lived-experience-partner' }, { role: 'frontline-staff' }],
      },
      entries: [entry('team-charter', { purpose: 'To find out what matters', support: [] })],
      voices: { count: 4, recent: { 30: 4, 60: 4, 90: 4 } },
    });
    const { step, prompts } = standingOf(facts);
    assert.equal(step, 'what-matters');
    assert.deepEqual(prompts[0], { code: 'next-step', step: 'what-matters', count: 6 });
  });

  it('asks for the word of people who use the service where a vision is written but not agreed with them', () => {
    const vision = (agreedBy: MethodRole[]) =>
      standingOf(
        factsWith({
          alwaysEvent: {
            phase: 'co-design',
            pointOfCareTeam: [{ role: 'lived-experience-partner' }, { role: 'frontline-staff' }],
            visionStatement: { text: 'I will always feel safe', agreedBy },
          },
          entries: [entry('team-charter', { purpose: 'Together', support: [] })],
          voices: { count: 12, recent: { 30: 0, 60: 0, 90: 0 } },
        }),
      ).prompts[0];
    assert.deepEqual(vision(['frontline-staff']), { code: 'agree-vision', step: 'vision' });
    assert.deepEqual(vision(['lived-experience-partner']), { code: 'next-step', step: 'four-tests' });
  });

  it('does not hold a team up for a step of an earlier phase that it left out', () => {
    const { step, steps } = standingOf(factsWith({ alwaysEvent: { phase: 'reliable' } }));
    assert.equal(step, 'implement');
    assert.equal(steps.find((one) => one.step === 'readiness')?.state, 'not-started');
  });

  it('is never finished: when the review date has passed, sustaining is a thing to do again', () => {
    const plan = { owner: 'Ward manager', deputy: 'Sister', reviewOn: '2026-06-01' };
    const facts = factsWith({ alwaysEvent: { phase: 'reliable' }, entries: [entry('sustain-plan', plan)] });
    const { steps, prompts } = standingOf(facts);
    assert.equal(steps.find((one) => one.step === 'sustain')?.state, 'started');
    assert.deepEqual(prompts[0], { code: 'review-due', step: 'sustain', since: '2026-06-01' });
  });

  it('puts first what others wait for: a promise of the sponsor that is late', () => {
    const facts = factsWith({
      entries: [
        entry('commitment', { what: 'An hour a week for two nurses', due: '2026-06-01' }),
        entry('commitment', { what: 'Speak to the board', due: '2026-05-20' }),
        entry('commitment', { what: 'Meet the team', due: '2026-05-01', done: '2026-05-02' }),
        entry('commitment', { what: 'Pay for travel', due: '2026-07-01' }),
      ],
    });
    const { prompts, sponsor } = standingOf(facts);
    assert.deepEqual(prompts[0], { code: 'commitment-overdue', step: 'oversight', count: 2, since: '2026-05-20' });
    assert.deepEqual(sponsor, { commitments: 4, overdue: 2 });
  });

  it('says when the sponsor last looked, by a review or a sign-off', () => {
    const facts = factsWith({
      entries: [entry('sponsor-review', { on: '2026-03-01' }, { on: '2026-03-01' })],
      sponsorSignOffs: ['2026-02-01'],
    });
    const { sponsor, prompts } = standingOf(facts);
    assert.deepEqual(sponsor, { lookedOn: '2026-03-01', daysSince: 106, commitments: 0, overdue: 0 });
    assert.ok(prompts.some(({ code, count }) => code === 'sponsor-not-looked' && count === 106));
  });

  it('notices that nobody answered for three weeks, and in the third week not yet', () => {
    const since = (lastAnswer: string) => {
      const { prompts } = standingOf(factsWith({ alwaysEvent: { measures: [asked] }, lastAnswer }));
      return prompts.find(({ code }) => code === 'no-answers-lately')?.count;
    };
    assert.equal(since('2026-05-25'), 3);
    assert.equal(since('2026-05-26'), undefined);
  });

  it('asks for nothing while the work rests, and says since when it does', () => {
    const rests = entry('pause', { from: '2026-06-01', reason: 'Winter beds' });
    const paused = standingOf(factsWith({ entries: [rests] }));
    assert.equal(paused.pausedSince, '2026-06-01');
    assert.deepEqual(paused.prompts, []);
    const over = entry('pause', { from: '2026-05-01', until: '2026-06-14', reason: 'Winter beds' });
    assert.equal(standingOf(factsWith({ entries: [over] })).pausedSince, undefined);
  });

  it('shows who shared the power to decide in each step, and where nobody with lived experience did', () => {
    const facts = factsWith({
      entries: [
        entry('taking-part', { step: 'vision', role: 'patient', level: 'consulted', on: today }),
        entry('taking-part', { step: 'vision', role: 'carer', level: 'led', on: today }),
        entry('taking-part', { step: 'aim', role: 'staff', level: 'led', on: today }),
        entry('test-of-change', test),
      ],
    });
    const { coProduction } = standingOf(facts);
    assert.deepEqual(
      coProduction.filter(({ roles }) => roles.length > 0),
      [
        { step: 'vision', roles: ['carer', 'patient'], level: 'led' },
        { step: 'aim', roles: ['staff'] },
        { step: 'test', roles: ['patient'], level: 'co-designed' },
      ],
    );
    assert.equal(coProduction.length, 8);
  });

  it('asks for people with lived experience where most ideas and tests were designed without them', () => {
    const alone: typeof test = { ...test, designedWith: [{ role: 'staff', level: 'led' }] };
    const codes = (entries: ReturnType<typeof entry>[]) =>
      standingOf(factsWith({ entries })).prompts.map(({ code }) => code);
    const [a, b] = [entry('test-of-change', alone), entry('test-of-change', alone)];
    assert.ok(codes([a, b]).includes('designed-without'));
    assert.ok(
      !codes([a, b, entry('test-of-change', test), entry('test-of-change', test)]).includes('designed-without'),
    );
  });

  it('gives the progress score from what is recorded, up to sustained and spread', () => {
    const charter = entry('team-charter', { purpose: 'Together', support: ['pay'] });
    const team = [{ role: 'lived-experience-partner' }, { role: 'frontline-staff' }] as const;
    const base = { pointOfCareTeam: [...team], measures: [asked] };
    const progress = (entries: ReturnType<typeof entry>[], points: SeriesPoint[], alwaysEvent = base) =>
      standingOf(
        factsWith({ alwaysEvent, entries, points: new Map([[asked.id, points]]), now: '2026-12-31T09:00:00Z' }),
      ).progress;
    const before = weeks('2025-09-01', 12, (week) => 2 + (week % 2));
    const after = weeks('2025-11-24', 30, () => 5);
    const adopted = entry('test-of-change', {
      ...test,
      startedOn: '2025-11-24',
      learned: 'It helps',
      decision: 'adopt',
    });

    assert.equal(progress([], []), 0.5);
    assert.equal(progress([charter], []), 1.5);
    assert.equal(progress([charter], before), 2);
    assert.equal(progress([charter, entry('test-of-change', { ...test, startedOn: '2025-11-24' })], before), 2.5);
    assert.equal(progress([charter, adopted], before), 3);
    assert.equal(progress([charter, adopted], [...before, ...after]), 4.5);
    const kept = entry('standard-work', { what: 'We call', who: 'The nurse', when: 'The day after' });
    const spread = entry('spread', { to: 'Oak ward', designedWith: [...together] });
    assert.equal(progress([charter, adopted, kept, spread], [...before, ...after]), 5);
  });

  it('gives a standing by the contract for any record there can be', () => {
    const day = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const role = fc.constantFrom('patient', 'carer', 'family', 'staff', 'community');
    const level = fc.constantFrom('informed', 'consulted', 'co-designed', 'led');
    const designedWith = fc.array(fc.record({ role, level }), { maxLength: 3 });
    const any = fc.oneof(
      fc.record({ what: fc.constant('Help'), due: day }).map((content) => entry('commitment', content)),
      fc.record({ on: day }).map((content) => entry('sponsor-review', content)),
      fc.record({ from: day, reason: fc.constant('Winter') }).map((content) => entry('pause', content)),
      fc.record({ startedOn: day, designedWith }).map((content) => entry('test-of-change', { ...test, ...content })),
      fc
        .record({ idea: fc.constant('Call'), designedWith })
        .map((content) => entry('change-idea', { quotes: [], themes: [], ...content })),
      fc.record({ reviewOn: day, owner: fc.constant('Ward') }).map((content) => entry('sustain-plan', content)),
    );
    const points = fc
      .array(fc.nat({ max: 5 }), { maxLength: 60 })
      .map((yes) => weeks('2025-01-06', yes.length, (week) => yes[week] ?? 0));
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 30 }),
        points,
        fc.option(day, { nil: undefined }),
        (entries, series, lastAnswer) => {
          const standing = standingOf(
            factsWith({
              alwaysEvent: { measures: [asked] },
              entries,
              points: new Map([[asked.id, series]]),
              lastAnswer,
            }),
          );
          assert.deepEqual(MethodStanding.parse(standing), standing);
          assert.ok(standing.prompts.length <= 5);
        },
      ),
    );
  });

  it('judges no improvement by weeks in which the work rested', () => {
    const charter = entry('team-charter', { purpose: 'Together', support: ['pay'] });
    const adopted = entry('test-of-change', {
      ...test,
      startedOn: '2025-11-24',
      designedWith: [...together],
      learned: 'It helps',
      decision: 'adopt',
    });
    const points = [
      ...weeks('2025-09-01', 12, (week) => 2 + (week % 2)),
      ...weeks('2025-11-24', 24, () => 5),
      ...weeks('2026-05-11', 6, () => 0), // a hard winter that came late
      ...weeks('2026-06-22', 6, () => 5),
    ];
    const score = (entries: ReturnType<typeof entry>[]) =>
      standingOf(
        factsWith({
          alwaysEvent: { pointOfCareTeam: [{ role: 'lived-experience-partner' }], measures: [asked] },
          entries: [charter, adopted, ...entries],
          points: new Map([[asked.id, points]]),
          now: '2026-08-10T09:00:00Z',
        }),
      ).progress;
    assert.equal(score([]), 3.5);
    assert.equal(score([entry('pause', { from: '2026-05-10', until: '2026-06-21', reason: 'Winter' })]), 4.5);
  });

  it('says how long people waited to hear what was done, at the median', () => {
    const quotes = ['2026-01-01', '2026-02-01', '2026-03-01'].map((day) =>
      entry('quote', { response: createUuid(Date.parse(day)), question: 'matters', words: 'Call me' }),
    );
    const told = (on: string, at: number[]) =>
      entry('communication', {
        audience: 'people',
        on,
        said: 'Call me',
        did: 'We call',
        quotes: at.map((one) => quotes[one]!.id),
      });
    const waited = (...communications: ReturnType<typeof entry>[]) =>
      standingOf(factsWith({ entries: [...quotes, ...communications] })).saidToDone;
    assert.equal(waited(), undefined);
    assert.deepEqual(waited(told('2026-03-11', [0, 1, 2])), { days: 38, voices: 3 });
    assert.deepEqual(waited(told('2026-03-11', [2]), told('2026-02-21', [1])), { days: 15, voices: 2 });
  });

  it('notices that one person writes nearly everything', () => {
    const many = (names: readonly string[]) =>
      names.map((name) =>
        entry('taking-part', { step: 'aim', role: 'staff', level: 'led', on: today }, { by: { ...ward, name } }),
      );
    const codes = (names: readonly string[]) =>
      standingOf(factsWith({ entries: many(names) })).prompts.map(({ code }) => code);
    assert.ok(codes([...Array<string>(9).fill('Sam'), 'Alex']).includes('one-person-writes'));
    assert.ok(!codes([...Array<string>(8).fill('Sam'), 'Alex', 'Jo']).includes('one-person-writes'));
  });
});

function weeks(from: string, count: number, yes: (week: number) => number): SeriesPoint[] {
  return Array.from({ length: count }, (_, week) => {
    const start = new Date(Date.parse(from) + week * 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    return { start, numerator: yes(week), denominator: 5, responses: 5 };
  });
}
