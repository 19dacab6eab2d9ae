import type { Grain } from '../analysis.ts';
import { britishDate, britishNumber } from '../readings/british.ts';
import type { FormatOptions } from '../readings/format.ts';
import type { GlanceMessages } from '../readings/messages.ts';
import { numbersOf, type Numbers } from '../readings/numbers.ts';

/** Numbers and dates as `createFormat` writes them in British English, of what the first sight of a chart needs. */
export interface GlanceFormat extends Numbers {
  /** The date of a moment, at the grain of the data. */
  readonly date: (instant: number, grain: Grain) => string;
}

export function glanceFormat(
  { unit, decimals: most }: Pick<FormatOptions, 'unit' | 'decimals'>,
  { week }: Pick<GlanceMessages, 'week'>,
): GlanceFormat {
  const share = unit === 'percent';
  const decimalsFor = (value: number): number => most ?? (share ? 1 : figuresOf(value));
  const written = (given: number, decimals: number): string => {
    const isZero = given <= 0 && !Number((share ? given * 100 : given).toFixed(decimals)); // nobody should read "-0"
    return britishNumber(isZero ? 0 : given, decimals, share);
  };
  const date: GlanceFormat['date'] = (instant, grain) => {
    const dated = grain === 'day' || grain === 'week';
    const text = britishDate(instant, { ...(dated && { day: 'numeric' }), month: 'long', year: 'numeric' });
    return grain === 'week' ? week(text) : text;
  };
  return { ...numbersOf(written, decimalsFor, share), date };
}

/** Three figures. */
function figuresOf(value: number): number {
  const size = Math.abs(value);
  return size === 0 || size >= 100 ? 0 : Math.min(20, 2 - Math.floor(Math.log10(size)));
}
