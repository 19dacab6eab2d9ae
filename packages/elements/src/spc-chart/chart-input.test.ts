import { expect } from '@open-wc/testing';
import type { SeriesPoint } from '@always-kit/spc';
import type { ChartData } from './chart-data.ts';
import { chartDataOfInput, kindOfInput } from './chart-input.ts';
import { everyKind } from './rest-parts.ts';
import { warningsDuring } from './support/console.ts';

describe('chartDataOfInput', () => {
  before(() => everyKind.load());

  for (const [name, wrong] of [
    ['30 of 20', { numerator: 30, denominator: 20 }],
    ['a count below zero', { numerator: -1, denominator: 20 }],
    ['nobody asked', { numerator: 0, denominator: 0 }],
  ] as const) {
    for (const options of [{ chart: 'p' }, { chart: 'pp' }, { counting: 'cases' }, {}] as const) {
      it(`keeps per cent where one row is ${name}, with ${JSON.stringify(options)}`, () => {
        expect(read({ points: [...shares, { date: '2026-02-01', ...wrong }], options })!.unit).to.equal('percent');
      });
    }
  }

  it('takes no share for one that is none', () => {
    const rates = shares.map(({ date }, at) => ({ date, numerator: 20 + at, denominator: 10 }));

    expect(read({ points: rates })!.unit).to.equal('number');
    expect(read({ points: shares, options: { chart: 'u' } })!.unit).to.equal('number');
    expect(read({ points: shares.map(({ date }) => ({ date, value: 0.5, denominator: 20 })) })!.unit).to.equal(
      'number',
    );
  });

  it('does not take a Date, which is another day in another place, for its day', () => {
    const midnight = new Date(2026, 7, 17); // 16 August in UTC, in a British summer
    let data: ChartData | null = null;
    const said = warningsDuring(() => {
      data = chartDataOfInput({ points: [{ date: midnight, value: 3 }] });
    });

    expect(said[0]).to.match(/^always\/date-not-text: /);
    expect(data!.analysis.points.map(({ date }: { date: string }) => date)).to.deep.equal(['']);
    expect(data!.analysis.warnings.map(({ code }: { code: string }) => code)).to.include('invalidDate');
  });

  it('numbers rows as the page did, though some before them are none', () => {
    const { warnings } = read({ points: [null, 3, { date: 'nope', value: 3 }] })!.analysis;

    expect(warnings.find(({ code }) => code === 'invalidDate')).to.deep.include({ rows: [2], texts: ['nope'] });
  });

  it('finds the rows that options name by number, though some before them are none', () => {
    const target = [9, 9, ...shares.map((_, at) => at / 100)];
    const options = { ghost: [{ index: 5 }], rebase: [{ index: 16, reason: 'new form' }], target };
    const { points, segments, warnings } = read({ points: [null, 'x', ...shares], options })!.analysis;

    expect(points.findIndex(({ ghost }) => ghost !== null)).to.equal(3);
    expect(points[3]!.row).to.equal(5);
    expect(segments.find(({ reason }) => reason === 'new form')!.from).to.equal(14);
    expect(points[4]!.target).to.equal(0.04);
    expect(warnings.map(({ code }) => code)).not.to.include('ghostUnmatched');
  });

  it('tells developers of options that cannot be used', () => {
    const told = (options: object): string[] =>
      warningsDuring(() => chartDataOfInput({ points: shares, options })).map((text) => text.split(':')[0]!);

    expect(told({ preset: 'bogus' })).to.deep.equal(['always/option-not-used']);
    expect(told({ ghost: [3] })).to.deep.equal(['always/option-not-used']);
    expect(told({ chart: 'pie' })).to.deep.equal(['always/unknown-chart']);
    expect(told({ preset: 'nhsr' })).to.deep.equal([]);
  });

  it('says so in the console where looking at it throws', () => {
    const input = Object.defineProperty({}, 'options', { get: thrown, enumerable: true });

    expect(kindOfInput(input)).to.equal(undefined);
    const said = warningsDuring(() => expect(chartDataOfInput(input)).to.equal(null));
    expect(said[0]).to.match(/^always\/data-not-read: /);
  });
});

/** Twenty days of 10 to 14 of 20. */
const shares: readonly SeriesPoint[] = Array.from({ length: 20 }, (_, at) => ({
  date: `2026-01-${String(at + 1).padStart(2, '0')}`,
  numerator: 10 + (at % 5),
  denominator: 20,
}));

function read(input: unknown): ChartData | null {
  let data: ChartData | null = null;
  warningsDuring(() => (data = chartDataOfInput(input)));
  return data;
}

function thrown(): never {
  throw new Error('out of reach');
}
