import type { AnalysedPoint, Analysis } from '../analysis.ts';
import type { Language } from './core-reader.ts';
import { languageAt, lineFacts } from './facts.ts';

/** What can be added to the words about a point. */
export interface PointFacts {
  /** What happened there, in the page's own words: a note on the chart. */
  readonly note?: string;
  /** Whether to end with which point of how many it is. */
  readonly place?: boolean;
}

/** What can be added to the lines at a point. */
export interface LinesFacts {
  /** Where the true value may lie, in the unit of the values: a Wilson interval. */
  readonly interval?: { readonly lower: number; readonly upper: number } | null;
}

/** Date, value, what it means if it is special, and where it stands. */
export function pointSentence(
  analysis: Analysis,
  place: number,
  usual: Language,
  { note, place: withPlace = false }: PointFacts,
): string {
  const point = analysis.points[place];
  if (!point) return '';
  const { text, format } = languageAt(analysis, point, usual);
  const { value, ghost, pause } = point;
  const date = format.date(point.date, analysis.grain);
  const said = [
    value === null
      ? text.gap({ date })
      : text.point({
          date,
          value: format.number(value),
          of: partsOf(analysis, point, format),
          measured: measuredAt(analysis, point),
        }),
  ];
  if (ghost && value !== null) said.push(text.ghost(ghost));
  else if (pause !== null) said.push(text.pause({ reason: analysis.pauses[pause]?.reason ?? null }));
  const cause = causeSentence(analysis, place, { text, format });
  if (cause !== '') said.push(cause);
  if (note !== undefined) said.push(note);
  if (withPlace) said.push(text.place({ point: place + 1, total: analysis.points.length }));
  return said.join(' ');
}

/** Why a point is special; empty if it is not, or if it is too early to say. */
export function causeSentence(analysis: Analysis, place: number, { text }: Language): string {
  const { cause = null, signals = [], conflict = false } = analysis.points[place] ?? {};
  if (cause === null || cause === 'common' || !analysis.enoughPoints) return '';
  return text.cause({ meaning: cause, rules: signals, centre: analysis.centre, conflict });
}

/** Centre, limits and target at a point, and how sure its own value is. */
export function linesSentence(analysis: Analysis, place: number, usual: Language, { interval }: LinesFacts): string {
  const point = analysis.points[place];
  if (!point) return '';
  const language = languageAt(analysis, point, usual);
  const { text, format } = language;
  const said: string[] = [];
  if (point.lines.centre !== null && analysis.enoughPoints) {
    const target = point.target === null ? null : format.number(point.target);
    said.push(text.lines({ ...lineFacts(analysis, point, language), mean: format.number(point.lines.centre), target }));
  }
  if (interval) {
    const n = point.n === null ? null : format.plain(point.n);
    said.push(text.interval({ n, lower: format.limit(interval.lower), upper: format.limit(interval.upper) }));
  }
  return said.join(' ');
}

function partsOf(
  { chart }: Analysis,
  { numerator, denominator }: AnalysedPoint,
  { plain, shares }: Language['format'],
): { part: string; whole: string; share: boolean } | null {
  if (numerator === null || denominator === null) return null;
  return { part: plain(numerator), whole: plain(denominator), share: shares || chart === 'p' || chart === 'pp' };
}

function measuredAt({ chart }: Analysis, { n }: AnalysedPoint): number | null {
  return chart === 'xbar' || chart === 's' ? n : null;
}
