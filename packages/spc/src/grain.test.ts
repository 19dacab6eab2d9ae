import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { instantOf } from './dates.ts';
import { grainOf } from './grain.ts';

describe('grainOf', () => {
  const cases: [name: string, dates: string[], grain: string][] = [
    ['one date', ['2026-03-01'], 'day'],
    ['days', ['2026-03-01', '2026-03-02', '2026-03-09'], 'day'],
    ['weeks, one of them missing', ['2026-03-02', '2026-03-09', '2026-03-23'], 'week'],
    ['months', ['2026-01-01', '2026-02-01', '2026-03-01'], 'month'],
    ['February, which is four weeks long', ['2026-02-01', '2026-03-01'], 'month'],
    ['ends of months', ['2026-01-31', '2026-02-28', '2026-03-31'], 'month'],
    ['quarters', ['2026-01-01', '2026-04-01', '2026-10-01'], 'quarter'],
    ['financial years', ['2024-04-01', '2025-04-01'], 'year'],
    ['any dates', ['2026-01-03', '2026-02-11', '2026-03-19'], 'day'],
    ['times', ['2026-01-01T10:00', '2026-02-01T10:00'], 'day'],
  ];
  for (const [name, dates, grain] of cases) {
    it(name, () => {
      assert.equal(grainOf(dates.map(instantOf)), grain);
    });
  }
});
