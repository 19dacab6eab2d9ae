import { html, nothing, svg, type TemplateResult } from 'lit';
import type { BoardItem } from '../board/board.ts';
import type { BoardWords } from '../board/board-words.ts';
import { iconsOf, type WordedIcon } from '../board/icons-of.ts';
import { openLink } from '../board/open-link.ts';
import { smallDrawing } from '../board/small-drawing.ts';
import { smallPlot } from '../board/small-plot.ts';
import { heading } from '../heading/heading.ts';
import type { SpcIcon } from '../icons/drawings.ts';
import { iconDrawing } from '../icons/icon.ts';
import { linear } from '../spc-chart/scale.ts';
import type { Scales, ValueAxis } from './scales.ts';
import type { SpcMultiplesMessages } from './spc-multiples.messages.ts';

export interface ChartOptions {
  readonly item: BoardItem;
  readonly words: BoardWords<SpcMultiplesMessages>;
  readonly scales: Scales;
  readonly axes: AxisWords;
  /** The room for a chart, in CSS pixels; 0 until it is known. */
  readonly width: number;
  readonly fontSize: number;
  readonly headingLevel: number;
  readonly href: string;
}

/** Writes what stands at the axes; made once for all charts. */
export interface AxisWords {
  readonly value: (value: number) => string;
  readonly date: (moment: number) => string;
}

export function axisWords(language: string): AxisWords {
  const dates = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const values = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return { value: (value) => values.format(value), date: (moment) => dates.format(moment) };
}

/** One of the small charts: its name, its icons in words, its sentence, and the drawing. */
export function chart(options: ChartOptions): TemplateResult {
  const { item, words, headingLevel, href } = options;
  const { data, title, measure } = item;
  const name = heading(headingLevel, openLink(item, href, data ? title : measure), { class: 'name' });
  if (!data)
    return html`${name}
      <p>${words.text.chartNotRead}</p>`;
  const { analysis } = data;
  const reader = words.reader(data);
  const { variation, assurance } = iconsOf(analysis, reader, words.text);
  return html`
    ${name}
    <p class="says">${reader.sentence(analysis)}</p>
    <div class="icons">${worded(variation)} ${assurance.icon === 'noTarget' || assurance.icon === 'tooFew' ? nothing : worded(assurance)}</div>
    <div class="plot">${options.width > 0 && analysis.segments.length > 0 ? plot(options, data) : nothing}</div>
  `;
}

function worded({ icon, words: { label } }: WordedIcon<SpcIcon>): TemplateResult {
  return html`<span class="worded" part="icon">${iconDrawing(icon)}<span>${label}</span></span>`;
}

function plot(
  { item, scales, axes, width, fontSize }: ChartOptions,
  { analysis }: NonNullable<BoardItem['data']>,
): unknown {
  const axis = scales.values.get(item.key);
  if (!axis) return nothing;
  const height = plotHeight(fontSize);
  const left = Math.ceil(fontSize * 3.2);
  const edges = { left, right: width - 4, top: Math.ceil(fontSize * 0.7), bottom: height - Math.ceil(fontSize * 1.6) };
  const drawing = smallDrawing({ analysis, ...edges, values: axis.extent, dates: scales.dates, radius: 2.5 });
  return smallPlot(drawing, width, height, axisLabels(axis, scales, axes, edges));
}

/** How high a small chart is for its text; the room is kept before it is drawn. */
export function plotHeight(fontSize: number): number {
  return Math.round(fontSize * 10);
}

/** The least and the greatest value and the first and the last date; lines for the values between. */
function axisLabels(
  { ticks, extent }: ValueAxis,
  { dates }: Scales,
  axes: AxisWords,
  {
    left,
    right,
    top,
    bottom,
  }: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): unknown {
  const y = linear(extent, [bottom, top]);
  const lines = ticks.map((tick) => `M${left} ${Math.round(y(tick)) + 0.5}H${right}`).join('');
  const [from, to] = dates;
  const ends = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  return svg`
    <path class="grid" d=${lines} />
    ${ends.map((tick) => svg`<text x=${left - 6} y=${y(tick)} dy=".35em" text-anchor="end">${axes.value(tick)}</text>`)}
    <text x=${left} y=${bottom} dy="1.4em">${axes.date(from)}</text>
    <text x=${right} y=${bottom} dy="1.4em" text-anchor="end">${axes.date(to)}</text>`;
}
