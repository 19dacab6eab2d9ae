import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Measure, SeriesPoint } from '@always-kit/contract';
import fc from 'fast-check';
import { outsidePoints } from '../disclosure/outside-points.ts';
import type { AnswerCount } from '../stores/response-store.ts';
import { measureWith } from '../support/test-collector.ts';
import { countedAlike, rollUp } from './roll-up.ts';

describe('places together', () => {
  it('are added up by period, each in which any of them has a point', () => {
    assert.deepEqual(
      rollUp([
        [point('2026-09-01', 20, 30), point('2026-10-01', 0, 0)],
        [point('2026-10-01', 40, 50), point('2026-11-01', 5, 10)],
      ]),
      [
        { ...point('2026-09-01', 20, 30), places: 1, placesHidden: 0 },
        { ...point('2026-10-01', 40, 50), places: 1, placesHidden: 0 },
        { ...point('2026-11-01', 5, 10), places: 1, placesHidden: 0 },
      ],
    );
  });

  it('are added up without those that are hidden, and say how many those are', () => {
    const gone: SeriesPoint = { ...point('2026-09-01', 0, 0), hidden: true };

    assert.deepEqual(rollUp([[gone], [point('2026-09-01', 20, 30)], [gone]]), [
      { ...point('2026-09-01', 20, 30), places: 1, placesHidden: 2 },
    ]);
    assert.deepEqual(rollUp([[gone]]), [{ ...gone, places: 0, placesHidden: 1 }]);
  });

  it('give no hidden place away: the sum without the places that are shown is nothing', () => {
    const size = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 60 }));
    const place = fc.array(fc.tuple(size, size), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (places) => {
        const seen = places.map(seenOf);
        const whole = rollUp(seen);
        for (const [at, point] of whole.entries()) {
          const shown = seen.flatMap((one) => one.filter(({ start, hidden }) => start === point.start && !hidden));
          assert.equal(point.denominator, sum(shown.map(({ denominator }) => denominator)), `${at}`);
          assert.equal(point.numerator, sum(shown.map(({ numerator }) => numerator)), `${at}`);
        }
      }),
    );
  });
});

describe('which places are in the sum', () => {
  const often = measureWith({ numerator: ['always', 'mostly'] });

  it('are those that count as most of them do, and the first where that is even', () => {
    const [a, b, c] = [placeWith('a'), placeWith('b', often), placeWith('c')];

    assert.deepEqual([...countedAlike([a, b, c])].map(nameOf), ['c', 'a']);
    assert.deepEqual([...countedAlike([b, a])].map(nameOf), ['b']);
  });

  it('are alike where the same codes stand in another order', () => {
    const turned = measureWith({ denominator: ['never', 'sometimes', 'mostly', 'always'] });

    assert.equal(countedAlike([placeWith('a'), placeWith('b', turned)]).size, 2);
  });

  it('count the same answers of a service once', () => {
    assert.deepEqual([...countedAlike([placeWith('a'), placeWith('a')])].length, 1);
  });
});

function placeWith(service: string, measure: Measure = measureWith()) {
  return { service, measure };
}

function nameOf({ service }: { readonly service: string }): string {
  return service;
}

function point(start: string, numerator: number, denominator: number): SeriesPoint {
  return { start, numerator, denominator, responses: denominator };
}

/** What can be seen of a place where in each month so many said yes, and so many said no. */
function seenOf(months: readonly (readonly [yes: number, no: number])[]): SeriesPoint[] {
  const measure = { numerator: ['yes'], denominator: ['yes', 'no'] };
  const counts = months.flatMap(([yes, no], month): AnswerCount[] => {
    const day = `2026-0${month + 1}-05`;
    return [
      { day, code: undefined, count: yes + no },
      { day, code: 'yes', count: yes },
      { day, code: 'no', count: no },
    ];
  });
  return outsidePoints(counts, measure, [measure]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
