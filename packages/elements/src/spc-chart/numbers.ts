import type { Series } from '@always-kit/contract';
import type { ChartData } from './chart-data.ts';
import { glimpse } from './glimpse.ts';
import type { Sight } from './sight.ts';

/** What a page or the collector gave to be drawn. */
export interface Given {
  readonly series: unknown;
  readonly input: unknown;
  /** What happened, to be seen beside numbers that come without. */
  readonly annotations: unknown;
}

/** The numbers of a chart: seen at a glance where they are plain, else analysed as a whole. */
export interface Numbers {
  readonly title: string;
  readonly given: Given | undefined;
  readonly whole: ChartData | undefined;
}

/** What can be seen of numbers before the rest of the code is here; `undefined` where it is needed. */
export function plainNumbers(given: Given): (Numbers & { readonly sight: Sight }) | undefined {
  const { series, input, annotations } = given;
  if (!(series ?? input) || !Array.isArray(annotations) || annotations.length > 0) return undefined;
  const seen = glimpse(series, input);
  if (!seen || (input === undefined && ((series as Series).measure.chart ?? 'i') !== 'i')) return undefined;
  return { ...seen, given, whole: undefined };
}
