import { expect } from '@open-wc/testing';
import { placeAnnotations } from './annotations.ts';

const weeks = ['2026-01-05', '2026-01-12', '2026-01-19'].map((date) => ({ date }));

describe('placeAnnotations', () => {
  it('puts a note at the period that it falls into, and numbers notes in the order of time', () => {
    const placed = placeAnnotations(
      [
        { date: '2026-01-18', text: 'Second', kind: 'test-of-change' },
        { date: '2026-01-05', text: 'First' },
        { date: '2026-02-20', text: 'Third' },
      ],
      weeks,
    );

    expect(placed.map(({ number, text, place, kind }) => [number, text, place, kind])).to.deep.equal([
      [1, 'First', 0, 'note'],
      [2, 'Second', 1, 'test-of-change'],
      [3, 'Third', 2, 'note'],
    ]);
  });

  it('reads a time without a zone as the engine does, wherever the browser is', () => {
    const hours = ['2026-07-05 10:00', '2026-07-05T11:00', '2026-07-05T12:00Z'].map((date) => ({ date }));
    const placed = placeAnnotations([{ date: '2026-07-05T11:30+01:00', text: 'Bell' }], hours);

    expect(placed.map(({ place }) => place)).to.deep.equal([0]);
  });

  it('puts one from before the first point there', () => {
    expect(placeAnnotations([{ date: '2025-12-01', text: 'Before' }], weeks)[0]!.place).to.equal(0);
  });

  for (const garbage of [
    undefined,
    null,
    'no',
    {},
    [null],
    [3],
    [{ date: 'soon', text: 'x' }],
    [{ date: '2026-01-05' }],
    [{ date: '2026-01-05', text: ' ' }],
  ]) {
    it(`takes ${JSON.stringify(garbage)} for no note`, () =>
      expect(placeAnnotations(garbage, weeks)).to.deep.equal([]));
  }

  it('has nowhere to put a note where there are no points', () => {
    expect(placeAnnotations([{ date: '2026-01-05', text: 'First' }], [])).to.deep.equal([]);
  });
});
