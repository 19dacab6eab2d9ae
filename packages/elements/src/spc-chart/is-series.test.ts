import { expect } from '@open-wc/testing';
import { isSeries } from './is-series.ts';
import { chartDataOf } from './series-analysis.ts';
import { warningsDuring } from './support/console.ts';
import { improved } from './support/example.ts';
import { badSeries } from './support/bad-series.ts';

describe('a series', () => {
  it('is one where it has a measure and points', () => {
    expect(isSeries(improved)).to.equal(true);
    expect(isSeries({ ...improved, points: [] })).to.equal(true);
  });

  for (const [name, bad] of badSeries) {
    it(`is none, and no chart, but a warning in the console: ${name}`, () => {
      expect(isSeries(bad)).to.equal(false);
      const warnings = warningsDuring(() => expect(chartDataOf(bad)).to.equal(null));
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^always\/series-not-read: /);
    });
  }

  it('counts people, so that 30 of 10 is a gap and a warning', () => {
    const [first, ...others] = improved.points;
    const { analysis } = chartDataOf({
      ...improved,
      points: [{ ...first, numerator: 30, denominator: 10 }, ...others],
    })!;

    expect(analysis.points[0]!.value).to.equal(null);
    expect(analysis.warnings.map(({ code }) => code)).to.include('numeratorAboveDenominator');
  });
});
