import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { movingRange, type Screening } from './moving-range.ts';

/** Values whose distances are these. */
function stepping(ranges: readonly number[]): number[] {
  let value = 0;
  return [0, ...ranges.map((range, at) => (value += at % 2 === 0 ? range : -range))];
}

const guarded: Screening = { guarded: true, keepsEqual: true };

describe('movingRange', () => {
  it('leaves ranges above 3.267 × their mean out, once', () => {
    // Mean 2: 6.5 stays below 6.534, and 7 does not. Of what is left 6.5 would have to go too.
    assert.deepEqual(movingRange(stepping([1, 1, 1, 1, 1, 1, 1, 6.5, 1, 1, 1, 7, 2.5]), guarded), {
      mean: 19 / 12,
      screened: 1,
      undone: false,
    });
  });

  it('keeps a range of exactly 3.267 × the mean, or leaves it out when asked', () => {
    const values = stepping([433.25, 433.25, 433.25, 433.25, 3267]);

    assert.deepEqual(movingRange(values, guarded), { mean: 1000, screened: 0, undone: false });
    assert.deepEqual(movingRange(values, { ...guarded, keepsEqual: false }), {
      mean: 433.25,
      screened: 1,
      undone: false,
    });
  });

  it('keeps all when only zeros would be left, unless unguarded', () => {
    const values = stepping([0, 0, 0, 0, 5, 0, 0, 0, 0, 0]);

    assert.deepEqual(movingRange(values, guarded), { mean: 0.5, screened: 0, undone: true });
    assert.deepEqual(movingRange(values, { ...guarded, guarded: false }), { mean: 0, screened: 1, undone: false });
  });

  it('unguarded, has no mean where values never change, unless ranges of exactly 3.267 × the mean stay', () => {
    const values = [7, 7, 7];

    assert.equal(movingRange(values, { guarded: false, keepsEqual: false }).mean, null);
    assert.equal(movingRange(values, { guarded: false, keepsEqual: true }).mean, 0);
    assert.equal(movingRange(values, { guarded: true, keepsEqual: false }).mean, 0);
  });

  it('has no mean without two neighbours', () => {
    for (const values of [[], [1], [1, NaN, 2]]) {
      assert.equal(movingRange(values, null).mean, null);
    }
  });
});
