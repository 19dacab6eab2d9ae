import type { Meaning } from '../analysis.ts';
import type { WarningMessages } from './warning-messages.ts';

const points = (count: number): string => (count === 1 ? '1 point' : `${String(count)} points`);
const shownAs: Readonly<Record<Meaning, string>> = {
  improvement: 'They are shown as improvement.',
  concern: 'They are shown as concern.',
  neutral: 'They are shown as change.',
};
const fields = {
  value: 'value',
  numerator: 'numerator',
  denominator: 'denominator',
  subgroup: 'list of measurements',
} as const;

const theLines = (limits: boolean): string => (limits ? 'the limits' : 'the middle value');
const setAgain = (limits: boolean): string => `${theLines(limits)} should be set again`;

/** What each warning says to those who look after the chart. */
export const englishWarnings: WarningMessages = {
  invalidInput: ({ argument }) =>
    argument === 'points'
      ? 'The chart cannot be worked out, because its points are not a list.'
      : 'The chart cannot be worked out, because its settings are not an object.',
  unknownChart: ({ chart }) => `The chart cannot be worked out, because there is no kind of chart called ${chart}.`,
  duplicateDate: ({ dates }) =>
    `The chart cannot be worked out, because more than one row has the same date: ${dates}. Keep one row for each date.`,
  row: ({ row, text }) => `row ${String(row)}${text === '' ? '' : ` (${text})`}`,
  invalidDate: ({ rows, dates }) =>
    `The chart cannot be worked out, because ${rows.length === 1 ? '1 row has' : `${String(rows.length)} rows have`} ` +
    `no date that exists: ${dates}. Write dates like 2026-03-31.`,
  noData: () => 'No row has a value.',
  tooFewPoints: ({ have, needed, more, limits }) =>
    `There ${have === 1 ? 'is' : 'are'} ${points(have)}. ${limits ? 'Limits' : 'Signs of change'} are shown from ` +
    `${String(needed)}: ${String(more)} more ${more === 1 ? 'is' : 'are'} needed.`,
  shortSegment: ({ have, needed, limits }) =>
    `${limits ? 'Some limits rest' : 'A middle value rests'} on only ${points(have)}. ` +
    `${limits ? 'They' : 'It'} may still move until there are ${String(needed)}.`,
  constantSeries: () =>
    'Values do not change from one to the next. So the limits lie on the centre line, and any other value is outside them.',
  zeroDenominator: ({ dates }) => `The denominator is zero, so there is no value: ${dates}.`,
  invalidValue: ({ field, dates }) => `The ${fields[field]} is not a number, so it is left out: ${dates}.`,
  negativeValue: ({ field, dates }) => `The ${fields[field]} is below zero, so it is left out: ${dates}.`,
  fractionalCount: ({ field, dates }) => `The ${fields[field]} should be a whole number, so it is left out: ${dates}.`,
  numeratorAboveDenominator: ({ dates }) =>
    `The numerator is more than the denominator. One of them must be wrong, so there is no value: ${dates}.`,
  notAShare: ({ dates }) =>
    `The value is below 0 or above 100%, and the others are not: ${dates}. Check the numerator and the denominator.`,
  zeroTime: ({ dates }) =>
    `There is no time between two events: ${dates}. Count the time in smaller units, such as hours.`,
  singleMeasurement: ({ dates }) =>
    `There is only 1 measurement: ${dates}. It takes 2 or more to see how far they differ.`,
  lowMean: ({ needed }) =>
    `So few are counted each time that the limits can mislead. There should be ${String(needed)} or more on average.`,
  missingValue: ({ dates }) => `There is no value: ${dates}.`,
  unsortedDates: () => 'The rows were not in date order. They have been sorted.',
  baselineSpecialCause: () =>
    'The baseline has a sign of change in it, so its lines may not show how things usually were.',
  baselineUnmatched: ({ because, available }) => {
    const why = {
      noCount: 'The number of points of the baseline cannot be used.',
      tooMany: `The baseline asks for more than the ${points(available)} there ${available === 1 ? 'is' : 'are'}.`,
      noDate: 'The baseline ends on a date that does not exist.',
      beforeFirst: 'The baseline ends before the first point.',
    }[because];
    return `${why} So every point up to the next new start is used.`;
  },
  rebaseUnmatched: ({ dates, startsAt, limits }) =>
    startsAt === null
      ? `No point has the date ${setAgain(limits)}${dates === '' ? '' : ` (${dates})`}. So there is no new start.`
      : `No point has the date ${setAgain(limits)}. The new start is at the next point: ${dates}.`,
  ghostUnmatched: () => 'A point that should not be counted was not found.',
  pauseUnmatched: ({ pause }) => `The dates of pause ${String(pause + 1)} do not fit, so it is left out.`,
  pausesOverlap: () => 'Two pauses overlap. Points in both belong to the one that began first.',
  targetWithoutDirection: () =>
    'There is a target, but not which way is better. So we cannot say whether it will be met.',
  targetMissing: () => 'There is no target at the latest point. So we cannot say whether it will be met.',
  targetOutOfRange: ({ target }) =>
    `The target is ${String(target)}, but the values are shares from 0 to 1. For 90% it should be 0.9.`,
  targetLength: ({ have, needed }) =>
    `${have === 1 ? 'There is 1 target' : `There are ${String(have)} targets`} for ${String(needed)} rows.`,
  conflict: ({ points: places, shown }) =>
    `At ${points(places.length)} some signs point one way and some the other.${shown === null ? '' : ` ${shownAs[shown]}`}`,
  outliersScreened: ({ ranges }) =>
    `${ranges === 1 ? '1 large jump was' : `${String(ranges)} large jumps were`} left out when the limits were worked out.`,
  screeningUndone: () => 'Large jumps were kept when the limits were worked out. Without them no change would be left.',
  noRangesLeft: () => 'All steps from one value to the next were left out as large jumps. So there are no limits.',
  invalidOption: ({ option, used }) =>
    `The setting ${option} cannot be used. ${used === null ? 'It is left out.' : `It is taken as ${String(used)}.`}`,
  invalidEntry: ({ option, entries }) =>
    `In the setting ${option}, ${entries.length === 1 ? '1 entry' : `${String(entries.length)} entries`} cannot be used. ` +
    `${entries.length === 1 ? 'It is' : 'They are'} left out.`,
};
