import {
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Title,
  Tooltip,
} from 'chart.js';

Chart.register(Legend, LinearScale, LineController, LineElement, PointElement, ScatterController, Title, Tooltip);
const colours = { common: '#425563', improvement: '#005eb8', concern: '#b35c00' };
const shapes = { common: 'circle', improvement: 'rectRot', concern: 'triangle' };
const months = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

export function mount(box, { points, title }) {
  const canvas = document.createElement('canvas');
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.append(canvas);
  box.append(frame);
  const chart = new Chart(canvas, {
    type: 'line',
    data: { datasets: datasets(points) },
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      maintainAspectRatio: false,
      plugins: { title: { display: true, text: title } },
      scales: {
        x: { type: 'linear', ticks: { maxTicksLimit: 7, callback: (value) => months.format(value) } },
        y: { ticks: { callback: (value) => `${Math.round(value * 100)}%` } },
      },
    },
  });
  return {
    isDrawn: () => chart.width > 0,
    append({ points: longer }) {
      chart.data.datasets = datasets(longer);
      chart.update('none');
    },
    resize() {}, // it sees its own size
  };
}

function datasets({ times, values, causes, mean, upper, lower, target }) {
  const ends = [times[0], times[times.length - 1]];
  const level = (label, value, borderColor, borderDash = []) => ({
    label,
    data: ends.map((x) => ({ x, y: value })),
    borderColor,
    borderDash,
    borderWidth: 2,
    pointRadius: 0,
  });
  const data = values.map((y, at) => ({ x: times[at], y }));
  return [
    ...Object.keys(colours).map((cause) => ({
      type: 'scatter',
      label: cause,
      data: data.filter((_, at) => causes[at] === cause),
      backgroundColor: colours[cause],
      pointStyle: shapes[cause],
      pointRadius: 4,
    })),
    { label: 'Value', data, borderColor: '#425563', borderWidth: 2, pointRadius: 0 },
    level('Mean', mean, '#212b32'),
    level('Upper limit', upper, '#4c6272', [8, 5]),
    level('Lower limit', lower, '#4c6272', [8, 5]),
    level('Target', target, '#b51f14', [1, 6]),
  ];
}
