import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from './analyse.ts';
import type { AnalysisOptions, Preset, SeriesPoint } from './options.ts';
import { after, flags, month, monthly, swing } from './support/swing.ts';

const presets: readonly Preset[] = ['mdc', 'nhsr', 'pbi'];
/** What each preset makes of the same thing, and what it makes of it when told otherwise. */
const each = <Answer>(answer: (preset: AnalysisOptions) => Answer): Answer[] =>
  presets.map((preset) => answer({ preset }));

describe('presets', () => {
  it('are Making Data Count unless another is asked for', () => {
    assert.deepEqual(
      each((like) => after([500], like).preset),
      ['mdc', 'nhsr', 'pbi'],
    );
    assert.deepEqual(analyse(monthly(swing)), analyse(monthly(swing), { preset: 'mdc' }));
  });

  it('differ in three sigma', () => {
    const upper = (options: AnalysisOptions): number | null | undefined =>
      after([], options).points[0]?.lines.upperLimit;

    assert.deepEqual(each(upper), [766, 766, 500 + 300 / 1.128]);
    assert.equal(upper({ sigma: '3/1.128' }), 500 + 300 / 1.128);
    assert.equal(upper({ preset: 'pbi', sigma: '2.66' }), 766);
  });

  it('differ in screening, which an option decides first', () => {
    const values = monthly([...swing, 1400, ...swing]);
    const screened = (options: AnalysisOptions): boolean =>
      analyse(values, options).warnings.some(({ code }) => code === 'outliersScreened');

    assert.deepEqual(each(screened), [false, true, true]);
    assert.equal(screened({ screenOutliers: true }), true);
    assert.equal(screened({ preset: 'nhsr', screenOutliers: false }), false);
  });

  it('differ in whether a range of exactly 3.267 × the mean is screened', () => {
    const values = monthly([0, 433.25, 0, 433.25, 0, 3267]);
    const range = (options: AnalysisOptions): number | null | undefined =>
      analyse(values, { ...options, screenOutliers: true }).segments[0]?.meanMovingRange;

    assert.deepEqual(each(range), [1000, 433.25, 433.25]);
  });

  it('differ in whether a trend runs across a rebase', () => {
    const values = [430, 450, 470, 490, 510, 530, 550];
    const rebase = [{ date: month(17) }];
    const trend = (options: AnalysisOptions): string => flags(after(values, { rebase, ...options }), 'trend');

    assert.deepEqual(each(trend), ['+++++++', '.......', '.......']);
    assert.equal(trend({ rules: { trend: { acrossRebase: false } } }), '.......');
    assert.equal(trend({ preset: 'pbi', rules: { trend: { acrossRebase: true } } }), '+++++++');
  });

  it('differ in whose the pivot of two trends is', () => {
    const values = [620, 580, 540, 500, 460, 420, 380, 420, 460, 510, 540, 580, 620];
    const trend = (options: AnalysisOptions): string => flags(after(values, options), 'trend');

    assert.deepEqual(each(trend), ['------*++++++', '------*++++++', '------+++++++']);
    assert.equal(trend({ rules: { trend: { pivot: 'later' } } }), '------+++++++');
  });

  it('differ in which points count for two of three', () => {
    const outside = (options: AnalysisOptions): string => flags(after([700, 510, 800], options), 'twoOfThree');
    const across = (options: AnalysisOptions): string => flags(after([700, 490, 700], options), 'twoOfThree');

    assert.deepEqual(each(outside), ['+.+', '...', '+.+']);
    assert.deepEqual(each(across), ['...', '...', '+.+']);
    assert.equal(across({ rules: { twoOfThree: { third: 'any' } } }), '+.+');
    assert.equal(across({ preset: 'pbi', rules: { twoOfThree: { third: 'same' } } }), '...');
  });

  it('differ in whether a shift runs across the end of a baseline', () => {
    // The last point of the swing lies above the mean.
    const shift = (options: AnalysisOptions): string =>
      flags(after([510, 530, 510, 530, 510, 530, 480], options), 'shift');

    assert.deepEqual(each(shift), ['.......', '++++++.', '++++++.']);
    assert.equal(shift({ acrossBaseline: true }), '++++++.');
    assert.equal(shift({ preset: 'nhsr', acrossBaseline: false }), '.......');
  });

  it('differ in which phases a baseline is for', () => {
    const options = { rebase: [{ date: month(14) }], baseline: { points: 3 } };
    const kinds = (like: AnalysisOptions): string =>
      after([1, 2, 3, 4], { ...options, ...like })
        .segments.map(({ kind, phase }) => `${kind} ${String(phase)}`)
        .join();
    const first = 'baseline 0,afterBaseline 0,rebased 1';
    const every = 'baseline 0,afterBaseline 0,baseline 1,afterBaseline 1';

    assert.deepEqual(each(kinds), [first, every, first]);
    assert.equal(kinds({ baselineIn: 'every' }), every);
    assert.equal(kinds({ preset: 'nhsr', baselineIn: 'first' }), first);
  });

  it('differ in what is shown where signals disagree', () => {
    // Above the mean, and falling.
    const falling = [750, 720, 690, 660, 630, 600, 570];
    const shown = (options: AnalysisOptions): unknown => {
      const { variation, alsoVariation, points } = after(falling, options);
      return [variation, alsoVariation, points.at(-1)?.cause];
    };
    const improvement = ['improvementHigh', null, 'improvement'];
    const concern = ['concernLow', null, 'concern'];
    const both = ['concernLow', 'improvementHigh', 'concern'];

    // NHSRplotthedots has trend before shift, and so has PowerBI-SPC for the colour of the point.
    assert.deepEqual(each(shown), [improvement, concern, both]);
    assert.deepEqual(shown({ conflict: 'concern' }), concern);
    assert.deepEqual(shown({ conflict: 'precedence' }), concern);
    assert.deepEqual(shown({ conflict: 'both' }), both);
    assert.deepEqual(shown({ preset: 'pbi', conflict: 'improvement' }), improvement);
    assert.deepEqual(shown({ conflict: 'concern', direction: 'decrease' }), ['concernHigh', null, 'concern']);
    assert.deepEqual(shown({ conflict: 'both', direction: 'neutral' }), ['neutralLow', 'neutralHigh', 'neutral']);
  });

  it('go by the later of two trends at their pivot, where a rule decides', () => {
    const values = [620, 580, 540, 500, 460, 420, 380, 420, 460, 510, 540, 580, 620];
    const pivot = (direction: 'increase' | 'decrease'): unknown =>
      after(values, { preset: 'nhsr', direction }).points[20]?.cause;

    assert.deepEqual([pivot('increase'), pivot('decrease')], ['improvement', 'concern']);
  });

  it('have one icon where signals agree', () => {
    const { variation, alsoVariation } = after([800], { conflict: 'both' });

    assert.deepEqual([variation, alsoVariation], ['improvementHigh', null]);
  });

  it('differ in a target that lies exactly on a limit', () => {
    const on = (options: AnalysisOptions): unknown =>
      after([500], { sigma: '2.66', target: 234, ...options }).assurance;

    assert.deepEqual(each(on), ['pass', 'hitOrMiss', 'hitOrMiss']);
    assert.equal(on({ assurance: 'exclusive' }), 'hitOrMiss');
    assert.equal(on({ preset: 'nhsr', assurance: 'inclusive' }), 'pass');
    assert.equal(on({ assurance: 'exclusive', target: 233.99 }), 'pass');
    assert.equal(on({ assurance: 'exclusive', target: 766.01 }), 'fail');
  });

  it('differ in what a missing value does', () => {
    const values = [510, 530, 510, null, 530, 510, 530, 510, 480];
    const shift = (options: AnalysisOptions): string => flags(after(values, options), 'shift');
    const range = (options: AnalysisOptions): unknown =>
      analyse(monthly([1, 2, null, 9]), options).segments[0]?.meanMovingRange;

    assert.deepEqual(each(shift), ['.........', '.........', '+++.++++.']);
    assert.deepEqual(
      each((like) => range({ ...like, screenOutliers: false })),
      [1, 1, 4],
    );
    assert.equal(shift({ missing: 'bridge' }), '+++.++++.');
    assert.equal(shift({ preset: 'pbi', missing: 'gap' }), '.........');
  });

  it('count a baseline without the rows that have no value, where these are bridged', () => {
    const end = (options: AnalysisOptions): unknown =>
      analyse(monthly([1, null, 2, 3, null, 4, 5]), { baseline: { points: 3 }, ...options }).segments[0]?.to;

    assert.deepEqual(each(end), [2, 2, 3]);
  });

  it('differ in how many points are enough', () => {
    const series = (length: number): SeriesPoint[] => monthly(Array.from({ length }, (_, at) => at % 3));
    const enough =
      (length: number) =>
      (options: AnalysisOptions): unknown => {
        const { enoughPoints, warnings } = analyse(series(length), { ...options, screenOutliers: false });
        return [enoughPoints, ...warnings.map(({ code }) => code)];
      };

    assert.deepEqual(each(enough(12)), [[false, 'tooFewPoints'], [true, 'shortSegment'], [true]]);
    assert.deepEqual(each(enough(15)), [[true], [true], [true]]);
    assert.deepEqual(enough(12)({ minPoints: 12 }), [true]);
    assert.deepEqual(enough(12)({ preset: 'nhsr', minPoints: 15 }), [false, 'tooFewPoints']);
  });

  it('all want seven points for a trend and a shift, and none takes two points for two of three', () => {
    assert.deepEqual(
      each((like) => after([], like).rules.trend?.n),
      [7, 7, 7],
    );
    assert.deepEqual(
      each((like) => after([], like).rules.shift?.n),
      [7, 7, 7],
    );
    const alone = analyse(monthly([700, 700, ...swing]), { preset: 'pbi', screenOutliers: false });
    assert.deepEqual(
      alone.points.slice(0, 2).map(({ signals }) => signals.filter(({ rule }) => rule === 'twoOfThree')),
      [[], []],
    );
  });
});
