import { createReader, english, type Reader, type ReadingMessages } from '@always-kit/spc';
import { createCoreReader, type CoreReader } from '@always-kit/spc/reading';
import type { ChartData } from './chart-data.ts';
import type { ChartWords } from './chart-words.ts';
import { firstEnglish, type FirstMessages } from './first.messages.ts';
import { unfinishedEnglish } from './unfinished-words.ts';

/** What a reader has to know of the numbers. */
type Written = Pick<ChartData, 'unit' | 'decimals' | 'unfinished'>;

/** All words of the chart, once they are here. */
export function textOf(words: ChartWords): FirstMessages {
  return words.group(firstEnglish);
}

/** What is said otherwise than in the English of `@always-kit/spc`. */
function changed(words: ChartWords, unfinished: boolean): Partial<ReadingMessages> {
  const { readings, marks } = words.text;
  return { ...(unfinished && { ghost: () => `${marks.unfinished}.`, ...unfinishedEnglish }), ...readings };
}

const readers = new WeakMap<ChartWords, Map<string, CoreReader | Reader>>();

function kept<Kind extends CoreReader | Reader>(words: ChartWords, name: string, make: () => Kind): Kind {
  const all = readers.get(words) ?? new Map<string, CoreReader | Reader>();
  readers.set(words, all);
  const known = all.get(name) ?? make();
  all.set(name, known);
  return known as Kind;
}

/** Says the points of a chart. In a `column` of weeks, dates do not say each time that they are weeks. */
export function coreReader(words: ChartWords, numbers: Written, column = false): CoreReader {
  const { unit, decimals, unfinished } = numbers;
  return kept(words, `${unit} ${decimals ?? ''} ${unfinished} ${column}`, () =>
    createCoreReader({
      locale: words.language,
      unit,
      ...(decimals !== undefined && { decimals }),
      messages: { ...changed(words, unfinished), ...(column && { week: (date: string) => date }) },
    }),
  );
}

/** Says all that there is to say of a chart. */
export function fullReader(words: ChartWords, { unit, decimals, unfinished }: Written): Reader {
  return kept(words, `all ${unit} ${decimals ?? ''} ${unfinished}`, () =>
    createReader({
      locale: words.language,
      unit,
      ...(decimals !== undefined && { decimals }),
      messages: { ...english, ...changed(words, unfinished) },
    }),
  );
}

/** A moment in words. */
export function momentIn(words: ChartWords, value: string): string {
  const writer = new Intl.DateTimeFormat(words.language, { dateStyle: 'long', timeStyle: 'short' });
  return writer.format(new Date(value));
}
