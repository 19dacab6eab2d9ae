import type { AnalysedPoint } from '@always-kit/spc';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { fill } from '../language/fill.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartWords } from './chart-words.ts';
import { dataTable } from './data-table.ts';
import type { Drawing } from './drawing.ts';
import { explorer } from './explorer.ts';
import { key, keyEntries } from './key.ts';
import { plot } from './plot.ts';
import { notes, signalList, summary } from './summary.ts';
import { chartTitle } from './title.ts';

/** Parts of the chart that open and close. What is closed is not rendered, so that a page of charts stays light. */
export type Drawer = 'numbers' | 'about';

export interface FigureOptions {
  readonly data: ChartData;
  /** `undefined` until the room for it is known, and where there is nothing to draw. */
  readonly drawing: Drawing | undefined;
  readonly words: ChartWords;
  readonly title: string;
  readonly headingLevel: number;
  /** The language of our words and the way it reads, where it is not that of the page. */
  readonly lang: string | typeof nothing;
  readonly dir: 'ltr' | 'rtl' | typeof nothing;
  /** The point that is read out. */
  readonly index: number;
  readonly opened: ReadonlySet<Drawer>;
  /** What went wrong with a later reading. */
  readonly problem: TemplateResult | typeof nothing;
  readonly onPick: (event: MouseEvent) => void;
  readonly onHover: (event: PointerEvent) => void;
  readonly onSlide: (event: Event) => void;
  readonly onStep: (by: -1 | 1) => void;
  readonly onToggle: (drawer: Drawer, event: Event) => void;
}

/** The whole chart: what it says, the key, the drawing, the way through its points, the signs of change, and the numbers. */
export function figure(options: FigureOptions): TemplateResult {
  const { data, words, headingLevel } = options;
  const reader = words.reader(data);
  const careful = !data.analysis.points.some(hasValue) ? [] : notes(data, reader, words);
  return html`
    <figure aria-labelledby="title" lang=${options.lang} dir=${options.dir}>
      <figcaption>
        ${chartTitle(headingLevel, options.title)} ${options.problem}
        ${guard([data, words], () => summary(data, reader, words))}
      </figcaption>
      ${drawable(data) ? drawn(options) : nothing}
      ${guard([data, words, headingLevel], () => signalList(data, reader, words, headingLevel + 1))}
      ${careful.length === 0 ? nothing : html`<p class="notes" part="notes">${careful.join(' ')}</p>`}
      ${data.analysis.points.length === 0 ? nothing : drawers(options)}
    </figure>
  `;
}

/** Whether there is anything to draw: a value, and dates that can be trusted. */
export function drawable({ analysis }: ChartData): boolean {
  return analysis.points.some(hasValue) && analysis.segments.length > 0;
}

function hasValue({ value }: AnalysedPoint): boolean {
  return value !== null;
}

function drawn(options: FigureOptions): TemplateResult {
  const { data, drawing, words, index } = options;
  const { analysis } = data;
  const { text } = words;
  const reader = words.reader(data);
  const total = analysis.points.length;
  // The keyboard has the slider, which sets the same point.
  /* eslint-disable lit-a11y/click-events-have-key-events */
  return html`
    ${guard([drawing, words], () => (drawing ? key(keyEntries(analysis, drawing, text, reader), text.key) : nothing))}
    <div class="plot" @click=${options.onPick} @pointermove=${options.onHover}>
      ${drawing ? plot(drawing, index) : nothing}
    </div>
    ${
      drawing && total > 1
        ? explorer({
            text,
            index,
            last: total - 1,
            sentence: reader.point(analysis, index),
            lines: reader.lines(analysis, index),
            place: fill(text.place, { point: index + 1, total }),
            onSlide: options.onSlide,
            onStep: options.onStep,
          })
        : nothing
    }
  `;
  /* eslint-enable lit-a11y/click-events-have-key-events */
}

function drawers({ data, words, title: named, opened, onToggle }: FigureOptions): TemplateResult {
  const { text } = words;
  return html`
    <details ?open=${opened.has('numbers')} @toggle=${(event: Event) => onToggle('numbers', event)}>
      <summary>${text.numbers}</summary>
      ${opened.has('numbers') ? guard([data, words, named], () => dataTable({ data, words, title: named })) : nothing}
    </details>
    <details ?open=${opened.has('about')} @toggle=${(event: Event) => onToggle('about', event)}>
      <summary>${text.about}</summary>
      ${
        opened.has('about')
          ? html`<div class="about">${text.aboutText.map((paragraph) => html`<p>${paragraph}</p>`)}</div>`
          : nothing
      }
    </details>
  `;
}
