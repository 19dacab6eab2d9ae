import type { Analysis } from '@always-kit/spc';
import { html, type TemplateResult } from 'lit';
import { fill } from '../language/fill.ts';
import type { AboutMessages } from './about.messages.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartWords } from './chart-words.ts';
import { fullReader } from './whole-words.ts';

/** “What is this chart?”: its kind, its lines, and what it counts as a sign of change. Nothing that this chart does not have. */
export function about(data: ChartData, words: ChartWords, text: AboutMessages): TemplateResult {
  const { analysis, unit } = data;
  const signs = signsOf(analysis, text);
  const limits = analysis.points.some(({ lines }) => lines.upperLimit !== null || lines.lowerLimit !== null);
  const lines = [
    text.centre[analysis.enoughPoints ? analysis.centre : 'median'],
    limits && (analysis.enoughPoints ? text.limits : text.limitsLater),
  ];
  const last = [
    text.name,
    analysis.preset === 'mdc' && analysis.chart !== 'run' && text.makingDataCount,
    limits && unit === 'percent' && text.share,
  ];
  return html`
    <div class="about">
      <p>${text.why}</p>
      <p>${[fullReader(words, data).kind(analysis), ...lines].filter(Boolean).join(' ')}</p>
      ${
        signs.length === 0
          ? html`<p>${text.noSigns}</p>`
          : html`<p>${text.signs}</p>
              <ul class="signs">
                ${signs.map((sign) => html`<li>${sign}</li>`)}
              </ul>
              <p>${text.then}</p>`
      }
      <p>${last.filter(Boolean).join(' ')}</p>
    </div>
  `;
}

/** The rules that are on, in words. */
function signsOf({ rules, centre, segments }: Analysis, text: AboutMessages): string[] {
  const { outside, shift, trend, twoOfThree } = rules;
  const tests = segments.flatMap(({ runs }) => runs ?? []);
  const signs = [
    outside && text.outside,
    shift && fill(text.shift[centre], { n: shift.n }),
    trend && fill(text.trend, { n: trend.n }),
    twoOfThree && text.twoOfThree,
    tests.some(({ test }) => test === 'anhoej') && text.longRun,
    tests.length > 0 && text.crossings,
  ];
  return signs.filter((sign) => typeof sign === 'string');
}
