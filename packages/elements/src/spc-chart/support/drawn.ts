import { fixture, html, waitUntil } from '@open-wc/testing';
import '../spc-chart.define.ts';
import type { Series } from '@always-kit/contract';
import { rest } from '../parts.ts';
import type { AlwaysSpcChart } from '../spc-chart.ts';

/** A chart of `series`, once it is drawn. */
export async function drawn(series: Series, properties: Partial<AlwaysSpcChart> = {}): Promise<AlwaysSpcChart> {
  const chart = await fixture<AlwaysSpcChart>(html`<always-spc-chart .series=${series}></always-spc-chart>`);
  Object.assign(chart, properties);
  return await untilDrawn(chart);
}

/**
 * Resolves once there is a drawing and all that is said beside it: the size is measured a frame after it is put into the page,
 * and the details come in a module of their own.
 */
export async function untilDrawn(chart: AlwaysSpcChart): Promise<AlwaysSpcChart> {
  await untilWhole(chart);
  await waitUntil(() => isDrawn(chart), 'the chart is drawn', { timeout: 5000 });
  await chart.updateComplete;
  return chart;
}

/** Resolves once all code is here that a chart without a drawing needs too. */
export async function untilWhole(chart: AlwaysSpcChart): Promise<AlwaysSpcChart> {
  rest.for(chart);
  await rest.load();
  await chart.updateComplete;
  return chart;
}

/** Whether there is a drawing. */
export function isDrawn(chart: AlwaysSpcChart): boolean {
  return chart.shadowRoot!.querySelector('svg[part=plot]') !== null;
}

/** What stands in a part of the chart, with its spaces put in order. */
export function textOf(chart: AlwaysSpcChart, selector: string): string {
  return plain(chart.shadowRoot!.querySelector(selector)?.textContent ?? '');
}

/** The same for each of several. */
export function textsOf(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) => plain(textContent));
}

/** The places of the marks of a kind in the drawing: where each piece of the path starts. */
export function marksIn(chart: AlwaysSpcChart, kind: string): [x: number, y: number][] {
  const path = chart.shadowRoot!.querySelector(`.plot path.${kind}`)?.getAttribute('d') ?? '';
  return [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
