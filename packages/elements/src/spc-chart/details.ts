import { createRebaseReader, suggestRebase, type Reader } from '@always-kit/spc';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.ts';
import { fill, fillCount } from '../language/fill.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartWords } from './chart-words.ts';
import { countedAnswers } from './counted-answers.ts';
import { detailEnglish } from './details.messages.ts';
import { remembered } from '../remembered/remembered.ts';
import { fullReader, momentIn, textOf } from './whole-words.ts';

/** A long series has hundreds of signals; the table has them all. */
const mostSignals = 3;
/** With fewer answers than this each one moves a point by more than 5 in 100. */
const fewAnswers = 20;

/** What led up to the latest point. */
export function backgroundOf(data: ChartData, words: ChartWords): string {
  return fullReader(words, data).background(data.analysis);
}

/** The chart in easy read: a list of short sentences, one idea each. */
export function easyList(data: ChartData, words: ChartWords): TemplateResult {
  const sentences = fullReader(words, data).easyRead(data.analysis);
  return html`
    <ul class="easy" part="summary">
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  `;
}

/** Special causes in words, the newest first; of those that end at the same point, the longest. */
export function signalList(
  data: ChartData,
  words: ChartWords,
  headingLevel: number,
  easy: boolean,
): TemplateResult | typeof nothing {
  const { analysis } = data;
  const text = textOf(words);
  const reader: Reader = fullReader(words, data);
  const signals = newestFirst(data, words, easy);
  if (signals.length === 0) return nothing;
  return html`
    ${heading(headingLevel, text.signals, { class: 'subtitle' })}
    <ul class="signals" part="signals">
      ${signals.slice(0, mostSignals).map(({ signal, text: said }) => {
        const sentence = easy ? reader.easySignal(analysis, signal).join(' ') : said;
        return html`<li class=${signal.meaning}>${sentence}</li>`;
      })}
    </ul>
  `;
}

type Signals = ReturnType<Reader['signals']>;

const found = new WeakMap<ChartData, (from: readonly unknown[], make: () => Signals) => Signals>();

/** The signs to list. What the summary says word for word is not said again. */
function newestFirst(data: ChartData, words: ChartWords, easy: boolean): Signals {
  const once = found.get(data) ?? remembered<Signals>();
  found.set(data, once);
  return once([words, easy], () => {
    const summary = easy ? '' : fullReader(words, data).paragraph(data.analysis);
    return fullReader(words, data)
      .signals(data.analysis)
      .filter(({ text }) => !summary.includes(text))
      .sort(({ signal: one }, { signal: other }) => other.to - one.to || other.count - one.count);
  });
}

/** What a reader should know before trusting the chart, and how fresh it is. */
export function notes(data: ChartData, words: ChartWords, easy: boolean): string[] {
  const { analysis, answers, unfinished, unread, firstColumnOnly, takenAt } = data;
  const text = textOf(words);
  const said: string[] = [];
  const earlier = analysis.enoughPoints ? newestFirst(data, words, easy).length - mostSignals : 0;
  if (earlier > 0) said.push(fillCount(text.earlierSignals, earlier, text.language));
  if (analysis.enoughPoints && analysis.signals.length === 1) said.push(text.byChance);
  if (data.counted) said.push(countedAnswers(data.counted, words));
  if (answers) {
    const { least, most } = answers;
    said.push(least === most ? fillCount(text.answersEach, most, text.language) : fill(text.answers, { least, most }));
    if (least < fewAnswers) said.push(text.fewAnswers);
  }
  const range = analysis.chart === 'mr' ? 1 : 0; // the first value has none before it to be measured from
  const gaps = analysis.points.slice(range).filter(({ value }) => value === null).length;
  if (gaps > 0) said.push(fillCount(text.gaps, gaps, text.language));
  if (unfinished) said.push(text.unfinished);
  for (const warning of analysis.warnings) {
    // The others are said already, or only for those who look after the chart.
    if (warning.severity !== 'warning' || saidElsewhere.has(warning.code)) continue;
    said.push(fullReader(words, data).warning(analysis, warning));
  }
  if (firstColumnOnly) said.push(text.firstColumnOnly);
  const rebase = rebaseNote(data, words, easy);
  if (rebase) said.push(rebase);
  if (unread > 0) said.push(fillCount(text.unread, unread, text.language));
  if (takenAt !== undefined) said.push(`${fill(text.takenAt, { moment: momentIn(words, takenAt) })}.`);
  return said;
}

const suggested = new WeakMap<ChartData, (from: readonly unknown[], make: () => string) => string>();

/** Where the team could start its limits again; empty where nothing speaks for it. It is never done by itself. */
function rebaseNote(data: ChartData, words: ChartWords, easy: boolean): string {
  const once = suggested.get(data) ?? remembered<string>();
  suggested.set(data, once);
  return once([words, easy], () => {
    const { analysis, annotations } = data;
    const changes = annotations
      .filter(({ kind }) => kind === 'test-of-change')
      .map(({ date, text }) => ({ date, what: text }));
    const suggestion = suggestRebase(analysis, changes.length > 0 ? { changes } : {});
    if (suggestion.at === null) return '';
    const reader = createRebaseReader(fullReader(words, data), words.group(detailEnglish).rebase);
    return easy ? reader.easyRead(analysis, suggestion).join(' ') : reader.text(analysis, suggestion, changes);
  });
}

const saidElsewhere: ReadonlySet<string> = new Set([
  'tooFewPoints',
  'shortSegment',
  'zeroDenominator',
  'invalidOption',
  'invalidEntry',
]);
