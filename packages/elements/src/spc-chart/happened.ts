import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartWords } from './chart-words.ts';
import { coreReader, textOf } from './whole-words.ts';

/** What happened, in the order of time, under the numbers that its markers have on the drawing. */
export function happened(data: ChartData, words: ChartWords, headingLevel: number): TemplateResult | typeof nothing {
  const { annotations, analysis } = data;
  if (annotations.length === 0) return nothing;
  const text = textOf(words);
  const reader = coreReader(words, data);
  const day = { ...analysis, grain: 'day' } as const; // a note has a day, whatever the points count in
  return html`
    ${heading(headingLevel, text.happened, { class: 'subtitle' })}
    <ol class="happened" part="happened">
      ${annotations.map(
        ({ number, kind, date, text: said }) => html`
          <li value=${number} class=${kind}>
            <strong>${reader.date(day, { date })}</strong>
            ${kind === 'test-of-change' ? `${text.testOfChange}:` : nothing} ${said}
          </li>
        `,
      )}
    </ol>
  `;
}
