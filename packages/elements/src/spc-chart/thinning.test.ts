import { expect } from '@open-wc/testing';
import { analyse, createReader, type Analysis } from '@always-kit/spc';
import fc from 'fast-check';
import { draw } from './drawing.ts';
import type { Drawing } from './sketch.ts';
import { firstEnglish } from './first.messages.ts';
import type { Mark } from './marks.ts';

describe('a drawing of more points than pixels', () => {
  it('says that it is thinned, and one of fewer does not', () => {
    expect(drawingOf(analysed(noise(2000, 1))).thinned).to.equal(true);
    expect(drawingOf(analysed(noise(200, 1))).thinned).to.equal(false);
  });

  it('never leaves out a special cause: its cell of 3 by 3 pixels has a mark of its kind', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1200, max: 4000 }), (seed, count) => {
        const analysis = analysed(noise(count, seed));
        const drawing = drawingOf(analysis);
        const cells = new Map((['improvement', 'concern'] as const).map((mark) => [mark, cellsOf(drawing, mark)]));
        const special = analysis.points.flatMap(({ cause }, at) =>
          cause === 'improvement' || cause === 'concern' ? [{ cause, at }] : [],
        );

        expect(special.length).to.be.above(0);
        for (const { cause, at } of special) {
          const near = [...cells.get(cause)!].some(
            ([x, y]) => Math.abs(x - drawing.xs[at]!) <= 3.2 && Math.abs(y - drawing.ys[at]!) <= 3.2,
          );
          expect(near, `${cause} at ${at} of seed ${seed}`).to.equal(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is no heavier for a hundred times the points', () => {
    const weight = ({ value, marks, limits }: Drawing): number =>
      value.length + [...marks.values()].join('').length + limits.length;

    expect(weight(drawingOf(analysed(noise(100_000, 3))))).to.be.below(
      10 * weight(drawingOf(analysed(noise(1000, 3)))),
    );
  });

  it('keeps the stepped limits of a long chart of proportions within bounds', () => {
    const rows = noise(20_000, 5).map(({ date }, at) => ({
      date,
      numerator: 40 + (at % 17),
      denominator: 60 + (at % 41),
    }));
    const { limits, expected } = drawingOf(analyse(rows, { chart: 'p' }));

    expect(limits).to.match(/^M/);
    expect(limits.length + expected.length).to.be.below(200_000);
  });
});

/** Days about 50, with far ones now and then. */
function noise(count: number, seed: number): { date: string; value: number }[] {
  let state = seed;
  return Array.from({ length: count }, (_, at) => {
    state = (state * 16_807) % 2_147_483_647;
    const far = state % 131 === 0 ? 60 : 0;
    const date = new Date(Date.UTC(1700, 0, 1 + at)).toISOString().slice(0, 10);
    return { date, value: 40 + (state % 2000) / 100 + (state % 2 === 0 ? far : -far) };
  });
}

function analysed(rows: { date: string; value: number }[]): Analysis {
  return analyse(rows, { direction: 'increase' });
}

function drawingOf(analysis: Analysis): Drawing {
  return draw({
    analysis,
    unit: 'number',
    leastSpan: 0,
    reader: createReader({ unit: 'number' }),
    words: firstEnglish,
    language: 'en-GB',
    width: 900,
    fontSize: 14,
    textWidth: (text) => text.length * 8,
  });
}

/** The middles of the marks of a kind. */
function cellsOf({ marks }: Drawing, mark: Mark): [number, number][] {
  const half = 2.5;
  return [...(marks.get(mark) ?? '').matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(
    ([, x, y]) =>
      mark === 'improvement'
        ? [Number(x), Number(y) + half * 1.75] // from the tip of a diamond
        : [Number(x) + half * 1.7, Number(y) + half * 1.36], // from the corner of a triangle
  );
}
