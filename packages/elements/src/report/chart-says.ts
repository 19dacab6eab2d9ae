import { aimOf } from '@always-kit/method';
import { html, nothing, type TemplateResult } from 'lit';
import { iconsOf } from '../board/icons-of.ts';
import { latestOf } from '../board/latest.ts';
import { smallPlot } from '../board/small-plot.ts';
import { wordedIcon } from '../icons/icon.ts';
import { drawingOf, hiddenLately, plotSize } from './charts.ts';
import { behindIt, section, type View } from './view.ts';

/** The main measure: the sentence of its chart, a small drawing, the latest value with what it rests on, and both icons. */
export function chartSays(view: View): TemplateResult {
  const { alwaysEvent, series, seriesFailure, data, words } = view;
  const { text } = words;
  if (alwaysEvent.measures.length === 0) return section('chart', view, html`<p>${text.noMeasure}</p>`);
  if (!series || !data) {
    return section('chart', view, html`<p>${seriesFailure || series ? text.chartNotRead : text.loading}</p>`);
  }
  const { analysis } = data;
  const reader = words.reader(data);
  const icons = iconsOf(analysis, reader, text);
  const drawing = drawingOf(data);
  const aim = aimOf(series.measure, { alwaysEvent });
  return section(
    'chart',
    view,
    html`
      <p>${behindIt(view, { measure: series.measure.id }, data.title)}</p>
      <p class="says">${analysis.latest === null ? text.noNumbers : reader.sentence(analysis)}</p>
      ${drawing ? html`${smallPlot(drawing, plotSize.width, plotSize.height)}` : nothing}
      ${drawing ? html`<p class="quietly">${text.smallPlot}</p>` : nothing} ${latestValue(view)}
      ${aim === undefined ? nothing : html`<p>${behindIt(view, { step: 'aim' }, words.fill(text.targetIs, { target: words.share(aim) }))}</p>`}
      <div class="icons">
        ${wordedIcon(icons.variation.icon, icons.variation.words.label)}
        ${wordedIcon(icons.assurance.icon, icons.assurance.words.label)}
      </div>
    `,
  );
}

/** The latest value with how many answers it rests on and its likely range, and what is hidden since. */
function latestValue(view: View): unknown {
  const { series, data, words, standing } = view;
  if (!series || !data) return nothing;
  const { text } = words;
  const latest = latestOf(data.analysis, words.reader(data), text, `${words.language}-u-nu-latn`);
  return html`
    ${
      latest
        ? html`<p class="latest">
            ${behindIt(
              view,
              { measure: series.measure.id },
              html`<span class="value">${latest.value}</span>
                <span>${[latest.date, latest.of, latest.likely].filter(Boolean).join(', ')}</span>`,
            )}
          </p>`
        : nothing
    }
    ${hiddenLately(series, data, standing, words)}
  `;
}
