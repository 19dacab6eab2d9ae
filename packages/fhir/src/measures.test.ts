import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Measure, Series, SeriesPoint } from '@always-kit/contract';
import { measureToFhir, problemToOutcome, seriesToMeasureReports, storedToOutcome } from './index.ts';
import { faults } from './support/validators.ts';
import { standardExtension } from './urls.ts';

const measure: Measure = {
  id: 'always',
  title: 'Knew who to contact',
  kind: 'outcome',
  questionnaire: 'home-feedback',
  question: 'always',
  numerator: ['always'],
  denominator: ['always', 'mostly', 'never'],
  period: 'week',
  direction: 'increase',
  target: 0.9,
  baseline: { until: '2026-08-02' },
  rebase: [{ date: '2026-09-07', reason: 'A new leaflet' }],
};

function seriesOf(points: SeriesPoint[], more: Partial<Series> = {}): Series {
  return {
    alwaysEvent: 'going-home',
    service: 'bramley-ward',
    measure,
    points,
    generatedAt: '2026-11-22T12:00:00.000Z',
    ...more,
  };
}

const week: SeriesPoint = { start: '2026-11-16', numerator: 3, denominator: 4, responses: 5 };

describe('a measure in FHIR', () => {
  it('is a proportion of people by what they answered', () => {
    const resource = measureToFhir(measure, 'going-home');

    assert.deepEqual(resource.scoring.coding[0]?.code, 'proportion');
    assert.deepEqual(
      resource.group[0]?.population.map(({ code, criteria }) => [code.coding[0]?.code, criteria.expression]),
      [
        ['initial-population', "repeat(item).where(linkId = 'always').answer.exists()"],
        [
          'denominator',
          "repeat(item).where(linkId = 'always').answer.value.code.intersect('always' | 'mostly' | 'never').exists()",
        ],
        ['numerator', "repeat(item).where(linkId = 'always').answer.value.code.intersect('always').exists()"],
      ],
    );
  });

  for (const kind of ['process', 'outcome', 'balancing'] as const) {
    it(`is right when it is a ${kind} measure`, () => {
      const neutral = { ...measure, kind, direction: 'neutral', chart: 'p', baseline: { points: 12 } } as const;

      assert.deepEqual(faults(measureToFhir({ ...measure, kind }, 'going-home')), []);
      assert.deepEqual(faults(measureToFhir(neutral, 'going-home')), []);
      assert.equal(measureToFhir(neutral, 'going-home').improvementNotation, undefined);
    });
  }
});

describe('a series in FHIR', () => {
  it('is a report for each period, from its first day to its last', () => {
    const periods = (['day', 'week', 'month'] as const).map((period) => {
      const [report] = seriesToMeasureReports(
        seriesOf([{ ...week, start: '2028-02-01' }], { measure: { ...measure, period } }),
      );
      return report?.period;
    });

    assert.deepEqual(periods, [
      { start: '2028-02-01', end: '2028-02-01' },
      { start: '2028-02-01', end: '2028-02-07' },
      { start: '2028-02-01', end: '2028-02-29' },
    ]);
  });

  it('has the counts and the share', () => {
    const [report] = seriesToMeasureReports(seriesOf([week]));

    assert.deepEqual(
      report?.group[0]?.population.map(({ count }) => count),
      [5, 4, 3],
    );
    assert.equal(report?.group[0]?.measureScore?.value, 0.75);
    assert.equal(report?.measure, measureToFhir(measure, 'going-home').url);
    assert.deepEqual(faults(report), []);
  });

  it('has no share where nobody answered', () => {
    const [report] = seriesToMeasureReports(seriesOf([{ ...week, numerator: 0, denominator: 0 }]));

    assert.equal(report?.group[0]?.measureScore, undefined);
    assert.deepEqual(faults(report!), []);
  });

  it('has no number at all where there are too few to be shown', () => {
    const hidden: SeriesPoint = { start: week.start, numerator: 0, denominator: 0, responses: 0, hidden: true };
    const [report] = seriesToMeasureReports(seriesOf([hidden], { disclosure: { below: 8, roundedTo: 5 } }));

    assert.deepEqual(
      report?.group[0]?.population.map((one) => [one.count, one._count?.extension?.[0]?.url]),
      Array.from({ length: 3 }, () => [undefined, standardExtension.dataAbsentReason]),
    );
    assert.deepEqual(faults(report), []);
  });
});

describe('an outcome in FHIR', () => {
  const problem = {
    type: 'urn:always-kit:problem:invalid',
    title: 'Something in it is not allowed',
    status: 422,
    errors: [{ pointer: '/item/0/_text/x y', code: 'x', detail: 'No' }],
  };

  it('says what is wrong, and at which element', () => {
    const outcome = problemToOutcome(problem, 'QuestionnaireResponse');

    assert.deepEqual(
      outcome.issue.map(({ code, expression }) => [code, expression]),
      [
        ['invalid', undefined],
        ['invalid', ['QuestionnaireResponse.item[0].text.children()']],
      ],
    );
    assert.deepEqual(faults(outcome), []);
  });

  it('is right for every status', () => {
    for (const status of [400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503]) {
      assert.deepEqual(faults(problemToOutcome({ ...problem, status }, 'QuestionnaireResponse')), []);
    }
  });

  it('warns of what was left out, and tells what was assumed', () => {
    const leftOut = [
      { pointer: '/text', what: 'element', detail: 'No place' },
      { pointer: '', what: 'assumed', detail: 'mode: self' },
    ] as const;
    const outcome = storedToOutcome('Stored', leftOut, 'QuestionnaireResponse');

    assert.deepEqual(
      outcome.issue.map(({ severity }) => severity),
      ['information', 'warning', 'information'],
    );
    assert.deepEqual(faults(outcome), []);
  });
});
