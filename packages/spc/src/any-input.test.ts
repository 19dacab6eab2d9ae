import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as spc from './index.ts';
import { analyseIndividuals } from './individuals.ts';
import { daily } from './support/daily.ts';

/** What a page could hand over, whatever the types say: anything at all, and what is nearly right. */
const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
  fc.constantFrom<unknown>(null, undefined, '0.8', NaN, -1, 0, 0.5, 5, 10n, Symbol('x'), [], {}, [null], () => 1),
);

function nearly(fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> {
  const either: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [name, good] of Object.entries(fields)) {
    either[name] = fc.oneof({ weight: 3, arbitrary: good }, { weight: 1, arbitrary: anything });
  }
  return fc.oneof({ weight: 9, arbitrary: fc.record(either, { requiredKeys: [] }) }, anything);
}

const share = fc.constantFrom(0, 0.1, 0.5, 0.8, 0.95, 1);
const few = fc.integer({ min: 1, max: 15 });
const date = fc.nat(40).map((at) => daily([...Array.from({ length: at }, () => ({})), {}]).at(-1)?.date);
const row = nearly({ date, value: few, numerator: few, denominator: few, subgroup: fc.array(few) });
const rows = fc.oneof(
  fc.array(row, { maxLength: 40 }),
  fc
    .array(nearly({ value: few, numerator: few, denominator: few }), { maxLength: 40 })
    .map((cells) => daily(cells.map((cell) => (typeof cell === 'object' && cell !== null ? cell : {})))),
  anything,
);
const chart = fc.constantFrom('i', 'p', 'c', 'g', 't', 'run', 'xbar');
const direction = fc.constantFrom('increase', 'decrease', 'neutral');
const options = nearly({
  chart,
  direction,
  preset: fc.constantFrom('mdc', 'nhsr', 'pbi'),
  counting: fc.constantFrom('cases', 'events', 'amount'),
  target: share,
  baseline: nearly({ points: few }),
  rebase: fc.array(nearly({ date, index: few })),
  ghost: fc.array(nearly({ date, index: few })),
  pauses: fc.array(nearly({ from: date, until: date })),
  rules: nearly({ shift: anything, trend: anything, twoOfThree: anything }),
  minPoints: few,
});
const analysis = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(rows, options).map(([rows, options]) => spc.analyse(rows as [], options as object)),
  },
  { weight: 1, arbitrary: anything },
);

type Call = (...given: readonly unknown[]) => unknown;
const functions: Readonly<Record<string, [call: unknown, ...given: fc.Arbitrary<unknown>[]]>> = {
  analyse: [spc.analyse, rows, options],
  analyseIndividuals: [analyseIndividuals, rows, options],
  suggestRebase: [spc.suggestRebase, analysis, nearly({ changes: fc.array(nearly({ date })) })],
  sustainedImprovement: [
    spc.sustainedImprovement,
    fc.oneof(rows, analysis),
    nearly({
      direction,
      aim: share,
      changeDate: date,
      baseline: nearly({ points: few, until: date }),
      lastPeriods: few,
      minPeriodsAfter: few,
      minBaselinePeriods: few,
      chart: options,
    }),
  ],
  chooseChart: [
    spc.chooseChart,
    nearly({
      history: rows,
      counting: fc.constantFrom('share', 'value', 'events', 'rate', 'casesBetween', 'timeBetween', 'subgroups'),
      minPoints: few,
    }),
  ],
  forecast: [
    spc.forecast,
    nearly({
      peopleEachPeriod: few,
      from: share,
      to: share,
      periods: few,
      runs: fc.constant(3),
      seed: few,
      chart: options,
    }).filter((given) => !isLong(given)),
  ],
  peopleToAsk: [
    spc.peopleToAsk,
    nearly({ standard: share, suspected: share, alpha: fc.constant(0.05), power: share, sides: fc.constantFrom(1, 2) }),
  ],
  wilson: [spc.wilson, fc.oneof(few, anything), fc.oneof(few, anything), fc.oneof(share, anything)],
  chanceAtMost: [spc.chanceAtMost, fc.oneof(few, anything), fc.oneof(few, anything), fc.oneof(share, anything)],
  chanceAtLeast: [spc.chanceAtLeast, fc.oneof(few, anything), fc.oneof(few, anything), fc.oneof(share, anything)],
  chanceAllSayAlways: [spc.chanceAllSayAlways, fc.oneof(share, anything), fc.oneof(few, anything)],
};

// A thousand runs unless it is said how many.
function isLong(given: unknown): boolean {
  return typeof given === 'object' && given !== null && (given as { runs?: unknown }).runs === undefined;
}

describe('whatever it is given', () => {
  for (const [name, [call, ...given]] of Object.entries(functions)) {
    it(`${name} answers, and with plain data`, () => {
      fc.assert(
        fc.property(fc.tuple(...given), (given) => {
          const answer = (call as Call)(...given);

          JSON.stringify(answer, (key, each: unknown) => {
            assert.ok(typeof each !== 'number' || Number.isFinite(each), `${key} is ${String(each)}`);
            return each;
          });
        }),
        { numRuns: 300 },
      );
    });
  }
});
