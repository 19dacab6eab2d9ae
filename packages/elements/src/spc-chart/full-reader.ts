import { createReader, english, type Reader } from '@always-kit/spc';
import type { ChartData } from './chart-data.ts';
import type { ChartWords } from './chart-words.ts';
import { remembered } from './remembered.ts';

const readers = new WeakMap<ChartWords, (from: readonly unknown[], make: () => Reader) => Reader>();

/** Says all that there is to say of a chart. */
export function fullReader(words: ChartWords, { unit, decimals, unfinished }: ChartData): Reader {
  const once = readers.get(words) ?? remembered<Reader>();
  readers.set(words, once);
  return once([unit, decimals, unfinished], () =>
    createReader({
      locale: words.language,
      unit,
      ...(decimals !== undefined && { decimals }),
      messages: { ...english, ...words.changed(unfinished) },
    }),
  );
}
