import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Period } from '@always-kit/contract';
import fc from 'fast-check';
import { addDays, periodStart } from '../../series/periods.ts';
import { testDatabase } from '../../support/test-database.ts';
import { answerCountsIn } from './answer-counts.ts';
import { migrate } from './migrate.ts';

const about = { organisation: 'leeds', service: 'bramley', questionnaire: 'q', question: 'always' };
const everyDay = { from: undefined, to: undefined };

it('the database adds up the days of a week and of a month as the calendar has them', async (test) => {
  const { db, engine } = await testDatabase(test);
  await migrate(db);
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 60 });
  const cells = fc.tuple(days, fc.integer({ min: 0, max: 9 }));

  await fc.assert(
    fc.asyncProperty(cells, async ([offsets, most]) => {
      await db.deleteFrom('answer_counts').execute();
      const rows = offsets.flatMap((offset, at) =>
        ['', 'yes'].map((code) => ({ ...about, day: addDays('2000-01-01', offset), code, count: (at + most) % 10 })),
      );
      await db.insertInto('answer_counts').values(rows).execute();

      for (const period of ['day', 'week', 'month'] as const) {
        const counts = await answerCountsIn(db, engine)({ ...about, ...everyDay, period });

        assert.deepEqual(
          counts.map(({ day, code = '', count }) => `${day} ${code} ${count}`).sort(),
          [...addedUp(rows, period)].map(([cell, count]) => `${cell} ${count}`).sort(),
        );
        const order = counts.map(({ day }) => day);
        assert.deepEqual(order, order.toSorted());
      }
    }),
    { numRuns: 25 },
  );
});

it('the first and the last day that are asked for are counted, and none beside them', async (test) => {
  const { db, engine } = await testDatabase(test);
  await migrate(db);
  const days = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'];
  await db
    .insertInto('answer_counts')
    .values(days.map((day) => ({ ...about, day, code: '', count: 1 })))
    .execute();

  const november = { from: '2026-11-01', to: '2026-11-30', period: 'month' } as const;
  assert.deepEqual(await answerCountsIn(db, engine)({ ...about, ...november }), [
    { day: '2026-11-01', code: undefined, count: 2 },
  ]);
});

function addedUp(rows: readonly { day: string; code: string; count: number }[], period: Period): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { day, code, count } of rows) {
    const cell = `${periodStart(day, period)} ${code}`;
    sums.set(cell, (sums.get(cell) ?? 0) + count);
  }
  return sums;
}
