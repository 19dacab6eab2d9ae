import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { analyse } from './analyse.ts';
import type { AnalysedPoint, Analysis, Lines } from './analysis.ts';
import type { AnalysisOptions, Direction, SeriesPoint } from './options.ts';
import { createReader } from './readings/reader.ts';

const start = Date.UTC(2024, 0, 1);
const day = (at: number): string => new Date(start + at * 86_400_000).toISOString().slice(0, 10);
const daily = (values: readonly (number | null)[]): SeriesPoint[] =>
  values.map((value, at) => ({ date: day(at), value }));

// Whole numbers, so that shifting and mirroring them is exact and ties happen.
const value = fc.integer({ min: -50, max: 50 });
const values = fc.array(fc.option(value, { freq: 8 }), { maxLength: 60 });
const direction = fc.constantFrom<Direction>('increase', 'decrease', 'neutral');
const place = fc.nat({ max: 60 });
const options: fc.Arbitrary<AnalysisOptions> = fc.record(
  {
    direction,
    target: fc.oneof(value, fc.array(fc.option(value), { maxLength: 60 })),
    baseline: fc.oneof(
      place.map((points) => ({ points })),
      place.map((at) => ({ until: day(at) })),
    ),
    rebase: fc.array(
      place.map((at) => ({ date: day(at) })),
      { maxLength: 4 },
    ),
    ghost: fc.array(
      place.map((index) => ({ index })),
      { maxLength: 6 },
    ),
    screenOutliers: fc.boolean(),
    minPoints: fc.integer({ min: 1, max: 20 }),
  },
  { requiredKeys: [] },
);

/** What is drawn of a point, numbers left out. */
const shape = ({ cause, side, conflict, signals, segment }: AnalysedPoint): unknown => [
  cause,
  side,
  conflict,
  segment,
  signals.map(({ rule, side, from, to, count }) => [rule, side, from, to, count]),
];
const names = ['centre', 'lowerLimit', 'upperLimit', 'lowerTwoSigma', 'upperTwoSigma'] as const;

/** Near enough but for rounding; lines that are not there must be missing from both. */
function closeTo(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : Math.abs(one - other) < 1e-9;
}

/** Whether a value lies so near a line that rounding could put it on either side. */
function onEdge({ points }: Analysis): boolean {
  return points.some(({ value, lines }) =>
    names.some((name) => value !== null && Math.abs(value - (lines[name] ?? Infinity)) < 1e-9),
  );
}

function everyNumber(thing: unknown, check: (number: number) => void): void {
  if (typeof thing === 'number') check(thing);
  else if (typeof thing === 'object' && thing !== null)
    for (const part of Object.values(thing)) everyNumber(part, check);
}

describe('any series', () => {
  it('gives one point a row, in segments without a hole, and no NaN anywhere', () => {
    fc.assert(
      fc.property(values, options, (series, given) => {
        const result = analyse(daily(series), given);

        assert.equal(result.points.length, series.length);
        assert.deepEqual(
          result.points.map(({ segment }) => segment),
          result.segments.flatMap(({ index, from, to }) => Array.from({ length: to - from + 1 }, () => index)),
        );
        everyNumber(result, (number) => {
          assert.ok(Number.isFinite(number));
        });
      }),
    );
  });

  it('is plain data', () => {
    fc.assert(
      fc.property(values, options, (series, given) => {
        const result = analyse(daily(series), given);

        assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
      }),
    );
  });

  it('says the same in whichever order its rows come', () => {
    const shuffled = values.chain((series) =>
      fc.tuple(fc.constant(daily(series)), fc.shuffledSubarray(daily(series), { minLength: series.length })),
    );
    fc.assert(
      fc.property(shuffled, direction, ([ordered, mixed], direction) => {
        const drop = ({ points }: Analysis): unknown => points.map((point) => ({ ...point, row: null }));

        assert.deepEqual(drop(analyse(mixed, { direction })), drop(analyse(ordered, { direction })));
      }),
    );
  });

  it('moves its lines with its values, and keeps its signals', () => {
    fc.assert(
      fc.property(values, options, value, (series, given, by) => {
        const before = analyse(daily(series), given);
        const after = analyse(daily(series.map((value) => (value === null ? null : value + by))), given);
        fc.pre(!onEdge(before));

        before.points.forEach(({ lines }, at) => {
          for (const name of names) {
            const moved = lines[name] === null ? null : lines[name] + by;
            assert.ok(closeTo(after.points[at]?.lines[name] ?? null, moved));
          }
        });
        assert.deepEqual(after.points.map(shape), before.points.map(shape));
      }),
    );
  });

  it('mirrored about zero with its direction, means the same with high and low changed over', () => {
    const opposite = { increase: 'decrease', decrease: 'increase' } as const;
    const mirror = { high: 'low', low: 'high' } as const;
    fc.assert(
      fc.property(values, fc.constantFrom('increase', 'decrease'), value, (series, direction, target) => {
        const before = analyse(daily(series), { direction, target });
        const after = analyse(daily(series.map((value) => (value === null ? null : -value))), {
          direction: opposite[direction],
          target: -target,
        });
        fc.pre(!onEdge(before));

        assert.equal(after.assurance, before.assurance);
        assert.deepEqual(
          after.points.map(({ cause, side }) => [cause, side && mirror[side]]),
          before.points.map(({ cause, side }) => [cause, side]),
        );
        assert.deepEqual(
          after.signals.map(({ rule, meaning, from, to }) => [rule, meaning, from, to]),
          before.signals.map(({ rule, meaning, from, to }) => [rule, meaning, from, to]),
        );
      }),
    );
  });

  it('has the lines it would have if its ghosts were anything else', () => {
    fc.assert(
      fc.property(values, fc.uniqueArray(place, { maxLength: 8 }), value, (series, places, other) => {
        const ghost = places.map((index) => ({ index }));
        const lines = (values: readonly (number | null)[]): Lines[] =>
          analyse(daily(values), { ghost }).points.map((point) => point.lines);
        const haunted = series.map((value, at) => (places.includes(at) ? other : value));

        assert.deepEqual(lines(haunted), lines(series));
      }),
    );
  });

  it('flags as many points as each signal counts, all of them within it', () => {
    fc.assert(
      fc.property(values, options, (series, given) => {
        const { signals, points } = analyse(daily(series), given);

        for (const signal of signals) {
          const flagged = points.flatMap((point, at) => (point.signals.includes(signal) ? [at] : []));
          assert.equal(flagged.length, signal.count);
          assert.deepEqual([flagged[0], flagged.at(-1)], [signal.from, signal.to]);
        }
      }),
    );
  });

  it('can be said in words, none of them empty or broken', () => {
    const reader = createReader({ unit: 'percent' });
    fc.assert(
      fc.property(values, options, (series, given) => {
        const result = analyse(daily(series), given);
        const said = [
          reader.sentence(result),
          reader.paragraph(result),
          ...reader.easyRead(result),
          ...reader.signals(result).map(({ text }) => text),
          ...result.points.map((_, at) => reader.point(result, at)),
          ...result.warnings.map((warning) => reader.warning(result, warning)),
        ];

        for (const text of said) assert.match(text, /^[A-Z0-9].*[.…]$/);
        for (const text of said) assert.doesNotMatch(text, /undefined|null|NaN|Infinity|\[object/);
      }),
    );
  });
});
