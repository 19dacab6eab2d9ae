import type { AlwaysEvent, Measure } from '@always-kit/contract';

/** The measure that a report is about: the one that the aim names, else the first of what people feel, else the first. */
export function mainMeasure({
  aimStatement,
  measures,
}: Pick<AlwaysEvent, 'aimStatement' | 'measures'>): Measure | undefined {
  const named = measures.find(({ id }) => id === aimStatement?.measure);
  return named ?? measures.find(({ kind }) => kind === 'outcome') ?? measures[0];
}
