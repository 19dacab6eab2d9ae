import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { instantOf, lastInstantOf } from './dates.ts';

describe('instantOf', () => {
  it('agrees with the platform on every day there is', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);

        assert.equal(instantOf(text), Date.parse(text));
      }),
    );
  });

  const cases: [text: string, same: string][] = [
    ['2026-03', '2026-03-01T00:00:00Z'],
    ['2024-02-29', '2024-02-29T00:00:00Z'],
    ['2026-03-01T09:30', '2026-03-01T09:30:00Z'],
    ['2026-03-01 09:30:15', '2026-03-01T09:30:15Z'],
    ['2026-03-01T09:30:15.250Z', '2026-03-01T09:30:15.250Z'],
    ['2026-03-01T09:30+01:00', '2026-03-01T08:30:00Z'],
  ];
  for (const [text, same] of cases) {
    it(`reads ${text}`, () => {
      assert.equal(instantOf(text), Date.parse(same));
    });
  }

  it('reads a time without a zone alike everywhere', () => {
    const { TZ } = process.env;
    process.env['TZ'] = 'America/New_York';
    try {
      assert.equal(instantOf('2026-03-01T09:30'), Date.UTC(2026, 2, 1, 9, 30));
    } finally {
      if (TZ === undefined) delete process.env['TZ'];
      else process.env['TZ'] = TZ;
    }
  });

  for (const text of [
    '',
    '2026',
    '2026-13',
    '2026-02-29',
    '2026-04-31',
    '2026-00-10',
    '01/03/2026',
    '2026-3-1',
    '2026-02-30T10:00',
    'yesterday!',
  ]) {
    it(`does not take "${text}" for a date`, () => {
      assert.ok(Number.isNaN(instantOf(text)));
    });
  }
});

describe('lastInstantOf', () => {
  const cases: [text: string, last: string][] = [
    ['2026-03-01', '2026-03-01T23:59:59.999Z'],
    ['2024-02', '2024-02-29T23:59:59.999Z'],
    ['2026-12', '2026-12-31T23:59:59.999Z'],
    ['2026-03-01T09:30', '2026-03-01T09:30:00Z'],
  ];
  for (const [text, last] of cases) {
    it(`reads ${text}`, () => {
      assert.equal(lastInstantOf(text), Date.parse(last));
    });
  }

  it('is not a number for what is no date', () => {
    for (const text of ['', 'soon', '2026-13', '2026-02-30']) assert.ok(Number.isNaN(lastInstantOf(text)));
  });
});
