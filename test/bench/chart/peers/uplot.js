import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

const height = 400;
const colours = { common: '#425563', improvement: '#005eb8', concern: '#b35c00' };

export function mount(box, { points, title }) {
  const level = (label, stroke, dash) => ({ label, stroke, width: 2, dash, points: { show: false } });
  const marks = (label) => ({
    label,
    stroke: colours[label],
    paths: () => null,
    points: { show: true, size: 8, fill: colours[label] },
  });
  const plot = new UPlot(
    {
      title,
      width: box.clientWidth,
      height,
      series: [
        {},
        { label: 'Value', stroke: '#425563', width: 2, points: { show: false } },
        level('Mean', '#212b32'),
        level('Upper limit', '#4c6272', [8, 5]),
        level('Lower limit', '#4c6272', [8, 5]),
        level('Target', '#b51f14', [1, 6]),
        ...Object.keys(colours).map(marks),
      ],
      axes: [{}, { values: (_, ticks) => ticks.map((tick) => `${Math.round(tick * 100)}%`) }],
    },
    columns(points),
    box,
  );
  return {
    isDrawn: () => plot.status === 1,
    append: ({ points: longer }) => plot.setData(columns(longer)),
    resize: (width) => plot.setSize({ width, height }),
  };
}

function columns({ times, values, causes, mean, upper, lower, target }) {
  const flat = (value) => values.map(() => value);
  const of = (cause) => values.map((value, at) => (causes[at] === cause ? value : null));
  return [
    times.map((time) => time / 1000),
    values,
    ...[mean, upper, lower, target].map(flat),
    ...Object.keys(colours).map(of),
  ];
}
