/** What the measuring calls in the page: `?board=…&charts=…`. Everything is loaded before `bench` is there. */
import { mount } from '/svg-floor.js';

const asked = new URLSearchParams(location.search);
const board = asked.get('board');
const steps = await fetch('/data.json').then((answer) => answer.json());
const main = document.querySelector('main');
const count = Number(asked.get('charts'));

// Made before it is asked for: these are the page's own numbers.
const [times, values, causes] = [steps.times, steps.values, steps.causes].map((all) => all.slice(0, steps.count));
const points = { times, values, causes, ...steps.lines[0] };
const series = Array.from({ length: count }, (_, at) => ({
  ...steps.series,
  points: steps.series.points.slice(0, steps.count),
  measure: { ...steps.series.measure, id: `measure-${at}`, title: `Ward ${at + 1}: ${steps.series.measure.title}` },
}));
const boxes = Array.from({ length: board === 'floor' ? count : 1 }, () => {
  const box = document.createElement('div');
  main.append(box);
  return box;
});
if (board.startsWith('spc-')) await import(`/always-kit/${board}.js`);

globalThis.bench = {
  async mount() {
    if (board === 'floor') for (const box of boxes) mount(box, { points, title: 'A ward' });
    if (board.startsWith('spc-')) {
      const element = document.createElement(`always-${board}`);
      element.series = series;
      boxes[0].append(element);
      // A table has its drawings in its first update, charts once their room is known.
      while (!element.shadowRoot?.querySelector('.small-plot')) await frame();
    }
    for (let at = 0; at < 4; at++) await frame();
  },
};

function frame() {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
