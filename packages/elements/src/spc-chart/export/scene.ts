/** How a shape or a text looks, with every colour as it is on the screen. */
export interface Look {
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly strokeOpacity: number;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: CanvasLineCap;
  readonly join: CanvasLineJoin;
  /** Whether the outline lies under the fill. */
  readonly outlineFirst: boolean;
}

export interface Stroke {
  readonly path: string;
  readonly look: Look;
  readonly shift: Place;
}

export interface Writing {
  readonly text: string;
  readonly at: Place;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly direction: 'ltr' | 'rtl';
  readonly size: number;
  readonly weight: string;
  readonly family: string;
  readonly colour: string;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A picture as data, to be written as SVG or drawn as PNG. In CSS pixels. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly items: readonly (Stroke | Writing)[];
}

/** The drawing as it is on the screen, in its order, moved by `shift`. */
export function itemsOf(drawing: SVGSVGElement, shift: Place): (Stroke | Writing)[] {
  return [...drawing.querySelectorAll<SVGPathElement | SVGTextElement>('path:not(.ring, [d=""]), text')].map(
    (element) => {
      if (element.localName === 'path') return { path: element.getAttribute('d') ?? '', look: lookOf(element), shift };
      return writingOf(element, shift);
    },
  );
}

/** How an element of the page looks. */
export function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  return {
    fill: style.fill,
    fillOpacity: Number(style.fillOpacity),
    stroke: style.stroke,
    strokeOpacity: Number(style.strokeOpacity),
    width: parseFloat(style.strokeWidth),
    dash: style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(parseFloat),
    cap: style.strokeLinecap as CanvasLineCap,
    join: style.strokeLinejoin as CanvasLineJoin,
    outlineFirst: style.paintOrder.startsWith('stroke'),
  };
}

function writingOf(element: SVGElement, shift: Place): Writing {
  const { fontSize, fontWeight, fontFamily, fill } = getComputedStyle(element);
  const size = parseFloat(fontSize);
  const number = (name: string): number => Number(element.getAttribute(name) ?? 0);
  const down = element.getAttribute('dy') ?? '0';
  return {
    text: element.textContent,
    at: { x: shift.x + number('x'), y: shift.y + number('y') + parseFloat(down) * (down.endsWith('em') ? size : 1) },
    anchor: (element.getAttribute('text-anchor') ?? 'start') as Writing['anchor'],
    direction: 'ltr',
    size,
    weight: fontWeight,
    family: fontFamily,
    colour: fill,
  };
}

/** A colour of the styles, as the browser works it out. */
export function colourOf(root: ParentNode & Node, property: string, value: string): string {
  const probe = document.createElement('span');
  probe.style.setProperty(property, value);
  root.append(probe);
  const found = getComputedStyle(probe).getPropertyValue(property);
  probe.remove();
  return found;
}
