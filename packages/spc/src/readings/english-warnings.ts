import type { ReadingMessages } from './messages.ts';

const points = (count: number): string => (count === 1 ? '1 point' : `${String(count)} points`);
const rows = (rows: readonly number[]): string =>
  rows.length === 1 ? '1 row has' : `${String(rows.length)} rows have`;

/** What each warning says to those who look after the chart. */
export const englishWarnings: ReadingMessages['warnings'] = {
  duplicateDate: ({ dates }) =>
    `The chart cannot be worked out, because more than one row has the same date: ${dates}. Keep one row for each date.`,
  invalidDate: ({ rows: bad }) =>
    `The chart cannot be worked out, because ${rows(bad)} a date that does not exist. Write dates like 2026-03-31.`,
  noData: () => 'No row has a value.',
  tooFewPoints: ({ have, needed, more }) =>
    `There ${have === 1 ? 'is' : 'are'} ${points(have)}. Limits are shown from ${String(needed)}: ${String(more)} more ` +
    `${more === 1 ? 'is' : 'are'} needed.`,
  shortSegment: ({ have, needed }) =>
    `Some limits rest on only ${points(have)}. They may still move until there are ${String(needed)}.`,
  constantSeries: () =>
    'Neighbouring values do not vary, so the limits lie on the mean and any other value is outside them.',
  zeroDenominator: ({ dates }) => `The denominator is zero, so there is no value: ${dates}.`,
  invalidValue: ({ dates }) => `The value is not a number, so it is left out: ${dates}.`,
  negativeValue: ({ dates }) => `The number is below zero, so it is left out: ${dates}.`,
  missingValue: ({ dates }) => `There is no value: ${dates}. A gap ends a run of points.`,
  unsortedDates: () => 'The rows were not in date order. They have been sorted.',
  baselineSpecialCause: () =>
    'The baseline has a sign of change in it, so its mean and limits may not show how things usually were.',
  baselineUnmatched: () =>
    'The baseline asked for does not fit before the first time the limits are set again. All points there are used.',
  rebaseUnmatched: ({ dates, startsAt }) =>
    startsAt === null
      ? `No point has the date the limits should be set again (${dates}), so they are not.`
      : `No point has the date the limits should be set again. They are from the next point: ${dates}.`,
  ghostUnmatched: () => 'A point that should not be counted was not found.',
  targetWithoutDirection: () =>
    'There is a target, but not which way is better, so nothing can be said about whether it will be met.',
  targetMissing: () => 'There is no target at the latest point, so nothing can be said about whether it will be met.',
  targetLength: ({ have, needed }) =>
    `${have === 1 ? 'There is 1 target' : `There are ${String(have)} targets`} for ${String(needed)} rows.`,
  conflict: ({ points: places }) =>
    `At ${points(places.length)} some signs point one way and some the other. Improvement is shown where there is any.`,
  outliersScreened: ({ ranges }) =>
    `${ranges === 1 ? '1 large jump was' : `${String(ranges)} large jumps were`} left out when the limits were worked out.`,
  screeningUndone: () =>
    'Large jumps were not left out when the limits were worked out, because no other change would have remained.',
  invalidOption: ({ option, used }) => `The setting ${option} cannot be used. It is taken as ${String(used)}.`,
};
