import type { Reader, Signal } from '@always-kit/spc';
import { fill, fillCount } from '../language/fill.ts';
import type { ChartData } from './chart-data.ts';
import type { CompanionMessages } from './companion.messages.ts';
import type { FirstMessages } from './first.messages.ts';

type NewsWords = Pick<CompanionMessages, 'newPoints' | 'changedPoint' | 'newSignal'> & Pick<FirstMessages, 'language'>;

/**
 * What changed between two readings of one measure, to be said once: points that came in, or a last point that is not what it
 * was, and a sign of change that was not there before. Empty when nothing did.
 */
export function news(before: ChartData, after: ChartData, reader: Reader, text: NewsWords): string {
  const signal = newSignal(before, after);
  const said = signal && reader.signals(after.analysis).find((each) => each.signal === signal)?.text;
  const points = pointNews(before, after, reader, text);
  return [said ? fill(text.newSignal, { signal: said }) : '', points].filter(Boolean).join(' ');
}

function pointNews(
  { analysis: before }: ChartData,
  { analysis: after }: ChartData,
  reader: Reader,
  text: NewsWords,
): string {
  const last = after.points.length - 1;
  const known = before.points.at(-1);
  const point = reader.point(after, last);
  if (!known) return last < 0 ? '' : fill(fillCount(text.newPoints, last + 1, text.language), { point });
  const fresh = after.points.filter(({ date }) => date > known.date).length;
  if (fresh > 0) return fill(fillCount(text.newPoints, fresh, text.language), { point });
  const now = after.points.find(({ date }) => date === known.date);
  if (
    !now ||
    (now.numerator === known.numerator && now.denominator === known.denominator && now.value === known.value)
  ) {
    return '';
  }
  return fill(text.changedPoint, { point });
}

/** A signal that reaches the latest point, and whose rule found nothing there before. */
function newSignal({ analysis: before }: ChartData, { analysis: after }: ChartData): Signal | undefined {
  if (!after.enoughPoints || after.latest === null) return undefined;
  const named = ({ rule, side, from }: Signal, dates: readonly { readonly date: string }[]): string =>
    `${rule} ${side} ${dates[from]?.date ?? ''}`;
  const known = new Set(before.enoughPoints ? before.signals.map((signal) => named(signal, before.points)) : []);
  return after.points[after.latest]?.signals.find((signal) => !known.has(named(signal, after.points)));
}
