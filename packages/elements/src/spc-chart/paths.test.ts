import { expect } from '@open-wc/testing';
import { brokenLine, type Places } from './paths.ts';
import { stairBand, stairLine, stairs, type StairOptions } from './stairs.ts';

describe('brokenLine', () => {
  it('goes from value to value and breaks where there is none', () => {
    const places = placesOf([0, 1, 2, 3], [1, 2.04, NaN, 4]);

    expect(brokenLine(places)).to.equal('M0 1L1 2M3 4');
  });

  it('keeps, of a series with more points than pixels, the ends, the lowest and the highest of each column', () => {
    const places = placesOf([0, 0.1, 0.2, 0.3, 0.4, 1], [5, 3, 9, 1, 7, 6]);

    expect(brokenLine(places)).to.equal('M0 5L0.2 9L0.3 1L0.4 7L1 6');
  });

  it('never makes such a series taller or flatter, nor much longer than the plot is wide', () => {
    const count = 5000;
    const xs = Array.from({ length: count }, (_, at) => at / 10);
    const heights = xs.map((_, at) => (at * 7919) % 1000);
    const drawn = [...brokenLine(placesOf(xs, heights)).matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));

    expect(drawn.length).to.be.at.most(2000);
    expect([Math.min(...drawn), Math.max(...drawn)]).to.deep.equal([0, 999]);
  });

  it('breaks such a series where a gap can be seen', () => {
    const xs = Array.from({ length: 60 }, (_, at) => at / 10);
    const inOneColumn = xs.map((x) => (x > 2.2 && x < 2.5 ? NaN : 5));
    const ofTwoColumns = xs.map((x) => (x > 1.5 && x < 4.5 ? NaN : 5));

    expect(brokenLine(placesOf(xs, inOneColumn)).match(/M/g)).to.have.length(1);
    expect(brokenLine(placesOf(xs, ofTwoColumns)).match(/M/g)).to.have.length(2);
  });
});

describe('stairs', () => {
  it('are one level line where all points share it', () => {
    expect(pathOf([20, 20, 20])).to.equal('M0 20H30');
  });

  it('step where each point has its own level', () => {
    expect(pathOf([20, 10, 10, 30])).to.equal('M0 20H10V10H30V30H40');
  });

  it('are not joined where limits start again, because a new start is not a slope', () => {
    expect(pathOf([20, 20, 10], { parted: (at) => at === 2 })).to.equal('M0 20H20M20 10H30');
  });

  it('break where there is no level', () => {
    expect(pathOf([20, NaN, 10])).to.equal('M0 20H10M20 10H30');
  });

  it('keep the lowest and the highest of more steps than pixels', () => {
    const heights = Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 1000);
    const [only] = stairs({ ...each(heights), edge: (at) => at / 40 });

    expect(only!.xs.length).to.be.at.most(3 * 501);
    expect([Math.min(...only!.ys), Math.max(...only!.ys)]).to.deep.equal([0, 999]);
  });

  it('enclose what is between two of them', () => {
    const [top] = stairs(each([10, 20]));
    const [bottom] = stairs(each([40, 40]));

    expect(stairBand(top!, bottom!)).to.equal('M0 10H10V20H20V40H0z');
  });
});

function placesOf(xs: readonly number[], ys: readonly number[]): Places {
  return { xs: Float64Array.from(xs), ys: Float64Array.from(ys) };
}

/** Points 10 pixels apart, on these levels. */
function each(levels: readonly number[]): StairOptions {
  return { count: levels.length, edge: (at) => at * 10, level: (at) => levels[at]!, parted: () => false };
}

function pathOf(levels: readonly number[], options: Partial<StairOptions> = {}): string {
  return stairs({ ...each(levels), ...options })
    .map(stairLine)
    .join('');
}
