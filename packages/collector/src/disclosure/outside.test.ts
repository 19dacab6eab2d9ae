import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Measure, QuestionnaireResponse, ResponseCounts, Series } from '@always-kit/contract';
import { whatMattersPatient } from '@always-kit/contract/built-in';
import fc from 'fast-check';
import { othersAlike } from '../support/others-alike.ts';
import { alwaysEventWith, create, measureWith, testCollector } from '../support/test-collector.ts';
import type { TestCollector } from '../support/test-collector.ts';
import type { AnswerCount } from '../stores/response-store.ts';
import { outsidePoints } from './outside-points.ts';

const event = '/v1/always-events/going-home';
const line = `${event}/measures/always/series`;
const codes = ['always', 'mostly', 'sometimes', 'never', 'na'] as const;

describe('outside the team', () => {
  it('a series is by whole months that are over, rounded, and has none of 1 to 7', async (test) => {
    const collector = await withAnswers(test, { '2026-09': [43, 0, 0, 9, 0], '2026-10': [4, 0, 0, 30, 0] });
    await send(collector, '2026-11-20', 'always', 30); // this month is not over

    for (const token of ['viewer', 'sponsor']) {
      const { points, measure, disclosure } = await read(collector, token);
      assert.deepEqual(points, [
        { start: '2026-09-01', numerator: 45, denominator: 50, responses: 50 },
        { start: '2026-10-01', numerator: 0, denominator: 0, responses: 0, hidden: true },
      ]);
      assert.equal(measure.period, 'month');
      assert.deepEqual(disclosure, { below: 8, roundedTo: 5 });
    }
    for (const token of ['team', 'coach', 'administrator', 'partner']) {
      const { points, disclosure } = await read(collector, token);
      assert.equal(
        points.reduce((sum, { numerator }) => sum + numerator, 0),
        43 + 4 + 30,
      );
      assert.equal(disclosure, undefined);
    }
  });

  it('a time before the change that is so many points does not tell the day on which somebody answered', async (test) => {
    const collector = await testCollector(test);
    const measure = measureWith({ period: 'day', baseline: { points: 9 } });
    const sponsor = { token: 'sponsor', headers: { 'if-none-match': '*' } };
    const own = { ...sponsor, body: alwaysEventWith({ measures: [measure] }) };
    assert.equal((await collector.ask(`PUT ${event}`, own)).status, 201);
    const baselineAfter = async (day: string): Promise<Measure['baseline']> => {
      await send(collector, day, 'never', 1);
      return (await read(collector, 'sponsor')).measure.baseline;
    };
    const before = await baselineAfter('2026-10-14');

    assert.deepEqual(await baselineAfter('2026-11-20'), before); // a day of this month
    assert.deepEqual(await baselineAfter('2026-10-23'), before); // a later day of the same month
    assert.deepEqual(await baselineAfter('2026-10-05'), before); // an earlier one
    assert.deepEqual(before, { until: '2026-10-09' });
  });

  it('days cannot be taken from one another: whatever is asked, a month has one pair of numbers', async (test) => {
    const collector = await withAnswers(test, { '2026-08': [20, 0, 0, 9, 0], '2026-09': [43, 0, 0, 9, 0] });
    const whole = (await read(collector, 'viewer')).points;
    const days = ['2026-07-31', '2026-08-01', '2026-08-15', '2026-09-01', '2026-09-30', '2026-12-31'];

    for (const from of [undefined, ...days]) {
      for (const to of [undefined, ...days]) {
        if (from !== undefined && to !== undefined && from > to) continue;
        const query = [from && `from=${from}`, to && `to=${to}`].filter(Boolean).join('&');
        const { points } = await read(collector, 'viewer', `?${query}`);
        for (const point of points)
          assert.deepEqual(
            point,
            whole.find(({ start }) => start === point.start),
          );
      }
    }
  });

  it('the time before the change is counted from the first month', async (test) => {
    const collector = await testCollector(test);
    await create(collector, alwaysEventWith({ measures: [measureWith({ baseline: { points: 6 } })] }));
    await send(collector, '2026-08-03', 'always', 9);
    await send(collector, '2026-10-05', 'always', 9);

    const { measure } = await read(collector, 'viewer');

    assert.deepEqual(measure.baseline, { until: '2026-09-11' });
  });

  it('how responses came in is told of one whole month, without what is few', async (test) => {
    const collector = await testCollector(test);
    for (let person = 0; person < 21; person++) await sendOn(collector, '2026-10-05', {});
    for (let person = 0; person < 3; person++)
      await sendOn(collector, '2026-10-05', { mode: 'helped', needs: ['bsl'] });
    for (let person = 0; person < 17; person++) await sendOn(collector, '2026-10-06', { reading: 'easy' });
    const counts = async (query: string) =>
      collector.ask(`GET /v1/services/bramley/response-counts${query}`, { token: 'viewer' });

    const { body } = await counts('');
    const seen = body as ResponseCounts;
    assert.equal(seen.from, '2026-10-01');
    assert.ok(seen.counts.every(({ count, mode }) => count % 5 === 0 && mode !== 'helped'));
    assert.equal(seen.counts.length, 1); // the other is left out too, or three could be worked out
    assert.deepEqual(seen.needs, []);
    assert.deepEqual((await counts('?from=2026-10-01&to=2026-10-31')).body, body);
    for (const query of [
      '?from=2026-10-01',
      '?to=2026-10-31',
      '?from=2026-09-01&to=2026-10-31',
      '?from=2026-10-05&to=2026-10-05',
      '?from=2026-11-01&to=2026-11-30',
    ]) {
      assert.equal((await counts(query)).status, 422, query);
    }
  });

  it('the checklist says whether enough people were heard, and not how many', async (test) => {
    const collector = await testCollector(test);
    await create(collector);
    const voice = {
      questionnaire: { id: whatMattersPatient.id, version: whatMattersPatient.version },
      answers: [{ question: 'WM1', value: 'Being listened to' }],
    };
    const heard = async () => {
      const { body } = await collector.ask(`GET ${event}/checklist`, { token: 'sponsor' });
      const item = (body as { items: { criterion: string }[] }).items.find(({ criterion }) => criterion === 'A1');
      return JSON.parse(JSON.stringify(item)) as {
        evidence: { count: number; since?: string }[];
        missing: { have: number }[];
      };
    };

    for (let person = 0; person < 9; person++) await collector.send(voice);
    assert.equal((await heard()).missing[0]?.have, 0);
    assert.deepEqual((await heard()).evidence, []);
    for (let person = 0; person < 4; person++) await collector.send(voice);
    assert.equal((await heard()).evidence[0]?.count, 10);
    assert.equal((await heard()).evidence[0]?.since, undefined);
  });

  it('nobody reads who should be looked at', async (test) => {
    const collector = await testCollector(test);
    for (const token of ['viewer', 'sponsor']) {
      assert.equal((await collector.ask('GET /v1/attention', { token })).status, 403);
    }
  });
});

describe('what can be worked out from every measure of one question', () => {
  const size = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 40 }));
  const month = fc.tuple(size, size, size, size);
  const four = codes.slice(0, 4);
  const measure = fc
    .subarray([...four], { minLength: 1, maxLength: 3 })
    .map((numerator) => ({ numerator, denominator: [...four] }));

  it('is no small number, where there is one measure: at least five sizes stay open', () => {
    const alike = new Map<string, { yes: number; no: number }[]>();
    for (let yes = 0; yes <= 70; yes++) {
      for (let no = 0; no <= 70; no++) {
        const shown = JSON.stringify(shownOf([yes, 0, 0, no], [one]));
        alike.set(shown, [...(alike.get(shown) ?? []), { yes, no }]);
      }
    }
    for (const [shown, tables] of alike) {
      if (tables.some(({ yes, no }) => yes + no > 60)) continue; // tables that look the same may be beyond what is tried
      for (const cell of ['yes', 'no'] as const) {
        const sizes = new Set(tables.map((table) => table[cell]));
        if ([...sizes].some((size) => size > 0 && size < 8)) assert.ok(sizes.size >= 5, `${cell} of ${shown}`);
      }
    }
    assert.ok(alike.size > 50);
  });

  it('is no small number, where there are several: another size would look the same in all of them', () => {
    fc.assert(
      fc.property(month, fc.array(measure, { minLength: 2, maxLength: 4 }), (sizes, measures) => {
        const shown = JSON.stringify(shownOf(sizes, measures));
        for (const [at, small] of sizes.entries()) {
          if (small === 0 || small >= 8) continue;
          assert.ok(
            othersAlike(sizes, at, (other) => JSON.stringify(shownOf(other, measures))) >= 3,
            `${sizes.join()} at ${at}: ${shown}`,
          );
        }
      }),
      { numRuns: 30 },
    );
  });
});

const one = { numerator: ['always'], denominator: ['always', 'mostly', 'sometimes', 'never'] };
type Codes = Pick<Measure, 'numerator' | 'denominator'>;

/** All that anybody outside can be told of a month, by all measures. */
function shownOf(sizes: readonly number[], measures: readonly Codes[]): unknown {
  const counts: AnswerCount[] = [
    { day: '2026-10-05', code: undefined, count: sizes.reduce((sum, one) => sum + one, 0) },
    ...sizes.map((count, at) => ({ day: '2026-10-05', code: codes[at]!, count })),
  ];
  return measures.map((measure) => outsidePoints(counts, measure, measures));
}

async function withAnswers(test: TestContext, months: Record<string, readonly number[]>): Promise<TestCollector> {
  const collector = await testCollector(test);
  await create(collector);
  for (const [month, sizes] of Object.entries(months)) {
    for (const [at, size] of sizes.entries()) await send(collector, `${month}-05`, codes[at]!, size);
  }
  return collector;
}

async function send(collector: TestCollector, day: string, value: string, people: number): Promise<void> {
  const all = Array.from({ length: people }, () =>
    sendOn(collector, day, { answers: [{ question: 'always', value }] }),
  );
  await Promise.all(all);
}

async function sendOn(collector: TestCollector, day: string, response: Partial<QuestionnaireResponse>) {
  const told = await collector.send({ ...response, answeredAt: `${day}T10:00:00+00:00` });
  assert.equal(told.status, 201);
}

async function read(collector: TestCollector, token: string, query = ''): Promise<Series> {
  const { body, status } = await collector.ask(`GET ${line}${query}`, { token });
  assert.equal(status, 200);
  return body as Series;
}
