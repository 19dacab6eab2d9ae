/**
 * An SVG written by hand, one path a series: the least that a drawing of these points can cost. It is given every number, and
 * has no words, keys or table.
 */
const namespace = 'http://www.w3.org/2000/svg';
const height = 400;
const left = 48;
const bottom = height - 32;

export function mount(box, { points, title }) {
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('aria-label', title);
  svg.setAttribute('role', 'img');
  const add = (name, attributes) => {
    const node = document.createElementNS(namespace, name);
    set(node, attributes);
    svg.append(node);
    return node;
  };
  const drawn = ['grid', 'line', 'mean', 'limits', 'target', 'common', 'improvement', 'concern'];
  const paths = new Map(drawn.map((name) => [name, add('path', { class: `floor-${name}` })]));
  const texts = Array.from({ length: 18 }, () => add('text', {}));
  let width = box.clientWidth;
  let known = points;
  draw();
  box.append(svg);
  return {
    isDrawn: () => true,
    append({ points: longer }) {
      known = longer;
      draw();
    },
    resize(to) {
      width = to;
      draw();
    },
  };

  function draw() {
    const { times, values, causes, mean, upper, lower, target } = known;
    const right = width - 16;
    const first = times[0];
    const across = (right - left) / (times[times.length - 1] - first || 1);
    const x = (at) => Math.round((left + (times[at] - first) * across) * 10) / 10;
    const y = (value) => Math.round((bottom - (value - 0.4) * ((bottom - 16) / 0.6)) * 10) / 10;
    const marks = { common: '', improvement: '', concern: '' };
    let line = '';
    for (let at = 0; at < times.length; at++) {
      const place = `${x(at)} ${y(values[at])}`;
      line += `${at === 0 ? 'M' : 'L'}${place}`;
      marks[causes[at]] += `M${place}m-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0`;
    }
    const level = (value) => `M${left} ${y(value)}H${right}`;
    const ticks = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
    set(svg, { width, height });
    set(paths.get('grid'), { d: ticks.map(level).join('') });
    set(paths.get('line'), { d: line });
    set(paths.get('mean'), { d: level(mean) });
    set(paths.get('limits'), { d: level(upper) + level(lower) });
    set(paths.get('target'), { d: level(target) });
    for (const [name, d] of Object.entries(marks)) set(paths.get(name), { d });
    texts.forEach((text, at) => {
      const place = Math.round(((times.length - 1) * (at - 8)) / 6);
      if (at < 7) write(text, left - 6, y(ticks[at]) + 4, `${ticks[at] * 100}%`, 'end');
      else if (at >= 8 && at < 15) write(text, x(place), bottom + 18, dateOf(times[place]), 'middle');
      else write(text, left + (at % 4) * 120, 12, ['Target', 'Mean', 'Limits', 'Value'][at % 4], 'start');
    });
  }
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dateOf(time) {
  const date = new Date(time);
  return `${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

function write(text, x, y, words, anchor) {
  set(text, { x, y, 'text-anchor': anchor });
  text.textContent = words;
}

function set(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
}
