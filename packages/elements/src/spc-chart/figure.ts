import type { AnalysedPoint } from '@always-kit/spc';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ChartData } from './chart-data.ts';
import { fill } from '../language/fill.ts';
import { explorer } from './explorer.ts';
import type { Drawer, Exploring, Shown } from './exploring.ts';
import { happened } from './happened.ts';
import { key, keyEntries } from './key.ts';
import { plot } from './plot.ts';
import { likelyRange, pointWords } from './point-words.ts';
import { details } from './parts.ts';
import { summary } from './summary.ts';
import { chartTitle } from './title.ts';

export interface FigureOptions {
  readonly shown: Shown;
  readonly exploring: Exploring;
  readonly headingLevel: number;
  /** Whether the summary is in easy read. */
  readonly easy: boolean;
  /** The language of our words and the way it reads, where it is not that of the page. */
  readonly lang: string | typeof nothing;
  readonly dir: 'ltr' | 'rtl' | typeof nothing;
  /** What went wrong with a later reading. */
  readonly problem: TemplateResult | typeof nothing;
}

/** The whole chart: what it says, the key, the drawing, the way through its points, the signs of change, and the numbers. */
export function figure(options: FigureOptions): TemplateResult {
  const { shown, exploring, headingLevel, easy } = options;
  const { data, words, title } = shown;
  const more = details.for(exploring.host);
  const careful = data.analysis.points.some(hasValue) ? [...(more?.notes(data, words, easy) ?? [])] : [];
  if (!more && details.failed) careful.push(fill(words.text.partNotLoaded, { part: words.text.parts.details }));
  if (shown.drawing?.thinned) careful.push(words.text.thinned);
  return html`
    <figure aria-labelledby="title" lang=${options.lang} dir=${options.dir} @keydown=${exploring.press}>
      <figcaption>
        ${chartTitle(headingLevel, title)} ${options.problem}
        ${guard([data, words, easy, more, details.failed], () => summary(data, words, easy && !details.failed, more))}
      </figcaption>
      ${drawable(data) ? drawn(shown, exploring) : nothing}
      ${guard([data, words, headingLevel], () => happened(data, words, headingLevel + 1))}
      ${guard([data, words, headingLevel, easy, more], () => more?.signalList(data, words, headingLevel + 1, easy))}
      ${careful.length === 0 ? nothing : html`<p class="notes" part="notes">${careful.join(' ')}</p>`}
      ${
        data.analysis.points.length === 0
          ? nothing
          : html`${drawer('numbers', shown, exploring)} ${drawer('share', shown, exploring)}
            ${drawer('about', shown, exploring)}`
      }
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

function drawn(shown: Shown, exploring: Exploring): TemplateResult {
  const { data, drawing, words } = shown;
  const { text } = words;
  const { index } = exploring;
  const last = data.analysis.points.length - 1;
  const point = data.analysis.points[index];
  // The keyboard has the slider, which sets the same point.
  /* eslint-disable lit-a11y/click-events-have-key-events */
  return html`
    ${guard([drawing, words], () => (drawing ? key(keyEntries(data, drawing, text, words.reader(data)), text.key) : nothing))}
    <div class="plot" @click=${exploring.pick} @pointermove=${exploring.hover}>
      ${drawing ? plot(drawing, index, point ? likelyRange(point, data) : null) : nothing}
    </div>
    ${
      drawing && last > 0
        ? explorer({
            text,
            index,
            last,
            point: pointWords(data, words, index),
            notice: exploring.notice,
            more: drawer('moreWays', shown, exploring),
            onSlide: exploring.slide,
            onStep: exploring.step,
          })
        : nothing
    }
  `;
  /* eslint-enable lit-a11y/click-events-have-key-events */
}

/** What is in it is loaded and rendered when it is opened. */
function drawer(name: Drawer, shown: Shown, exploring: Exploring): TemplateResult {
  const { text } = shown.words;
  const open = exploring.opened.has(name);
  const instead = exploring.stranded ? fill(text.partNotLoaded, { part: text[name] }) : text.loadingPart;
  return html`
    <details ?open=${open} @toggle=${(event: Event) => exploring.toggle(name, event)}>
      <summary>${text[name]}</summary>
      ${open ? (exploring.companion?.content(name, shown) ?? html`<p>${instead}</p>`) : nothing}
    </details>
  `;
}
