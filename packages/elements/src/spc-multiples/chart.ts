import { html, nothing, type TemplateResult } from 'lit';
import type { BoardItem } from '../board/board.ts';
import type { BoardWords } from '../board/board-words.ts';
import { nameOfUnread } from '../board/failed.ts';
import { iconsOf } from '../board/icons-of.ts';
import { openLink } from '../board/open-link.ts';
import { smallDrawing } from '../board/small-drawing.ts';
import { smallPlot } from '../board/small-plot.ts';
import { heading } from '../heading/heading.ts';
import { wordedIcon } from '../icons/icon.ts';
import { linear } from '../spc-chart/scale.ts';
import type { Scales } from './scales.ts';
import type { SpcMultiplesMessages } from './spc-multiples.messages.ts';

export interface ChartOptions {
  readonly item: BoardItem;
  readonly words: BoardWords<SpcMultiplesMessages>;
  readonly scales: Scales;
  /** The first and the last date of all charts, in words. */
  readonly dates: readonly [from: string, to: string];
  /** The room for a chart, in CSS pixels; 0 until it is known. */
  readonly width: number;
  readonly fontSize: number;
  readonly headingLevel: number;
  readonly href: string;
}

/** One of the small charts: its name, its icons in words, its sentence, and the drawing. */
export function chart(options: ChartOptions): TemplateResult {
  const { item, words, headingLevel, href } = options;
  const { data, title } = item;
  const name = heading(headingLevel, openLink(item, href, data ? title : nameOfUnread(item, words.text)), {
    class: 'name',
  });
  if (!data)
    return html`${name}
      <p>${words.text.chartNotRead}</p>`;
  const { analysis } = data;
  const reader = words.reader(data);
  const { variation, assurance } = iconsOf(analysis, reader, words.text);
  const asked = assurance.icon !== 'noTarget' && assurance.icon !== 'tooFew';
  return html`
    ${name}
    <p class="says">${reader.sentence(analysis)}</p>
    <div class="icons">
      ${wordedIcon(variation.icon, variation.words.label)}
      ${asked ? wordedIcon(assurance.icon, assurance.words.label) : nothing}
    </div>
    <div class="plot">${options.width > 0 && analysis.segments.length > 0 ? plot(options, data) : nothing}</div>
  `;
}

function plot(
  { item, words, scales, dates, width, fontSize }: ChartOptions,
  data: NonNullable<BoardItem['data']>,
): unknown {
  const axis = scales.values.get(item.key);
  if (!axis) return nothing;
  const { analysis } = data;
  const height = Math.round(fontSize * 10);
  const left = Math.ceil(fontSize * 3.2);
  const edges = { left, right: width - 4, top: Math.ceil(fontSize * 0.7), bottom: height - Math.ceil(fontSize * 1.6) };
  const drawing = smallDrawing({ analysis, ...edges, values: axis.extent, dates: scales.dates, radius: 2.5 });
  const y = linear(axis.extent, [edges.bottom, edges.top]);
  const { value } = words.reader(data);
  const [least, most] = axis.extent;
  const [from, to] = dates;
  return smallPlot(drawing, width, height, {
    ...edges,
    grid: axis.ticks.map((tick) => `M${left} ${Math.round(y(tick)) + 0.5}H${edges.right}`).join(''),
    least: value(least),
    most: value(most),
    from,
    to,
  });
}
