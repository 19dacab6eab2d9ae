import type { Analysis, Unit } from '@always-kit/spc';
import type { PlacedAnnotation } from './annotations.ts';
import type { Counted } from './counted-in.ts';

/** All that a chart shows, wherever it came from: the collector, a property or a table in the page. */
export interface ChartData {
  /** What was measured; empty where nobody said. */
  readonly title: string;
  readonly analysis: Analysis;
  readonly unit: Unit;
  /** Most decimals that the numbers deserve; `undefined` leaves it to the reader. */
  readonly decimals: number | undefined;
  /** How many answers are behind a point, where that is known: the least, and the most. */
  readonly answers: { readonly least: number; readonly most: number } | null;
  /** Which answers the values are shares of, where the measure says so. */
  readonly counted?: Counted | undefined;
  /** Whether the last period was not over when the numbers were taken, so that its point may still move and does not count. */
  readonly unfinished: boolean;
  /** When the numbers were taken, as an ISO moment. */
  readonly takenAt: string | undefined;
  /** Rows that could not be read. */
  readonly unread: number;
  /** Whether there was a second column of numbers, and what it is beside the first is not known. */
  readonly firstColumnOnly?: boolean;
  /** What happened, in the order of time. */
  readonly annotations: readonly PlacedAnnotation[];
}

/** How many answers are behind the points that count; behind those that do not, where there is no other. */
export function answersBehind({ points, count }: Analysis): ChartData['answers'] {
  let least = Infinity;
  let most = 0;
  for (const { denominator, value, ghost } of points) {
    if (denominator === null || value === null || (ghost !== null && count > 0)) continue;
    least = Math.min(least, denominator);
    most = Math.max(most, denominator);
  }
  return most === 0 ? null : { least, most };
}

/** With fewer than a hundred answers a tenth of a per cent says more than anybody knows. */
export function decimalsFor(answers: ChartData['answers']): number | undefined {
  return answers && answers.most < 100 ? 0 : undefined;
}
