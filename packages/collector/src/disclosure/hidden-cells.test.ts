import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hiddenCells } from './hidden-cells.ts';

describe('what is not shown of a table of people', () => {
  it('is what is few, and others beside it in its row and its column', () => {
    const table = [
      [3, 40, 20, 30],
      [20, 20, 20, 30],
      [30, 30, 30, 30],
    ];

    assert.deepEqual(
      hiddenCells(table).map((row) => row.map((hidden) => (hidden ? 'x' : '.')).join('')),
      ['xx..', 'xx..', '....'],
    );
  });

  it('is nothing where nothing is few', () => {
    assert.deepEqual(hiddenCells([[0, 8, 40]]), [[false, false, false]]);
  });

  it('is in each line several that are many together, or all that there are: no sum gives one away', () => {
    const size = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 40 }));
    const table = fc.array(fc.array(size, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(table, (rows) => {
        const hidden = hiddenCells(rows);
        const cells = rows.map((row, at) => row.map((people, column) => ({ people, gone: hidden[at]![column]! })));
        for (const { people, gone } of cells.flat()) if (people > 0 && people < 8) assert.ok(gone);
        for (const line of [...cells, ...[0, 1, 2, 3].map((column) => cells.map((row) => row[column]!))]) {
          const gone = line.filter((cell) => cell.gone).map(({ people }) => people);
          const left = line.filter((cell) => !cell.gone && cell.people > 0);
          if (gone.length === 0 || left.length === 0) continue;
          assert.ok(gone.length > 1 && gone.reduce((sum, people) => sum + people, 0) >= 15, JSON.stringify(rows));
        }
      }),
    );
  });
});
