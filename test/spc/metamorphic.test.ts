import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse, type Analysis, type AnalysisOptions, type ChartKind, type SeriesPoint } from '@always-kit/spc';
import fc from 'fast-check';
import { lineNames } from './differences.ts';
import { day, direction, kinds, options, rowsOf } from './series.ts';

/** What becomes of a chart when its data change in a way whose effect is known. No reference is needed to see that. */

const dayInMs = 86_400_000;

/** A series of any kind of chart, with any options. */
const charts = fc.constantFrom(...kinds).chain((chart) =>
  fc.tuple(
    rowsOf(chart),
    options.map((options): AnalysisOptions => ({ ...options, chart })),
  ),
);

/** What does not change when values are shifted, scaled or mirrored. */
function shape({ points, variation, signals }: Analysis, mirrored = false): unknown {
  const side = (side: 'high' | 'low' | null): string | null => (mirrored && side ? opposite[side] : side);
  return {
    points: points.map(({ cause, side: own, conflict, segment }) => [cause, side(own), conflict, segment]),
    signals: signals
      .map(({ rule, side: own, meaning, from, to }) => [rule, side(own), meaning, from, to].join(' '))
      .sort(),
    variation: mirrored
      ? (variation?.replace(/High|Low/, (word) => (word === 'High' ? 'Low' : 'High')) ?? null)
      : variation,
  };
}
const opposite = { high: 'low', low: 'high' } as const;

/** Whether a value lies so near a line that rounding could put it on the other side. */
function onEdge({ points }: Analysis): boolean {
  return points.some(({ value, lines }) =>
    lineNames.some((name) => {
      const line = lines[name];
      return value !== null && line !== null && Math.abs(value - line) <= 1e-9 * Math.max(1, Math.abs(line));
    }),
  );
}

function whole(kind: ChartKind): fc.Arbitrary<SeriesPoint[]> {
  return rowsOf(kind).filter((rows) => rows.every(({ value }) => Number.isInteger(value ?? 0)));
}

/** Options without a target, which would have to change with the values. */
const untargeted = options.map(({ target: _, ...others }): AnalysisOptions => others);

describe('an analysis', () => {
  for (const [name, change] of [
    ['shifted by a whole number', (value: number) => value + 7],
    ['scaled by a power of two', (value: number) => value * 4],
  ] as const) {
    it(`of values ${name} says the same`, () => {
      fc.assert(
        fc.property(fc.constantFrom<ChartKind>('i', 'run'), whole('i'), untargeted, (chart, rows, options) => {
          const plain = rows.map(({ date, value, numerator }): SeriesPoint => ({
            date,
            value: value ?? numerator ?? null,
          }));
          const changed = plain.map(({ date, value }): SeriesPoint => ({
            date,
            value: typeof value === 'number' ? change(value) : null,
          }));
          const before = analyse(plain, { ...options, chart });
          fc.pre(!onEdge(before));

          assert.deepEqual(shape(analyse(changed, { ...options, chart })), shape(before));
        }),
      );
    });
  }

  it('of values and direction mirrored means the same the other way up', () => {
    const turned = { increase: 'decrease', decrease: 'increase', neutral: 'neutral' } as const;
    fc.assert(
      fc.property(whole('i'), untargeted, fc.constantFrom('increase', 'decrease'), (rows, options, direction) => {
        const plain = rows.map(({ date, value, numerator }): SeriesPoint => ({
          date,
          value: value ?? numerator ?? null,
        }));
        const mirrored = plain.map(({ date, value }): SeriesPoint => ({
          date,
          value: typeof value === 'number' ? -value : null,
        }));
        const before = analyse(plain, { ...options, direction });
        fc.pre(!onEdge(before));

        assert.deepEqual(shape(analyse(mirrored, { ...options, direction: turned[direction] }), true), shape(before));
      }),
    );
  });

  it('says the same in whichever order its rows come', () => {
    const shuffled = charts.chain(([rows, options]) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }), fc.constant(options)),
    );
    fc.assert(
      fc.property(shuffled, ([rows, mixed, { target: _, ghost: __, rebase: ___, ...options }]) => {
        assert.deepEqual(shape(analyse(mixed, options)), shape(analyse(rows, options)));
      }),
    );
  });

  it('does not depend on when its days are', () => {
    const later = (date: string): string => new Date(Date.parse(date) + 371 * dayInMs).toISOString().slice(0, 10);
    fc.assert(
      fc.property(charts, direction, ([rows, { chart = 'i' }], direction) => {
        const moved = rows.map((row) => ({ ...row, date: later(row.date) }));

        assert.deepEqual(shape(analyse(moved, { chart, direction })), shape(analyse(rows, { chart, direction })));
      }),
    );
  });

  it('has the lines it would have if a ghost or a point in a pause were anything else', () => {
    fc.assert(
      fc.property(charts, fc.nat({ max: 30 }), ([rows, { target: _, ...options }], at) => {
        const left: AnalysisOptions[] = [
          { ...options, ghost: [{ date: day(2 * at) }], pauses: [] },
          { ...options, ghost: [], pauses: [{ from: day(2 * at), until: day(2 * at) }] },
        ];
        const other = rows.find(({ date }) => date !== day(2 * at)) ?? { date: '' };
        // Bridged gaps are rows of their own kind: whether a row counts for a baseline depends on its value.
        fc.pre(options.missing !== 'bridge' && options.preset !== 'pbi');
        const changed = rows.map((row) => (row.date === day(2 * at) ? { ...other, date: row.date } : row));

        for (const given of left) {
          const linesOf = (rows: readonly SeriesPoint[]): unknown =>
            analyse(rows, given).points.flatMap((point) => (point.date === day(2 * at) ? [] : [point.lines]));
          assert.deepEqual(linesOf(changed), linesOf(rows));
        }
      }),
    );
  });

  it('flags nothing across a pause', () => {
    fc.assert(
      fc.property(charts, fc.nat({ max: 60 }), ([rows, options], at) => {
        const { points, signals } = analyse(rows, { ...options, pauses: [{ from: day(at), until: day(at) }] });
        const after = points.findIndex(({ date }) => date > day(at));

        for (const { from, to } of signals) assert.ok(after <= 0 || to < after || from >= after);
      }),
    );
  });

  it('keeps what it said of earlier points when a gap is added at the end', () => {
    fc.assert(
      fc.property(charts, ([rows, { target: _, ...options }]) => {
        const end = { date: day(10_000) };
        const before = analyse(rows, { ...options, baseline: null, rebase: [], pauses: [] });
        const after = analyse([...rows, end], { ...options, baseline: null, rebase: [], pauses: [] });

        assert.deepEqual(after.points.slice(0, -1), before.points);
        assert.deepEqual(after.variation, before.variation);
      }),
    );
  });

  it('flags as many points as each signal counts, all of them within it', () => {
    fc.assert(
      fc.property(charts, ([rows, options]) => {
        const { points, signals } = analyse(rows, options);

        for (const signal of signals) {
          const flagged = points.flatMap((point, at) => (point.signals.includes(signal) ? [at] : []));
          assert.deepEqual([flagged.length, flagged[0], flagged.at(-1)], [signal.count, signal.from, signal.to]);
        }
        assert.deepEqual(
          signals.map(({ index, from }) => [index, from]),
          signals.map(({ from }, index) => [index, from]).sort(([, one = 0], [, other = 0]) => one - other),
        );
      }),
    );
  });

  it('holds nothing but plain data, and no number that is none', () => {
    fc.assert(
      fc.property(charts, ([rows, options]) => {
        const result = analyse(rows, options);

        assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
      }),
    );
  });
});
