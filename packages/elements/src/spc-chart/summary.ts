import type { Analysis, Reader } from '@always-kit/spc';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.ts';
import { fill, fillCount } from '../language/fill.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartWords } from './chart-words.ts';
import type { FirstMessages } from './first.messages.ts';
import { assuranceIcon, variationIcon } from './icons.ts';

/** A long series has hundreds of signals; the table has them all. */
const mostSignals = 3;
/** With fewer answers than this each one moves a point by more than 5 in 100. */
const fewAnswers = 20;

/**
 * What the chart says, first of all: one sentence, then the numbers behind it, then the icons with their words. In easy read it
 * is a list of short sentences instead, one idea each.
 */
export function summary(data: ChartData, reader: Reader, words: ChartWords, easy: boolean): TemplateResult {
  const { analysis } = data;
  const { text } = words;
  const icons = iconList(analysis, reader, text);
  if (easy) {
    return html`
      ${icons}
      <ul class="easy" part="summary">
        ${reader.easyRead(analysis).map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
    `;
  }
  const lead = reader.sentence(analysis);
  const more = reader.paragraph(analysis).slice(lead.length).trim(); // the paragraph begins with the sentence
  return html`
    <p class="lead" part="summary">${lead}</p>
    ${more === '' ? nothing : html`<p class="more">${more}</p>`} ${icons}
  `;
}

function iconList(analysis: Analysis, reader: Reader, text: FirstMessages): TemplateResult | typeof nothing {
  const variation = reader.variation(analysis);
  const also = reader.alsoVariation(analysis);
  const assurance = reader.assurance(analysis);
  if (!variation || !analysis.variation) return nothing;
  return html`
    <ul class="icons">
      ${variationIcon(analysis.variation, variation, text.variation)}
      ${also && analysis.alsoVariation ? variationIcon(analysis.alsoVariation, also, text.variation) : nothing}
      ${assurance && analysis.assurance ? assuranceIcon(analysis.assurance, assurance, text.assurance) : nothing}
    </ul>
  `;
}

/** Special causes in words, the newest first; of those that end at the same point, the longest. */
export function signalList(
  { analysis }: ChartData,
  reader: Reader,
  { text }: ChartWords,
  headingLevel: number,
  easy: boolean,
): TemplateResult | typeof nothing {
  const signals = [...reader.signals(analysis)].sort(
    ({ signal: one }, { signal: other }) => other.to - one.to || other.count - one.count,
  );
  if (signals.length === 0) return nothing;
  return html`
    ${heading(headingLevel, text.signals, { class: 'subtitle' })}
    <ul class="signals" part="signals">
      ${signals.slice(0, mostSignals).map(({ signal, text: said }) => {
        const words = easy ? reader.easySignal(analysis, signal).join(' ') : said;
        return html`<li class=${signal.meaning}>${words}</li>`;
      })}
    </ul>
  `;
}

/** What a reader should know before trusting the chart, and how fresh it is. */
export function notes(data: ChartData, reader: Reader, words: ChartWords): string[] {
  const { analysis, answers, unfinished, unread, takenAt } = data;
  const { text } = words;
  const said: string[] = [];
  const earlier = analysis.enoughPoints ? analysis.signals.length - mostSignals : 0;
  if (earlier > 0) said.push(fillCount(text.earlierSignals, earlier, text.language));
  if (analysis.enoughPoints && analysis.signals.length > 0) said.push(text.byChance);
  if (answers) {
    const { least, most } = answers;
    said.push(least === most ? fillCount(text.answersEach, most, text.language) : fill(text.answers, { least, most }));
    if (least < fewAnswers) said.push(text.fewAnswers);
  }
  const gaps = analysis.points.length - analysis.points.filter(({ value }) => value !== null).length;
  if (gaps > 0) said.push(fillCount(text.gaps, gaps, text.language));
  if (unfinished) said.push(text.unfinished);
  for (const warning of analysis.warnings) {
    // The others are said already, or only for those who look after the chart.
    if (warning.severity !== 'warning' || saidElsewhere.has(warning.code)) continue;
    said.push(reader.warning(analysis, warning));
  }
  if (unread > 0) said.push(fillCount(text.unread, unread, text.language));
  if (takenAt !== undefined) said.push(`${fill(text.takenAt, { moment: words.moment(takenAt) })}.`);
  return said;
}

const saidElsewhere: ReadonlySet<string> = new Set(['tooFewPoints', 'shortSegment', 'zeroDenominator']);
