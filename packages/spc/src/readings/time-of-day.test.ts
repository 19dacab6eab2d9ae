import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../analyse.ts';
import { cymraeg } from './cymraeg.ts';
import { createReader } from './reader.ts';

const drills = analyse(
  [
    { date: '2026-03-02T09:30', value: 4 },
    { date: '2026-03-02T17:05', value: 6 },
    { date: '2026-03-03', value: 5 },
  ],
  { chart: 'i' },
);
const dates = (locale: string, messages?: typeof cymraeg): string[] => {
  const reader = createReader({ locale, ...(messages && { messages }) });
  return drills.points.map((point) => reader.date(drills, point));
};

describe('points with a time of day', () => {
  it('are told apart by it, and one without it has its day', () => {
    assert.deepEqual(dates('en-GB'), ['2 March 2026 at 09:30', '2 March 2026 at 17:05', '3 March 2026']);
  });

  it('are read out with it', () => {
    assert.match(createReader().point(drills, 1), /^2 March 2026 at 17:05: 6\b/);
  });

  it('have it in another language too, where its months are written out too', () => {
    assert.match(dates('de')[0]!, /^2\. März 2026 .*09:30$/);
    assert.equal(dates('cy', cymraeg)[0], '2 Mawrth 2026, 09:30');
  });

  it('have none where weeks are counted, at whatever time', () => {
    const weekly = analyse(
      [2, 9, 16].map((day) => ({ date: `2026-03-${String(day).padStart(2, '0')}T09:30`, value: day })),
    );
    assert.equal(createReader().date(weekly, weekly.points[0]!), 'week of 2 March 2026');
  });
});
