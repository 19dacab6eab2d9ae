import type { AnalysisOptions, ChartKind, Direction, Preset, SeriesPoint } from '@always-kit/spc';
import fc from 'fast-check';

/** Series and options for the property tests of the engine. */

export const kinds: readonly ChartKind[] = ['i', 'mr', 'run', 'p', 'pp', 'u', 'up', 'c', 'g', 't', 'xbar', 's', 'ip'];

const dayInMs = 86_400_000;
/** The day of a place. Every second day has a row, so that dates can fall between points. */
export const day = (at: number): string => new Date(Date.UTC(2024, 0, 1) + at * dayInMs).toISOString().slice(0, 10);

type Cell = Omit<SeriesPoint, 'date'>;

const mostRows = 60;
const place = fc.nat({ max: 2 * mostRows });
const aDay = place.map(day);

/** Stretches that rise, fall, stay on one level or jump about, so that every rule finds something now and then. */
const walk = fc
  .array(
    fc.record({
      from: fc.integer({ min: 0, max: 40 }),
      step: fc.constantFrom(-3, -1, 0, 0, 1, 2),
      noise: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 12 }),
    }),
    { maxLength: 8 },
  )
  .map((stretches) =>
    stretches.flatMap(({ from, step, noise }) =>
      noise.map((noise, at) => Math.abs(from + step * at + (step === 0 ? noise : 0))),
    ),
  );

/**
 * Fourteen points that swing about 500 so that the limits are whole numbers (101 and 899, two sigma 234 and 766), and then values
 * that lie exactly on lines, just beyond and just within.
 */
const onLines = fc
  .array(fc.constantFrom(500, 501, 499, 899, 899.5, 898, 101, 100.5, 102, 766, 767, 765, 234, 233, 235, 600, 400), {
    maxLength: 40,
  })
  .map((values) => [...Array.from({ length: 14 }, (_, at) => (at % 2 === 0 ? 425 : 575)), ...values]);

const decimals = fc.array(fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true }), { maxLength: mostRows });
const count = fc.nat({ max: 12 });

function values(whole: fc.Arbitrary<readonly number[]>): fc.Arbitrary<Cell[]> {
  return withGaps(whole.map((values) => values.slice(0, mostRows).map((value): Cell => ({ value }))));
}

/** Every now and then a row has no value, seldom several in a row. */
function withGaps(cells: fc.Arbitrary<Cell[]>): fc.Arbitrary<Cell[]> {
  return fc
    .tuple(cells, fc.array(fc.nat({ max: mostRows }), { maxLength: 4 }))
    .map(([cells, gaps]) => cells.map((cell, at) => (gaps.includes(at) ? blank(cell) : cell)));
}

function blank(cell: Cell): Cell {
  if ('subgroup' in cell) return { subgroup: null };
  if ('value' in cell) return { value: null };
  return cell.denominator === 20 ? { numerator: null, denominator: 20 } : { numerator: null, denominator: null };
}

/** Numerators out of denominators that differ or are all the same, zero now and then. */
function ratios(most: (denominator: number) => number): fc.Arbitrary<Cell[]> {
  const denominator = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 40 }) },
    { weight: 6, arbitrary: fc.constant(20) },
    { weight: 1, arbitrary: fc.constant(0) },
  );
  return withGaps(
    fc
      .tuple(
        fc.array(denominator, { maxLength: mostRows }),
        walk,
        fc.array(fc.nat({ max: 100 }), { minLength: mostRows, maxLength: mostRows }),
      )
      .map(([denominators, levels, random]) =>
        denominators.map((denominator, at): Cell => {
          const share = ((levels[at] ?? 20) + random[at]! / 5) / 60;
          return { numerator: Math.floor(Math.min(1, share) * most(denominator)), denominator };
        }),
      ),
  );
}

const subgroups = withGaps(
  fc
    .tuple(
      fc.boolean(),
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 7 }), { maxLength: 40 }),
      walk,
    )
    .map(([equal, groups, levels]) =>
      groups.map((group, at): Cell => {
        const measurements = equal ? Array.from({ length: 4 }, (_, of) => group[of % group.length]! + of) : group;
        return { subgroup: measurements.map((value, of) => (of === 5 ? null : value + (levels[at] ?? 0))) };
      }),
    ),
);

/** Rows that a kind of chart can take, in any order. */
export function rowsOf(kind: ChartKind): fc.Arbitrary<SeriesPoint[]> {
  const cells = cellsOf(kind).map((cells) => cells.map((cell, at): SeriesPoint => ({ date: day(2 * at), ...cell })));
  const mixed = cells.chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }));
  return fc.oneof({ weight: 9, arbitrary: cells }, { weight: 1, arbitrary: mixed });
}

function cellsOf(kind: ChartKind): fc.Arbitrary<Cell[]> {
  switch (kind) {
    case 'i':
    case 'mr':
    case 'run':
      return fc.oneof(
        values(walk.map((walk) => walk.map((value) => value - 20))),
        values(onLines),
        values(decimals),
        ratios((denominator) => denominator),
      );
    case 'p':
    case 'pp':
      return ratios((denominator) => denominator);
    case 'u':
    case 'up':
      return ratios((denominator) => 2 * denominator);
    case 'ip':
      return ratios((denominator) => denominator * 1.5 + 0.25);
    case 'c':
    case 'g':
      return fc.oneof(values(walk), values(fc.array(count, { maxLength: mostRows })));
    case 't':
      return fc.oneof(values(walk), values(decimals), values(fc.array(count, { maxLength: mostRows })));
    case 'xbar':
    case 's':
      return subgroups;
  }
}

const rules: fc.Arbitrary<NonNullable<AnalysisOptions['rules']>> = fc.record(
  {
    outside: fc.boolean(),
    shift: fc.oneof(
      fc.boolean(),
      fc.record(
        { n: fc.integer({ min: 2, max: 9 }), onCentre: fc.constantFrom('break', 'skip') },
        { requiredKeys: [] },
      ),
    ),
    trend: fc.oneof(
      fc.boolean(),
      fc.record(
        {
          n: fc.integer({ min: 3, max: 8 }),
          ties: fc.constantFrom('break', 'skip'),
          acrossRebase: fc.boolean(),
          pivot: fc.constantFrom('both', 'later'),
        },
        { requiredKeys: [] },
      ),
    ),
    twoOfThree: fc.oneof(
      fc.boolean(),
      fc.record(
        {
          count: fc.constantFrom('beyond2', '2to3'),
          third: fc.constantFrom('same', 'any'),
          highlight: fc.constantFrom('zone', 'all'),
        },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: [] },
);

const target = fc.oneof(
  fc.integer({ min: -5, max: 30 }),
  fc.constantFrom(101, 899, 0.5, 0.9),
  fc.constant(null),
  fc.array(fc.option(fc.integer({ min: -5, max: 30 })), { minLength: mostRows, maxLength: mostRows }),
  fc.array(
    fc.record({ value: fc.integer({ min: 0, max: 30 }), from: aDay, until: aDay }, { requiredKeys: ['value'] }),
    {
      maxLength: 3,
    },
  ),
);

const pause = fc
  .record({ from: place, length: fc.option(fc.nat({ max: 9 }), { nil: undefined, freq: 9 }) })
  .map(({ from, length }) => ({ from: day(from), ...(length === undefined ? {} : { until: day(from + length) }) }));

export const direction: fc.Arbitrary<Direction> = fc.constantFrom('increase', 'decrease', 'neutral');

/** Every knob there is, each left out as often as not. */
export const options: fc.Arbitrary<AnalysisOptions> = fc.record(
  {
    preset: fc.constantFrom<Preset>('mdc', 'nhsr', 'pbi'),
    direction,
    target,
    baseline: fc.oneof(
      fc.integer({ min: 0, max: 30 }).map((points) => ({ points })),
      aDay.map((until) => ({ until })),
      fc.constant({ points: 14 }),
    ),
    baselineIn: fc.constantFrom('first', 'every'),
    acrossBaseline: fc.boolean(),
    rebase: fc.array(
      fc.oneof(
        fc.nat({ max: mostRows }).map((index) => ({ index })),
        aDay.map((date) => ({ date })),
      ),
      { maxLength: 3 },
    ),
    rebaseBetweenPoints: fc.constantFrom('next', 'ignore'),
    ghost: fc.array(
      fc.oneof(
        fc.nat({ max: mostRows }).map((index) => ({ index })),
        aDay.map((date) => ({ date })),
      ),
      { maxLength: 4 },
    ),
    pauses: fc.array(pause, { maxLength: 2 }),
    rules,
    sigma: fc.constantFrom('2.66', '3/1.128'),
    screenOutliers: fc.constantFrom<NonNullable<AnalysisOptions['screenOutliers']>>(true, false, 'unguarded'),
    conflict: fc.constantFrom('improvement', 'concern', 'precedence', 'both'),
    assurance: fc.constantFrom('inclusive', 'exclusive'),
    missing: fc.constantFrom('gap', 'bridge'),
    runTests: fc.constantFrom('anhoej', 'classic'),
    subgroupSigma: fc.constantFrom('pooled', 'averaged'),
    gCentre: fc.constantFrom('expectedMedian', 'median'),
    minPoints: fc.integer({ min: 1, max: 20 }),
  },
  { requiredKeys: [] },
);
