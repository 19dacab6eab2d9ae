import { instantOf, type AnalysedPoint } from '@always-kit/spc';

/** Something that happened, to be seen beside the numbers. */
export interface Annotation {
  /** ISO date (`2026-03-01`) of the day it happened. */
  readonly date: string;
  readonly text: string;
  /** A change that was tried out, or anything else; `note` unless said. */
  readonly kind?: 'test-of-change' | 'note';
}

/** An annotation and the point it belongs to. */
export interface PlacedAnnotation {
  /** Counts from 1 in the order of time; the number of its marker and of its line in the list. */
  readonly number: number;
  readonly kind: 'test-of-change' | 'note';
  readonly date: string;
  readonly text: string;
  /** Its point, as a place in `Analysis.points`: the period it falls into. */
  readonly place: number;
}

/**
 * Numbers annotations in the order of time and finds the point of each: the last that begins on its date or before, since a
 * week or a month goes by its first day. One from before the first point is put there. What is no annotation is left out.
 */
export function placeAnnotations(given: unknown, points: readonly Pick<AnalysedPoint, 'date'>[]): PlacedAnnotation[] {
  if (!Array.isArray(given) || points.length === 0) return [];
  const annotations = given.filter(isAnnotation);
  if (annotations.length === 0) return [];
  const starts = points.map(({ date }) => instantOf(date));
  return annotations
    .map((annotation) => ({ ...annotation, at: instantOf(annotation.date) }))
    .filter(({ at }) => !Number.isNaN(at))
    .sort((one, other) => one.at - other.at)
    .map(({ date, text, kind, at }, index) => ({
      number: index + 1,
      kind: kind === 'test-of-change' ? kind : 'note',
      date,
      text,
      place: Math.max(
        0,
        starts.findLastIndex((start) => start <= at),
      ),
    }));
}

function isAnnotation(value: unknown): value is Annotation {
  const { date, text } = (value ?? {}) as Partial<Annotation>;
  return typeof date === 'string' && typeof text === 'string' && text.trim() !== '';
}
