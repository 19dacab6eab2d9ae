import type { Scene, Stroke, Writing } from './scene.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** A scene as a file that needs nothing else: no style sheet, no script. Named and described for those who do not see it. */
export function svgFile({ width, height, background, items }: Scene, title: string, description: string): string {
  const root = made('svg', { xmlns: namespace, width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' });
  root.setAttribute('aria-labelledby', 'title description');
  const named = made('title', { id: 'title' });
  named.textContent = title;
  const described = made('desc', { id: 'description' });
  described.textContent = description;
  root.append(named, described, made('rect', { width, height, fill: background }));
  for (const item of items) root.append('path' in item ? stroke(item) : writing(item));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}

function stroke({ path, look, shift }: Stroke): SVGElement {
  return made('path', {
    d: path,
    transform: shift.x || shift.y ? `translate(${shift.x} ${shift.y})` : '',
    fill: look.fill,
    'fill-opacity': look.fillOpacity === 1 ? '' : look.fillOpacity,
    stroke: look.stroke,
    'stroke-opacity': look.strokeOpacity === 1 ? '' : look.strokeOpacity,
    'stroke-width': look.width,
    'stroke-dasharray': look.dash.join(' '),
    'stroke-linecap': look.cap,
    'stroke-linejoin': look.join,
    'paint-order': look.outlineFirst ? 'stroke' : '',
  });
}

function writing({ text, at, anchor, direction, size, weight, family, colour }: Writing): SVGElement {
  const { x, y } = at;
  const element = made('text', { x, y, fill: colour, 'text-anchor': anchor, 'font-size': size, 'font-weight': weight });
  element.setAttribute('font-family', family);
  if (direction === 'rtl') element.setAttribute('direction', direction);
  element.textContent = text;
  return element;
}

function made(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== 'xmlns' && value !== '') element.setAttribute(key, String(value));
  }
  return element;
}
