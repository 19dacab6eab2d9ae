import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../analyse.ts';
import type { Condition, ConditionCode, Gate, GateOptions, GatePeriod } from './gate.ts';
import { sustainedImprovement } from './sustained-improvement.ts';

const day = (week: number): string => new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10);
const weeks = (counts: readonly number[], people: number): GatePeriod[] =>
  counts.map((numerator, week) => ({ date: day(week), numerator, denominator: people }));
const times = (count: number, ...pattern: readonly number[]): number[] =>
  Array.from({ length: count }, (_, at) => pattern[at % pattern.length] ?? 0);

/** What a page could hand over, whatever the types say. */
const given = <Type>(thing: unknown): Type => thing as Type;

const rise: GateOptions = { changeDate: day(12), aim: 0.8, direction: 'increase' };
// From 42 of 60 to 50 of 60 in the last 12 weeks: better for certain, but the intervals overlap.
const modest = [...times(12, 3, 4), ...times(24, 4, 4, 4, 4, 4, 5)];
const great = [...times(12, 2, 3), ...times(24, 5, 5, 4)];

function condition<Code extends ConditionCode>(gate: Gate, code: Code): Extract<Condition, { code: Code }> {
  const found = gate.conditions.find((each) => each.code === code);
  assert.ok(found);
  return found as Extract<Condition, { code: Code }>;
}
const unmet = (gate: Gate): string[] => gate.conditions.filter(({ met }) => met !== true).map(({ code }) => code);

describe('sustainedImprovement', () => {
  it('finds an improvement sustained, and says on what', () => {
    const gate = sustainedImprovement(weeks(modest, 5), rise);

    assert.equal(gate.grade, 'improvedSustained');
    assert.deepEqual(unmet(gate), ['apart']);
    assert.deepEqual(gate.missing, ['apart']);
    assert.deepEqual([gate.baseline?.numerator, gate.baseline?.denominator], [42, 60]);
    assert.deepEqual([gate.last?.numerator, gate.last?.denominator, gate.last?.periods], [50, 60, 12]);
    assert.deepEqual([gate.last?.from, gate.last?.until], [day(24), day(35)]);
    assert.deepEqual(condition(gate, 'signal').rules, ['shift']);
    assert.equal(condition(gate, 'signal').first, day(12));
    assert.equal(condition(gate, 'noSlide').longest, 5);
  });

  it('finds the evidence strong when the intervals lie apart', () => {
    const gate = sustainedImprovement(weeks(great, 5), rise);

    assert.equal(gate.grade, 'improvedStrongEvidence');
    assert.deepEqual([unmet(gate), gate.missing], [[], []]);
  });

  it('judges a decrease as it judges an increase of what is left', () => {
    for (const counts of [modest, great]) {
      const up = sustainedImprovement(weeks(counts, 5), rise);
      const down = sustainedImprovement(
        weeks(
          counts.map((count) => 5 - count),
          5,
        ),
        { changeDate: day(12), aim: 0.2, direction: 'decrease' },
      );

      assert.equal(down.grade, up.grade);
      assert.deepEqual(
        down.conditions.map(({ met }) => met),
        up.conditions.map(({ met }) => met),
      );
    }
  });

  const notYet: [name: string, counts: number[], missing: ConditionCode[]][] = [
    ['nothing changed', times(36, 3, 4), ['signal', 'aim', 'aboveBaseline']],
    ['the aim is not reached', [...times(12, 1, 2), ...times(24, 3, 4)], ['aim']],
    [
      'it is past the aim without a signal',
      [...times(12, 4, 3, 5), ...times(24, 4, 5, 3, 5)],
      ['signal', 'aboveBaseline'],
    ],
    ['it was a spike', [...times(12, 3, 2), ...times(8, 5), ...times(16, 3, 2)], ['aim', 'aboveBaseline', 'noSlide']],
    ['it slides back', [...times(12, 1, 2), ...times(17, 5), ...times(7, 4)], ['noSlide']],
  ];
  for (const [name, counts, missing] of notYet) {
    it(`says not yet when ${name}`, () => {
      const gate = sustainedImprovement(weeks(counts, 5), rise);

      assert.equal(gate.grade, 'notYet');
      assert.deepEqual(gate.missing, missing);
    });
  }

  it('does not take a trend for a signal', () => {
    const slow = [...times(12, 50, 70), ...times(24, 57, 58, 59, 60, 61, 62, 63)];
    const analysis = analyse(weeks(slow, 100), { direction: 'increase', baseline: { points: 12 } });
    assert.ok(analysis.signals.some(({ rule, meaning }) => rule === 'trend' && meaning === 'improvement'));

    assert.equal(condition(sustainedImprovement(weeks(slow, 100), rise), 'signal').met, false);
    assert.equal(condition(sustainedImprovement(analysis, rise), 'signal').met, false);
  });

  it('says too early before the 24th week, whatever there is', () => {
    const gate = sustainedImprovement(weeks(great.slice(0, 35), 5), rise);

    assert.equal(gate.grade, 'tooEarly');
    assert.deepEqual([gate.periods.after, gate.periods.afterNeeded], [23, 24]);
    assert.equal(
      sustainedImprovement(weeks(great.slice(0, 35), 5), { ...rise, minPeriodsAfter: 12 }).grade,
      'improvedStrongEvidence',
    );
  });

  it('leaves open what too few weeks cannot show', () => {
    const gate = sustainedImprovement(weeks(great.slice(0, 20), 5), rise);

    assert.deepEqual(
      gate.conditions.map(({ met }) => met),
      [true, null, null, null, null],
    );
    assert.equal(gate.last, null);
  });

  it('counts only weeks in which somebody answered', () => {
    const gappy = weeks(great, 5).map((week, at) => (at === 20 ? { ...week, numerator: 0, denominator: 0 } : week));

    assert.equal(sustainedImprovement(gappy, rise).grade, 'tooEarly');
    assert.equal(sustainedImprovement(gappy, rise).periods.after, 23);
  });

  it('does not take weeks exactly at the mean before for better ones', () => {
    const before = [4, 5, 3, 4, 5, 3, 4, 4, 3, 4, 5, 4];
    const gate = sustainedImprovement(weeks([...before, ...times(24, 4)], 5), rise);

    assert.equal(condition(gate, 'signal').met, false);
  });

  it('reaches an aim that rounding falls a hair short of', () => {
    const gate = sustainedImprovement(weeks([...times(12, 0, 1), ...times(24, 3)], 10), { ...rise, aim: 0.1 + 0.2 });

    assert.equal(condition(gate, 'aim').met, true);
  });

  const unusable: [name: string, rows: GatePeriod[], options: GateOptions, reason: string][] = [
    ['a short baseline', weeks(great, 5), { ...rise, changeDate: day(11) }, 'baseline'],
    ['no baseline', weeks(great, 5), { ...rise, changeDate: '2020-01-01' }, 'baseline'],
    ['nothing at all', [], rise, 'baseline'],
    ['shares without people', great.map((count, week) => ({ date: day(week), value: count / 5 })), rise, 'people'],
    ['two rows of one date', [...weeks(great, 5), ...weeks([1], 5)], rise, 'dates'],
    ['an aim in percent', weeks(great, 5), { ...rise, aim: 80 }, 'options'],
    ['no date of the change', weeks(great, 5), { ...rise, changeDate: 'spring' }, 'options'],
    [
      'a baseline longer than the series',
      weeks(great, 5),
      { aim: 0.8, direction: 'increase', baseline: { points: 40 } },
      'options',
    ],
    ['half a period', weeks(great, 5), { ...rise, lastPeriods: 0.5 }, 'options'],
    ['a direction that is none', weeks(great, 5), given({ ...rise, direction: 'up' }), 'options'],
    ['no direction', weeks(great, 5), given({ changeDate: day(12), aim: 0.8 }), 'options'],
    ['neither a change nor a baseline', weeks(great, 5), given({ aim: 0.8, direction: 'increase' }), 'options'],
    ['no options', weeks(great, 5), given(null), 'options'],
    ['rows that are no list', given(null), rise, 'dates'],
  ];
  // Which way is better must not be guessed: a fall would be called an improvement.
  for (const [name, rows, options, reason] of unusable) {
    it(`cannot judge ${name}`, () => {
      const gate = sustainedImprovement(rows, options);

      assert.deepEqual([gate.grade, gate.unusable], ['notEnoughData', reason]);
      assert.deepEqual(
        gate.conditions.map(({ met }) => met),
        [null, null, null, null, null],
      );
      assert.deepEqual(gate.missing, []);
    });
  }

  it('leaves out a row that cannot be, as a gap, and says so', () => {
    const rows = weeks(great, 5).map((row, at) => (at === 20 ? { ...row, numerator: 9 } : row));
    const without = weeks(great, 5).map((row, at) => (at === 20 ? { date: row.date } : row));
    const { warnings, ...gate } = sustainedImprovement(rows, { ...rise, minPeriodsAfter: 23 });

    assert.deepEqual(warnings, [{ code: 'leftOut', rows: [20] }]);
    assert.deepEqual({ ...gate, warnings: [] }, sustainedImprovement(without, { ...rise, minPeriodsAfter: 23 }));
    assert.deepEqual(sustainedImprovement(weeks(great, 1), rise).warnings[0], {
      code: 'leftOut',
      rows: great.flatMap((count, row) => (count > 1 ? [row] : [])),
    });
  });

  it('takes the baseline by date, by number or by the day of the change', () => {
    const { changeDate: _, ...rest } = rise;
    const byDate = sustainedImprovement(weeks(great, 5), rise);

    assert.deepEqual(sustainedImprovement(weeks(great, 5), { ...rest, baseline: { points: 12 } }), byDate);
    assert.deepEqual(sustainedImprovement(weeks(great, 5), { ...rest, baseline: { until: day(11) } }), byDate);
    assert.deepEqual(sustainedImprovement(weeks(great, 5), { ...rest, baseline: { until: '2026-03-25' } }), byDate);
    // Changed on a Thursday: that week is still the baseline's.
    assert.deepEqual(sustainedImprovement(weeks(great, 5), { ...rise, changeDate: '2026-03-26' }), byDate);
  });

  it('does not mind the order of the rows', () => {
    assert.deepEqual(
      sustainedImprovement(weeks(great, 5).reverse(), rise),
      sustainedImprovement(weeks(great, 5), rise),
    );
  });

  it('does not take a sign from before the change', () => {
    const early = sustainedImprovement(weeks([...times(11, 20, 21), 90, ...times(24, 20, 21)], 100), rise);

    assert.equal(condition(early, 'signal').met, false);
  });

  it('leaves out what an analysis has paused, and sees no run across it', () => {
    const before = times(12, 3, 2);
    const four = [4, 4, 4, 4];
    const paused = (pauses: { from: string; until: string }[]): Gate =>
      sustainedImprovement(analyse(weeks([...before, ...four, 0, 0, ...four], 5), { pauses }), rise);
    const gate = paused([{ from: day(16), until: day(17) }]);

    assert.equal(gate.periods.after, 8);
    assert.equal(condition(gate, 'signal').met, false);
    assert.equal(condition(paused([]), 'signal').met, false);
    assert.equal(condition(sustainedImprovement(weeks([...before, ...four, ...four], 5), rise), 'signal').met, true);
  });

  it('leaves out what an analysis has ghosted', () => {
    const odd = weeks(great, 5).map((week, at) => (at === 5 ? { ...week, numerator: 0 } : week));
    const ghosted = sustainedImprovement(analyse([...odd, ...weeks([], 5)], { ghost: [{ index: 5 }] }), {
      ...rise,
      minBaselinePeriods: 11,
    });

    assert.deepEqual([ghosted.baseline?.periods, ghosted.baseline?.numerator], [11, 27]);
  });

  describe('error rates', () => {
    it('come with the people a week that were simulated, and not with others', () => {
      const people = (gate: Gate): number[] => [...new Set(gate.errorRates.map((row) => row.peopleEachPeriod))];

      assert.deepEqual(people(sustainedImprovement(weeks(great, 5), rise)), [5]);
      assert.deepEqual(people(sustainedImprovement(weeks(great, 10), rise)), [10]);
      assert.deepEqual(people(sustainedImprovement(weeks(great, 7), rise)), []);
      // Five in one week and six in the next is neither.
      const mixed = weeks(great, 5).map((week, at) => ({ ...week, denominator: 5 + (at % 2) }));
      assert.deepEqual(people(sustainedImprovement(mixed, rise)), []);
    });

    it('do not come with other settings or another chart', () => {
      for (const change of [
        { lastPeriods: 10 },
        { minPeriodsAfter: 20 },
        { chart: { rules: { shift: { n: 6 } } } },
        { chart: { chart: 'p' as const } },
      ]) {
        assert.deepEqual(sustainedImprovement(weeks(great, 5), { ...rise, ...change }).errorRates, []);
      }
    });

    it('are turned over for a decrease', () => {
      const down = sustainedImprovement(weeks(great, 5), { ...rise, direction: 'decrease' }).errorRates;
      const up = sustainedImprovement(weeks(great, 5), rise).errorRates;

      assert.deepEqual(
        down.map(({ from, to, aim, strong }) => [1 - from, 1 - to, 1 - aim, strong].map((each) => each.toFixed(6))),
        up.map(({ from, to, aim, strong }) => [from, to, aim, strong].map((each) => each.toFixed(6))),
      );
    });
  });

  it('advises to ask 10 or more when few are asked and the start is good', () => {
    const good = [...times(12, 4), ...times(24, 5, 4)];
    const codes = (gate: Gate): string[] => gate.warnings.map(({ code }) => code);

    assert.deepEqual(sustainedImprovement(weeks(good, 5), rise).warnings, [
      { code: 'askMore', people: 5, needed: 10, baseline: 0.8 },
    ]);
    assert.deepEqual(
      codes(
        sustainedImprovement(
          weeks(
            good.map((count) => 2 * count),
            10,
          ),
          rise,
        ),
      ),
      [],
    );
    assert.deepEqual(codes(sustainedImprovement(weeks(modest, 5), rise)), []);
    assert.deepEqual(
      codes(
        sustainedImprovement(
          weeks(
            good.map((count) => 5 - count),
            5,
          ),
          { ...rise, direction: 'decrease', aim: 0.1 },
        ),
      ),
      ['askMore'],
    );
  });

  it('warns of a baseline that was not steady', () => {
    const unsteady = [...times(11, 20, 21), 90, ...times(24, 95)];

    assert.deepEqual(
      sustainedImprovement(weeks(unsteady, 100), rise).warnings.map(({ code }) => code),
      ['unsteadyBaseline'],
    );
  });

  it('never finds strong evidence, or anything sustained, without all that it asks for', () => {
    const history = fc.integer({ min: 1, max: 12 }).chain((people) =>
      fc.tuple(
        fc.constant(people),
        fc.array(fc.integer({ min: 0, max: people }), { minLength: 12, maxLength: 12 }),
        // Leaning to the better end, so that some of them pass.
        fc.array(fc.integer({ min: Math.floor(people * 0.7), max: people }), { maxLength: 40 }),
      ),
    );
    fc.assert(
      fc.property(history, fc.double({ min: 0, max: 1, noNaN: true }), ([people, before, after], aim) => {
        const gate = sustainedImprovement(weeks([...before, ...after], people), { ...rise, aim });
        const met = (code: ConditionCode): boolean => condition(gate, code).met === true;
        const four = met('signal') && met('aim') && met('aboveBaseline') && met('noSlide');

        if (met('apart')) assert.ok(met('aboveBaseline'));
        if (after.length < 24) assert.equal(gate.grade, 'tooEarly');
        else if (!four) assert.equal(gate.grade, 'notYet');
        else assert.equal(gate.grade, met('apart') ? 'improvedStrongEvidence' : 'improvedSustained');
        assert.deepEqual(JSON.parse(JSON.stringify(gate)), gate);
      }),
    );
  });
});
