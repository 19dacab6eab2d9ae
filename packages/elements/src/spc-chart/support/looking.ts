import { waitUntil } from '@open-wc/testing';
import type { Series } from '@always-kit/contract';
import type { AlwaysSpcChart } from '../spc-chart.ts';
import { improved } from './example.ts';

export function sliderOf(chart: AlwaysSpcChart): HTMLInputElement {
  return chart.shadowRoot!.querySelector('input[type=range]')!;
}

/** Where the middle of the slider's handle is. */
export function handleOf(chart: AlwaysSpcChart): number {
  const slider = sliderOf(chart);
  const { left, width } = slider.getBoundingClientRect();
  return left + 14 + (Number(slider.value) / Number(slider.max)) * (width - 28);
}

export function ringOf(chart: AlwaysSpcChart): string {
  return chart.shadowRoot!.querySelector('path.ring')!.getAttribute('d')!;
}

export function elementsIn(chart: AlwaysSpcChart): number {
  return chart.shadowRoot!.querySelectorAll('*:not(style)').length;
}

export function shortened(count: number): Series {
  return { ...improved, points: improved.points.slice(0, count) };
}

/** Opens what the summary `title` opens, and waits until it holds what `selector` finds. */
export async function openDrawer<Found extends Element>(
  chart: AlwaysSpcChart,
  title: string,
  selector: string,
): Promise<Found> {
  const summary = [...chart.shadowRoot!.querySelectorAll('summary')].find(({ textContent }) => textContent === title)!;
  const details = summary.parentElement as HTMLDetailsElement;
  details.open = true;
  await waitUntil(() => details.querySelector(selector), `${selector} in “${title}”`, { timeout: 5000 });
  return details.querySelector<Found>(selector)!;
}

export async function openTable(chart: AlwaysSpcChart, title = 'Show the numbers'): Promise<HTMLTableElement> {
  return await openDrawer(chart, title, 'table');
}

/** The corners of the value line, after its start. */
export function linesIn(chart: AlwaysSpcChart): [x: number, y: number][] {
  const path = chart.shadowRoot!.querySelector('path.value')!.getAttribute('d')!;
  return [...path.matchAll(/L(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

/** Pairs of texts on the drawing that lie over each other, and texts that reach over its edge. */
export function overlapping(chart: AlwaysSpcChart): string[] {
  const plot = chart.shadowRoot!.querySelector('svg[part=plot]')!;
  const edge = plot.getBoundingClientRect();
  const texts = [...plot.querySelectorAll('text')].map((text) => ({
    text: text.textContent,
    box: text.getBoundingClientRect(),
  }));
  const out = texts.filter(
    ({ box }) => box.left < edge.left - 1 || box.right > edge.right + 1 || box.bottom > edge.bottom + 1,
  );
  const over = texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) => (touch(one.box, other.box) ? [`${one.text} / ${other.text}`] : [])),
  );
  return [...out.map(({ text }) => `${text} / edge`), ...over];
}

function touch(one: DOMRect, other: DOMRect): boolean {
  const slack = one.height / 4; // a line of text is taller than its letters
  const beside = one.right <= other.left || other.right <= one.left;
  return !beside && one.bottom - slack > other.top && other.bottom - slack > one.top;
}

export function smallestText(chart: AlwaysSpcChart): number {
  const texts = chart.shadowRoot!.querySelectorAll('text, p, li, td, th, label, button, summary, strong');
  return Math.min(...[...texts].map((text) => parseFloat(getComputedStyle(text).fontSize)));
}
