import { chartWords, type ChartWords } from './chart-words.ts';
import type { ChartData } from './chart-data.ts';
import { chartDataOfInput } from './chart-input.ts';
import type { Shown } from './exploring.ts';
import type { Given, Numbers } from './numbers.ts';
import { chartDataOf } from './series-analysis.ts';

/** What is on the screen, and the analysis behind it. */
export interface Whole extends Shown {
  readonly data: ChartData;
  readonly words: ChartWords;
}

const datas = new WeakMap<Numbers, ChartData | undefined>();
const wholes = new WeakMap<Shown, Whole>();

/** The whole analysis of numbers, made when it is first asked for. */
export function wholeOf(numbers: Numbers | undefined): ChartData | undefined {
  if (!numbers) return undefined;
  if (numbers.whole) return numbers.whole;
  if (!datas.has(numbers)) datas.set(numbers, numbers.given && analysed(numbers.given));
  return datas.get(numbers);
}

/** The same of what is shown. */
export function wholeData(shown: Shown | undefined): Whole | undefined {
  if (!shown) return undefined;
  const known = wholes.get(shown);
  const data = wholeOf(shown.numbers);
  if (known || !data) return known;
  const made = { words: chartWords(undefined, {}, 'en-GB'), ...shown, data };
  wholes.set(shown, made);
  return made;
}

/** Analyses numbers that cannot be seen at a glance; `null` for what cannot be drawn at all. */
export function wholeNumbers(given: Given): Numbers | null {
  const data = analysed(given);
  return data ? numbersOf(data, given) : null;
}

/** Numbers that have been analysed. */
export function numbersOf(data: ChartData, given?: Given): Numbers {
  return { title: data.title, given, whole: data };
}

function analysed({ series, input, annotations }: Given): ChartData | undefined {
  return (input === undefined ? chartDataOf(series, annotations) : chartDataOfInput(input, annotations)) ?? undefined;
}
