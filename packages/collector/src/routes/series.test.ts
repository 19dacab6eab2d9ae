import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createUuid, type Measure, type Series, type SeriesPoint } from '@always-kit/contract';
import fc from 'fast-check';
import { pointsFrom } from '../series/points.ts';
import {
  alwaysEventWith,
  create,
  measureWith,
  responseWith,
  testCollector,
  type TestCollector,
} from '../support/test-collector.ts';

const point = (start: string, numerator: number, denominator: number, responses: number): SeriesPoint => ({
  start,
  numerator,
  denominator,
  responses,
});

describe('a series', () => {
  it('is the share who said so of those it applies to, and how many answered at all', async (test) => {
    const collector = await collectorMeasuring(test);
    for (const value of ['always', 'always', 'never', 'na']) await answer(collector, '2026-11-18T10:00:00Z', value);

    assert.deepEqual(await points(collector), [point('2026-11-16', 2, 3, 4)]);
  });

  it('has a point without a share when nobody is in the denominator', async (test) => {
    const collector = await collectorMeasuring(test);
    await answer(collector, '2026-11-18T10:00:00Z', 'na');

    assert.deepEqual(await points(collector), [point('2026-11-16', 0, 0, 1)]);
  });

  it('fills empty weeks between the first answer and the last', async (test) => {
    const collector = await collectorMeasuring(test);
    await answer(collector, '2026-11-02T10:00:00Z', 'always');
    await answer(collector, '2026-11-18T10:00:00Z', 'never');

    assert.deepEqual(await points(collector), [
      point('2026-11-02', 1, 1, 1),
      point('2026-11-09', 0, 0, 0),
      point('2026-11-16', 0, 1, 1),
    ]);
  });

  it('is empty before anybody answered', async (test) => {
    assert.deepEqual(await points(await collectorMeasuring(test)), []);
  });

  it('says as which chart its measure is drawn', async (test) => {
    const drawn = async (measure: Partial<Measure>): Promise<unknown> => {
      const { body } = await (await collectorMeasuring(test, measure)).ask(`GET ${line}`, { token: 'team' });
      return (body as Series).measure.chart;
    };

    assert.equal(await drawn({ chart: 'p' }), 'p');
    assert.equal(await drawn({}), undefined);
  });

  it('starts its weeks on Monday, in the person’s own time', async (test) => {
    const collector = await collectorMeasuring(test);
    await answer(collector, '2026-11-15T23:59:59+00:00', 'always'); // Sunday
    await answer(collector, '2026-11-16T00:00:00+00:00', 'always'); // Monday
    await answer(collector, '2026-11-15T23:30:00Z', 'never'); // Sunday in London
    await answer(collector, '2026-11-16T00:30:00+01:00', 'never'); // the same moment, Monday in Paris

    assert.deepEqual(await points(collector), [point('2026-11-09', 1, 2, 2), point('2026-11-16', 1, 2, 2)]);
  });

  it('keeps a week whole across the new year', async (test) => {
    const collector = await collectorMeasuring(test);
    await answer(collector, '2025-12-31T10:00:00Z', 'always');
    await answer(collector, '2026-01-01T10:00:00Z', 'never');

    assert.deepEqual(await points(collector), [point('2025-12-29', 1, 2, 2)]);
  });

  const periods: [period: Measure['period'], starts: string[]][] = [
    ['day', ['2026-01-31', '2026-02-01', '2026-02-02']],
    ['week', ['2026-01-26', '2026-02-02']],
    ['month', ['2026-01-01', '2026-02-01']],
  ];
  for (const [period, starts] of periods) {
    it(`has a point a ${period}`, async (test) => {
      const collector = await collectorMeasuring(test, { period });
      await answer(collector, '2026-01-31T10:00:00Z', 'always');
      await answer(collector, '2026-02-02T10:00:00Z', 'always');

      assert.deepEqual(
        (await points(collector)).map(({ start }) => start),
        starts,
      );
    });
  }

  const spans: [query: string, starts: string[]][] = [
    ['?from=2026-11-09', ['2026-11-09', '2026-11-16']],
    ['?from=2026-11-12', ['2026-11-09', '2026-11-16']],
    ['?to=2026-11-09', ['2026-11-02', '2026-11-09']],
    ['?from=2026-11-09&to=2026-11-10', ['2026-11-09']],
    ['?from=2026-11-23', []],
  ];
  for (const [query, starts] of spans) {
    it(`asked for ${query} has whole weeks`, async (test) => {
      const collector = await collectorMeasuring(test);
      for (const day of ['02', '08', '09', '15', '16']) await answer(collector, `2026-11-${day}T10:00:00Z`, 'always');

      const asked = await points(collector, query);

      assert.deepEqual(
        asked.map(({ start }) => start),
        starts,
      );
      assert.ok(asked.every(({ start, responses }) => responses === (start === '2026-11-16' ? 1 : 2)));
    });
  }

  for (const [query, pointer] of [
    ['?from=yesterday', '/from'],
    ['?from=2026-11-10&to=2026-11-09', '/to'],
  ] as const) {
    it(`asked for ${query} is refused, naming ${pointer}`, async (test) => {
      const collector = await collectorMeasuring(test);

      const told = await collector.ask(`GET ${line}${query}`, { token: 'team' });

      assert.equal(told.status, 422);
      assert.equal(told.problem.errors?.[0]?.pointer, pointer);
    });
  }

  it('counts every version of the questionnaire, and no other service', async (test) => {
    const collector = await collectorMeasuring(test);
    const [first] = await collector.store.questionnaires.versions('leeds', 'home-feedback');
    await collector.store.questionnaires.put({ ...first!, version: '2' }, 'leeds');
    await answer(collector, '2026-11-18T10:00:00Z', 'always');
    await collector.send({ questionnaire: { id: 'home-feedback', version: '2' }, answeredAt: '2026-11-18T10:00:00Z' });
    await create(collector, alwaysEventWith({ id: 'elsewhere', service: 'chapel' }));

    assert.deepEqual(await points(collector), [point('2026-11-16', 2, 2, 2)]);
    const elsewhere = await collector.ask('GET /v1/always-events/elsewhere/measures/always/series', { token: 'coach' });
    assert.deepEqual((elsewhere.body as Series).points, []);
  });

  it('of a measure that is not there is not there', async (test) => {
    const collector = await collectorMeasuring(test);

    assert.equal(
      (await collector.ask('GET /v1/always-events/none/measures/always/series', { token: 'coach' })).status,
      404,
    );
    assert.equal(
      (await collector.ask('GET /v1/always-events/going-home/measures/none/series', { token: 'coach' })).status,
      404,
    );
  });

  it('is what the responses say, whatever they are', async (test) => {
    const collector = await collectorMeasuring(test);
    const responses = fc.array(
      fc.record({
        day: fc.integer({ min: 1, max: 28 }),
        hour: fc.integer({ min: 0, max: 23 }),
        offset: fc.constantFrom('Z', '+01:00', '-11:00', '+14:00'),
        value: fc.constantFrom('always', 'mostly', 'sometimes', 'never', 'na'),
        repeated: fc.boolean(),
      }),
      { minLength: 1, maxLength: 25 },
    );
    const all: { day: string; code: string }[] = [];

    await fc.assert(
      fc.asyncProperty(responses, async (made) => {
        const bodies = made.flatMap(({ day, hour, offset, value, repeated }) => {
          const local = `2026-10-${String(day).padStart(2, '0')}`;
          all.push({ day: local, code: value });
          const body = responseWith({
            id: createUuid(),
            answeredAt: `${local}T${String(hour).padStart(2, '0')}:30:00${offset}`,
            answers: [{ question: 'always', value }],
          });
          return repeated ? [body, body] : [body];
        });
        for (let at = 0; at < bodies.length; at += 100) {
          await collector.ask('POST /v1/responses/batch?key=pk_leeds', {
            body: { responses: bodies.slice(at, at + 100) },
          });
        }

        const ordered = all.toSorted((a, b) => a.day.localeCompare(b.day));
        const counts = ordered.flatMap(({ day, code }) => [
          { day, code: undefined, count: 1 },
          { day, code, count: 1 },
        ]);
        assert.deepEqual(await points(collector), pointsFrom(counts, measureWith()));
      }),
      { numRuns: 20 },
    );
  });
});

const line = '/v1/always-events/going-home/measures/always/series';

async function collectorMeasuring(
  test: Parameters<typeof testCollector>[0],
  measure: Partial<Measure> = {},
): Promise<TestCollector> {
  const collector = await testCollector(test);
  await create(collector, alwaysEventWith({ measures: [measureWith(measure)] }));
  return collector;
}

async function answer(collector: TestCollector, answeredAt: string, value: string): Promise<void> {
  const { status } = await collector.send({ answeredAt, answers: [{ question: 'always', value }] });
  assert.equal(status, 201);
}

async function points(collector: TestCollector, query = ''): Promise<SeriesPoint[]> {
  const told = await collector.ask(`GET ${line}${query}`, { token: 'team' });
  assert.equal(told.status, 200, JSON.stringify(told.body));
  return (told.body as Series).points;
}
