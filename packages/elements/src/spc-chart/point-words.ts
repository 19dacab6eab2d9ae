import { wilson, type AnalysedPoint } from '@always-kit/spc';
import { fill } from '../language/fill.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartWords } from './chart-words.ts';
import type { FirstMessages } from './first.messages.ts';
import { coreReader, textOf } from './whole-words.ts';

/** All that is said of one point. */
export interface PointWords {
  /** Date, value, how many out of how many, and what it means if it is special. */
  readonly sentence: string;
  /** How far chance alone could have moved it, and what happened there; may be empty. */
  readonly more: string;
  /** Mean, limits and target; may be empty. */
  readonly lines: string;
  /** Which point it is of how many. */
  readonly place: string;
}

/** The point at `index` in words. */
export function pointWords(data: ChartData, words: ChartWords, index: number): PointWords {
  const { analysis } = data;
  const text = textOf(words);
  const reader = coreReader(words, data);
  const point = analysis.points[index];
  const happened = data.annotations
    .filter(({ place }) => place === index)
    .map(({ number, text: said }) => ended(fill(text.annotation, { number, text: said })));
  const more = [point ? likely(point, data, words) : '', stretchAt(data, index, text), ...happened];
  return {
    sentence: reader.point(analysis, index),
    more: more.filter(Boolean).join(' '),
    lines: reader.lines(analysis, index),
    place: fill(text.place, {
      point: (index + 1).toLocaleString(text.language),
      total: analysis.points.length.toLocaleString(text.language),
    }),
  };
}

/**
 * Where the share behind a point may well lie, by Wilson's interval at 95 %, both ends from 0 to 1; `null` where it is no share
 * of a known number, and for a point that does not count.
 */
export function likelyRange(
  { value, numerator, denominator, ghost }: AnalysedPoint,
  { unit }: Pick<ChartData, 'unit'>,
): { readonly from: number; readonly to: number } | null {
  if (unit !== 'percent' || value === null || ghost !== null || numerator === null || denominator === null) return null;
  const found = wilson(numerator, denominator);
  return found.ok ? { from: found.lower, to: found.upper } : null;
}

function likely(point: AnalysedPoint, data: ChartData, words: ChartWords): string {
  const range = likelyRange(point, data);
  if (range === null) return '';
  const { value, language } = coreReader(words, data);
  return language.text.interval({ n: null, lower: value(range.from), upper: value(range.to) }); // how many is said already
}

/** That limits of their own begin at this point, and why. */
function stretchAt({ analysis }: ChartData, index: number, text: FirstMessages): string {
  const segment = analysis.segments[analysis.points[index]?.segment ?? -1];
  if (!analysis.enoughPoints || segment?.from !== index) return '';
  if (segment.kind === 'baseline') return text.baselineStarts;
  if (segment.kind === 'afterBaseline') return text.baselineOver;
  if (segment.kind !== 'rebased') return '';
  return segment.reason === null ? text.rebasedHere : fill(text.rebasedBecause, { reason: bare(segment.reason) });
}

/** What a person wrote need not end as a sentence does. */
function ended(said: string): string {
  return /[.!?…。؟]$/.test(said.trim()) ? said.trim() : `${said.trim()}.`;
}

function bare(reason: string): string {
  return reason.trim().replace(/\.$/, '');
}
