import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../analyse.ts';
import type { Analysis } from '../analysis.ts';
import { createReader } from './reader.ts';
import { baseline, month, of, steady } from './support/steady.ts';

const reader = createReader({ unit: 'percent' });

describe('signals', () => {
  it('have a sentence each, with their dates', () => {
    const analysis = of([...steady, 0.5, 0.81, 0.86, 0.82, 0.86, 0.82, 0.86, 0.83], { baseline });

    assert.deepEqual(
      reader.signals(analysis).map(({ text }) => text),
      [
        'April 2026: 50% is below the lower limit of 54.4%. This is a sign of things getting worse.',
        'May 2026 to November 2026: 7 points in a row are above the mean of 80%. This is a sign of improvement.',
      ],
    );
  });

  it('are not told while there are too few points', () => {
    assert.deepEqual(reader.signals(of([1, 2, 3, 4, 5, 6, 7, 8])), []);
  });
});

describe('a point', () => {
  it('is read with its counts, its cause and the rules behind it', () => {
    const rows = steady.map((value, at) => ({ date: month(at), value }));
    const analysis = analyse([...rows, { date: month(15), numerator: 1, denominator: 10 }], {
      direction: 'increase',
      baseline,
    });

    assert.equal(reader.point(analysis, 15), 'April 2026: 10% (1 of 10). Concern: below the lower limit.');
    assert.equal(reader.lines(analysis, 15), 'Mean 80%. Limits 54.4% to 100%.');
  });

  it('shows no cause while there are too few points', () => {
    const rising = of([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);

    assert.equal(reader.point(rising, 6), 'July 2025: 70%.');
    assert.equal(reader.lines(rising, 6), '');
  });

  it('may be a gap, a ghost or not there', () => {
    const analysis = of([...steady, null, 0.1], { ghost: [{ index: 16, reason: 'flood' }] });

    assert.equal(reader.point(analysis, 15), 'April 2026: no value.');
    assert.equal(reader.point(analysis, 16), 'May 2026: 10%. Shown but not counted: flood.');
    assert.equal(reader.point(analysis, 99), '');
  });
});

describe('icons', () => {
  it('do not say that all is as expected where there were signs of change before', () => {
    const quiet = of(steady);
    const after = of([...steady, 0.1, 0.8], { baseline });

    assert.equal(after.variation, 'commonCause');
    assert.match(reader.variation(quiet)!.meaning, /as expected/);
    assert.deepEqual(reader.variation(after), {
      label: 'No clear change',
      meaning: 'Common cause variation in the latest point. There were signs of change before it.',
    });
  });

  it('have words, but none while they should not be shown', () => {
    const shown = of([...steady, 0.5], { baseline, target: 0.2 });
    const early = of([0.1, 0.2], { target: 0.2 });

    assert.equal(reader.variation(shown)?.label, 'Signs of getting worse');
    assert.equal(reader.assurance(shown)?.label, 'Expected to meet the target');
    assert.deepEqual([reader.variation(early), reader.assurance(early)], [null, null]);
  });
});

describe('icons too soon after a new start', () => {
  const analysis = of([...steady, 0.9, 0.91], { rebase: [{ date: month(15) }], target: 0.5 });

  it('say that it is too early, and nothing of the target', () => {
    assert.equal(analysis.variation, 'commonCause');
    assert.equal(analysis.assurance, 'pass');
    assert.equal(reader.variation(analysis)?.label, 'Too early to say');
    assert.equal(reader.assurance(analysis), null);
  });

  it('say so in easy read, too, as they do when something may have changed', () => {
    const blocks = [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2];
    const common = (of: Analysis): readonly string[] => reader.easyIconsOf(of).variation.commonCause;

    assert.deepEqual(common(analysis), ['It is too soon to tell.', 'We need more results.']);
    assert.equal(common(of(blocks, { chart: 'run' }))[0], 'Something may have changed.');
    assert.deepEqual(common(of(steady)), ['There is no clear change.']);
  });
});
