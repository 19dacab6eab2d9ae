import { expect, waitUntil } from '@open-wc/testing';
import type { AlwaysSpcChart } from './spc-chart.ts';
import { chartDataOf } from './series-analysis.ts';
import { drawn, marksIn, textsOf } from './support/drawn.ts';
import { improved, seriesOf } from './support/example.ts';
import { elementsIn, linesIn, overlapping } from './support/looking.ts';

describe('<always-spc-chart> draws', () => {
  describe('draws what the analysis found', () => {
    it('with a shape for each cause at its point', async () => {
      const chart = await drawn(improved);
      const { points } = chartDataOf(improved)!.analysis;
      const spots = marksIn(chart, 'value').concat(linesIn(chart));

      for (const cause of ['common', 'improvement', 'concern'] as const) {
        const places = points.flatMap((point, at) => (point.cause === cause ? [at] : []));
        expect(marksIn(chart, cause), cause).to.have.length(places.length);
        // A concern's path starts at the left corner of a triangle, the others' left of, or above, their middle.
        for (const [at, [x]] of marksIn(chart, cause).entries()) {
          expect(Math.abs(x - spots[places[at]!]![0]), cause).to.be.below(10);
        }
      }
    });

    it('with shapes that differ without their colours', async () => {
      const chart = await drawn(improved);
      const shape = (kind: string): string => {
        const path = chart.shadowRoot!.querySelector(`path.${kind}`)!.getAttribute('d')!;
        return path.replace(/M\S+ [^a-zA-Z]+/g, 'M').split('M')[1]!;
      };

      expect(shape('common')).to.match(/^a/);
      expect(shape('improvement')).to.match(/^l.*l.*l.*z$/);
      expect(shape('concern')).to.match(/^h.*l.*z$/);
    });

    it('with the same number of elements for 24 points and for 2,000', async () => {
      const many = improved.points.flatMap(({ numerator, denominator }) =>
        Array.from({ length: 84 }, () => [numerator, denominator] as const),
      );
      const { measure } = improved;
      const small = await drawn(improved);
      const large = await drawn(
        seriesOf({ counts: many.slice(0, 2000), measure: { ...measure, period: 'day' }, start: '2020-01-01' }),
      );
      const kinds = (chart: AlwaysSpcChart): number => chart.shadowRoot!.querySelectorAll('path').length;

      expect(elementsIn(small)).to.be.at.most(80);
      expect(elementsIn(large)).to.be.at.most(80);
      expect(Math.abs(kinds(large) - kinds(small))).to.be.at.most(1);
    });

    it('again, in the room there is, when the room changes', async () => {
      const chart = await drawn(improved);
      const wide = chart.shadowRoot!.querySelector('svg[part=plot]')!.getBoundingClientRect().width;
      chart.style.inlineSize = '320px';

      await waitUntil(() => chart.shadowRoot!.querySelector('svg[part=plot]')!.getBoundingClientRect().width < wide);

      expect(chart.shadowRoot!.querySelector('svg[part=plot]')!.getBoundingClientRect().width).to.equal(320);
      await waitUntil(() => textsOf(chart.shadowRoot!, '[part=key] li').includes('Limits 57% to 83%'));
    });

    it('again when only the text grows', async () => {
      const chart = await drawn(improved);
      const height = (): number => chart.shadowRoot!.querySelector('svg[part=plot]')!.getBoundingClientRect().height;
      const before = height();
      chart.style.fontSize = '40px';

      await waitUntil(() => height() > before);

      expect(overlapping(chart)).to.deep.equal([]);
    });
  });
});
