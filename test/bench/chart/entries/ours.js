/** `<always-spc-chart>` as a page with one element, and without a build step, loads it. It is given counts, and finds limits and signs itself. */
import '/always-kit/alone/spc-chart.js';

export function mount(box, { series }) {
  const chart = document.createElement('always-spc-chart');
  chart.series = series;
  box.append(chart);
  return {
    isDrawn: () => chart.shadowRoot?.querySelector('svg[part=plot]') instanceof SVGElement,
    append({ series: longer }) {
      chart.series = longer;
    },
    resize() {}, // it sees its own size
  };
}
