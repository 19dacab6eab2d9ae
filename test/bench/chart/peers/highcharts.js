import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/modules/accessibility.js';

const colours = { common: '#425563', improvement: '#005eb8', concern: '#b35c00' };
const shapes = { common: 'circle', improvement: 'diamond', concern: 'triangle-down' };

export function mount(box, { points, title }) {
  const inside = document.createElement('div');
  box.append(inside);
  const chart = Highcharts.chart(inside, {
    chart: { animation: false, height: 400 },
    credits: { enabled: false },
    title: { text: title },
    plotOptions: { series: { animation: false } },
    xAxis: { type: 'datetime' },
    yAxis: { title: { text: 'Per cent' }, labels: { format: '{multiply value 100}%' } },
    series: seriesOf(points),
  });
  return {
    isDrawn: () => chart.hasRendered === true,
    append({ points: longer }) {
      seriesOf(longer).forEach(({ data }, at) => chart.series[at].setData(data, false));
      chart.redraw(false);
    },
    resize: () => chart.reflow(),
  };
}

function seriesOf({ times, values, causes, mean, upper, lower, target }) {
  const ends = [times[0], times[times.length - 1]];
  const level = (name, value, color, dashStyle) => ({
    name,
    color,
    dashStyle,
    data: ends.map((x) => [x, value]),
    marker: { enabled: false },
  });
  const data = values.map((value, at) => [times[at], value]);
  return [
    { name: 'Value', color: '#425563', data, marker: { enabled: false } },
    level('Mean', mean, '#212b32', 'Solid'),
    level('Upper limit', upper, '#4c6272', 'Dash'),
    level('Lower limit', lower, '#4c6272', 'Dash'),
    level('Target', target, '#b51f14', 'Dot'),
    ...Object.keys(colours).map((cause) => ({
      type: 'scatter',
      name: cause,
      color: colours[cause],
      marker: { symbol: shapes[cause], radius: 4 },
      data: data.filter((_, at) => causes[at] === cause),
    })),
  ];
}
