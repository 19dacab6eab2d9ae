import { expect, fixture, html } from '@open-wc/testing';
import './spc-chart.define.ts';
import type { AlwaysSpcChart } from './spc-chart.ts';
import { untilDrawn } from './support/drawn.ts';
import { improved } from './support/example.ts';
import { sliderOf } from './support/looking.ts';

describe('<always-spc-chart> finds the point that is pointed at', () => {
  for (const [property, value, scale] of [
    ['zoom', '1', 1],
    ['zoom', '1.5', 1.5],
    ['transform', 'scale(0.5)', 0.5],
  ] as const) {
    it(`with ${property}: ${value}`, async () => {
      const parentNode = document.createElement('div');
      parentNode.style.setProperty(property, value);
      const chart = await fixture<AlwaysSpcChart>(html`<always-spc-chart .series=${improved}></always-spc-chart>`, {
        parentNode,
      });
      await untilDrawn(chart);
      const plot = chart.shadowRoot!.querySelector('svg[part=plot]')!;
      const drawnWidth = Number(plot.getAttribute('width'));
      const { left, width, top } = plot.getBoundingClientRect();
      expect(width / drawnWidth).to.be.closeTo(scale, 0.01);
      for (const place of [2, 12, 21]) {
        const wanted = placeOf(chart, place);
        plot.dispatchEvent(
          new MouseEvent('click', { bubbles: true, composed: true, clientX: left + wanted * scale, clientY: top + 9 }),
        );
        await chart.updateComplete;
        expect(sliderOf(chart).value).to.equal(String(place));
      }
    });
  }
});

/** Where a point is in the drawing: where its ring is once the slider is there. */
function placeOf(chart: AlwaysSpcChart, place: number): number {
  const slider = sliderOf(chart);
  slider.value = String(place);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  (chart as unknown as { performUpdate(): void }).performUpdate();
  const ring = chart.shadowRoot!.querySelector('.plot path.ring')!.getAttribute('d')!;
  const x = Number(/M([\d.]+) [\d.]+v-10$/.exec(/M[^M]*v-10/.exec(ring)![0])![1]);
  slider.value = '0';
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  return x;
}
