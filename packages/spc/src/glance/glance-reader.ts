import { meaningOf } from '../meaning.ts';
import { medianOf } from '../median.ts';
import type { GlanceMessages, IconWords, PatternFacts } from '../readings/messages.ts';
import type { GlanceFormat } from './glance-format.ts';
import type { Glance, GlanceSignal } from './glance.ts';
import { verdictOn } from './verdict-on.ts';

/** What a chart says first of all. */
export interface GlanceWords {
  /** What changed, in one sentence. */
  readonly sentence: string;
  /** The numbers behind it, to stand after the sentence. */
  readonly more: string;
  /** Words for the icons; `null` where one should not be shown. */
  readonly variation: IconWords | null;
  readonly assurance: IconWords | null;
}

/** Says what `createCoreReader` says of an analysis of the same numbers. */
export function glanceWords(seen: Glance, text: GlanceMessages, usual: GlanceFormat): GlanceWords {
  const { signals, signs, latest, enoughPoints, count, needed, direction, target, mean, limits, assurance } = seen;
  const value = seen.values[latest] ?? 0;
  const median = enoughPoints ? null : medianSeen(seen);
  const shown = enoughPoints && limits ? [mean, limits.lower, limits.upper, target] : [median];
  const format = { ...usual, ...usual.among([value, ...shown]) };
  const date = format.date(seen.instants[latest] ?? 0, seen.grain);
  const number = { value: format.number(value), date, change: false };
  if (!enoughPoints || !limits) {
    return {
      sentence: text.tooFew({ have: count, more: needed - count }),
      more: `${text.latest(number)} ${text.middle({ median: format.number(median ?? 0) })}`,
      variation: null,
      assurance: null,
    };
  }
  const { side } = verdictOn(signs[latest] ?? 0, direction);
  const signal = strongest(signals.filter((each) => each.side === side));
  const against = strongest(signals.filter((each) => each.side !== side));
  const reasonOf = (of: GlanceSignal): string => text.reason(factsOf(seen, of, limits, format));
  const centre = 'mean';
  const settled = signal === undefined;
  const more = signal && !against && signal.rule === 'outside' ? [] : [text.latest(number)];
  const lines = { lower: format.limit(limits.lower), upper: format.limit(limits.upper), varying: false };
  more.push(text.expected({ ...lines, centre, mean: settled ? null : format.number(mean), settled }));
  if (target !== null) {
    const goal = { target: format.number(target), direction };
    more.push(assurance ? text.assurance[assurance]({ ...goal, settled }) : text.target(goal));
  }
  return {
    sentence: !signal
      ? text.steady({ mean: format.number(mean), centre, earlier: signs.some((each) => each > 0) })
      : against
        ? text.mixed({ reason: reasonOf(signal), against: reasonOf(against) })
        : text.special({
            meaning: meaningOf(signal.side, direction),
            side: signal.side,
            sure: signal.rule === 'shift',
            reason: reasonOf(signal),
          }),
    more: more.join(' '),
    variation:
      seen.variation === 'commonCause' && signs.some((each) => each > 0)
        ? text.earlierIcon
        : text.variation[seen.variation],
    assurance: assurance && text.assuranceIcon[assurance],
  };
}

/** The middle of the values that count. */
export function medianSeen({ values, counted }: Pick<Glance, 'values' | 'counted'>): number | null {
  return medianOf([...values.subarray(0, counted)]);
}

function factsOf(
  { instants, values, mean, grain }: Glance,
  { rule, side, from, count }: GlanceSignal,
  { lower, upper }: { readonly lower: number; readonly upper: number },
  format: GlanceFormat,
): PatternFacts {
  const line = rule === 'shift' ? mean : side === 'high' ? upper : lower;
  const [value, passed] = format.apart(values[from] ?? 0, line);
  return {
    rule,
    side,
    count,
    value,
    line: rule === 'twoOfThree' ? format.limit(line) : passed,
    date: format.date(instants[from] ?? 0, grain),
    centre: 'mean',
    passing: false,
    window: false,
  };
}

/** Runs say more than single points. */
function strongest(signals: readonly GlanceSignal[]): GlanceSignal | undefined {
  return (['shift', 'trend', 'outside', 'twoOfThree'] as const)
    .map((rule) => signals.find((signal) => signal.rule === rule))
    .find(Boolean);
}
