/** What the measuring calls in the page: `?entry=…&count=…&charts=…`. Everything is loaded before `bench` is there. */
const asked = new URLSearchParams(location.search);
const main = document.querySelector('main');
const violations = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  violations.push(`${effectiveDirective} ${blockedURI}`),
);

const [{ mount }, steps] = await Promise.all([
  import(`/entries/${asked.get('entry')}.js`),
  fetch(`/data/${asked.get('count')}.json`).then((answer) => answer.json()),
]);
const boxes = Array.from({ length: Number(asked.get('charts') ?? 1) }, () => {
  const box = document.createElement('div');
  box.className = 'box';
  main.append(box);
  return box;
});
// Each length of the series is ready before it is asked for: making it is the page's work, not the chart's.
const lengths = steps.lines.map((lines, longer) => {
  const count = steps.count + longer;
  const [times, values, causes] = [steps.times, steps.values, steps.causes].map((all) => all.slice(0, count));
  return {
    title: steps.series.measure.title,
    points: { times, values, causes, ...lines },
    series: { ...steps.series, points: steps.series.points.slice(0, count) },
  };
});
let charts = [];
let longer = 0;

globalThis.bench = {
  violations,
  /** Draws, and says how many milliseconds passed until it was on the screen. */
  async mount() {
    const start = performance.now();
    charts = boxes.map((box) => mount(box, lengths[0]));
    while (!charts.slice(0, 1).every((chart) => chart.isDrawn())) await frame();
    await frame();
    await afterPaint();
    const milliseconds = performance.now() - start;
    await settled();
    return milliseconds;
  },
  async append() {
    longer++;
    for (const chart of charts) chart.append(lengths[longer]);
    await settled();
  },
  async resize(width) {
    for (const box of boxes) box.style.maxWidth = `${width}px`;
    for (const chart of charts) chart.resize(width);
    await settled();
  },
};

function frame() {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

function afterPaint() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
}

async function settled() {
  for (let at = 0; at < 4; at++) await frame();
  await afterPaint();
}
