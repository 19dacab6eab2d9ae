import { aimOf } from '@always-kit/method';
import { html, type TemplateResult } from 'lit';
import { kindOfSeries } from '../spc-chart/series-kind.ts';
import { nowAt } from './expected-change.ts';
import { behindIt, section, type View } from './view.ts';

/** When the chart is likely to show that the aim is reached, if it is: or what a forecast still needs. */
export function whenItShows(view: View): TemplateResult {
  return section('forecast', view, content(view));
}

function content(view: View): TemplateResult {
  const { alwaysEvent, series, data, words, foretelling } = view;
  const { text } = words;
  const aim = series && aimOf(series.measure, { alwaysEvent });
  const now = data && nowAt(data);
  if (!series || !now) return html`<p>${text.forecastNeedsAnswers}</p>`;
  if (aim === undefined || series.measure.direction === 'neutral') return html`<p>${text.forecastNeedsAim}</p>`;
  const reached = series.measure.direction === 'decrease' ? now.share <= aim : now.share >= aim;
  const measured = html`<p>${behindIt(view, { measure: series.measure.id }, data.title)}</p>`;
  if (reached)
    return html`<p>${words.fill(text.forecastReached, { aim: words.share(aim) })}</p>
      ${measured}`;
  foretelling.want({
    people: now.people,
    from: Math.round(now.share * 100) / 100,
    to: aim,
    chart: kindOfSeries(series),
    grain: series.measure.period,
    locale: words.language,
    samples: text.samples,
  });
  if (foretelling.missing) return html`<p>${text.forecastMissing}</p>`;
  return html`
    <p>${foretelling.sentence ?? text.loading}</p>
    <p class="quietly">${text.forecastBest}</p>
    ${measured}
  `;
}
