import type { MeasureChart } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceList } from '../choice-list.ts';
import { charts } from '../draft.ts';
import { pageHeading, type Look, type MeasurePage } from './page.ts';

/** Which chart? Says which one fits, and why; the person may take another. */
export const chartPage: MeasurePage = (look) => {
  const { wizard, words } = look;
  const { text } = words;
  const best = wizard.findings.advice?.chart ?? 'i';
  return choiceList({
    name: 'chart',
    legend: pageHeading(look, text.chartTitle),
    hint: advice(look),
    error: undefined,
    value: wizard.chart,
    write: (value) => wizard.write({ chart: value as MeasureChart }),
    choices: charts.map((chart) => {
      const { label, detail } = text.charts[chart];
      return {
        value: chart,
        label: chart === best ? html`${label} <span class="best">${text.chartBest}</span>` : label,
        detail,
      };
    }),
  });
};

function advice({ wizard, words, noReckoning }: Look): TemplateResult {
  const { text } = words;
  const { period } = wizard;
  const { advice } = wizard.findings;
  const inWords = { period: text.periods[period] };
  if (!advice) return html`<p>${noReckoning ? text.chartUnknown : text.outlookLoading}</p>`;
  const { why, notHere, fewPoints, alternatives } = advice;
  return html`
    <p>${why ?? text.chartNoResults}</p>
    ${notHere === undefined ? nothing : html`<p>${words.fill(text.chartNotHere, { chart: notHere })}</p>`}
    ${fewPoints ? html`<p>${words.fill(text.chartStartsByItself, inWords)}</p>` : nothing}
    ${alternatives.map((sentence) => html`<p>${sentence}</p>`)}
  `;
}
