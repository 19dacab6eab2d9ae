import type { Grain } from '../analysis.ts';
import type { SmallSampleMessages } from './messages.ts';

const people = (count: number): string => (count === 1 ? '1 person' : `${String(count)} people`);
const plural = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
const periods = (count: number, grain: Grain): string => plural(count, grain);
const orMore = (direction: 'below' | 'above'): string => (direction === 'below' ? 'or fewer' : 'or more');

/** Plain English about small samples. */
export const smallSampleEnglish: SmallSampleMessages = {
  often: ({ times, outOf, bound }) =>
    `${bound === 'about' ? 'about' : bound} ${plural(times, 'time')} in ${String(outOf)}`,
  interval: ({ numerator, denominator, share, lower, upper }) =>
    `${String(numerator)} of ${people(denominator)} said so: ${share}. From this many people, ` +
    `the true figure is likely to be between ${lower} and ${upper}.`,
  sampleFault: {
    nobodyAsked: () => 'Nobody has been asked yet.',
    notANumber: () => 'These counts are not numbers.',
    negative: () => 'A count cannot be below 0.',
    moreThanAsked: () => 'More people said so than were asked. Check the counts.',
    level: () => 'How sure to be must lie between 0% and 100%.',
  },
  allSaySo: ({ rate, people: count, often }) =>
    `If the true figure is ${rate}, all of ${people(count)} still say so ${often}.`,
  peopleToAsk: ({ people: count, shownAt, direction, standard, suspected, works, wrong }) =>
    `Ask ${people(count)}. If ${String(shownAt)} ${orMore(direction)} of them say so, you have shown that the true figure is ${direction} ` +
    `${standard}. If the true figure is ${suspected}, this will show it ${works}. If it is ${standard} after all, this will ` +
    `be wrong ${wrong}.`,
  peopleToAskFault: {
    share: () => 'The standard must lie between 0% and 100%, and so must the figure you expect.',
    same: () => 'The standard and the figure you expect are too close to tell apart.',
    chance: () => 'How sure you want to be must lie between 0% and 100%.',
  },
  forecast: ({ people: count, grain, direction, from, to, periods: within, seen, median, falseAlarm }) =>
    `With ${people(count)} a ${grain}, a ${direction === 'increase' ? 'rise' : 'fall'} from ${from} to ${to} is seen within ` +
    `${periods(within, grain)} ${seen}. ` +
    (median === null ? '' : `Half the time it is seen within ${periods(median, grain)}. `) +
    `If nothing changes, the chart still shows such a sign ${falseAlarm}.`,
  forecastFault: {
    people: () => 'Say how many people you will ask: a whole number, 1 or more.',
    share: () => 'Both figures must lie between 0% and 100%.',
    same: () => 'Both figures are the same, so there is no change to see.',
    periods: () => 'Say how long you will measure: a whole number, 1 or more.',
    runs: () => 'Say how often to try it out: a whole number, 1 or more.',
  },
  easy: {
    interval: ({ numerator, denominator, lower, upper }) => [
      `We asked ${people(denominator)}.`,
      `${String(numerator)} said so.`,
      'If we asked everyone, it may be different.',
      `It may be as low as ${lower}.`,
      `It may be as high as ${upper}.`,
    ],
    peopleToAsk: ({ people: count, shownAt, direction, standard }) => [
      `Ask ${people(count)}.`,
      `Count how many say so.`,
      `Is it ${String(shownAt)} ${orMore(direction)}?`,
      `Then we are very likely ${direction} ${standard}.`,
      'This can be wrong, but not often.',
    ],
    forecast: ({ people: count, grain, direction, from, to, periods: within, seen, falseAlarm }) => [
      `We ask ${people(count)} each ${grain}.`,
      `Say it goes ${direction === 'increase' ? 'up' : 'down'} from ${from} to ${to}.`,
      `The chart shows it in ${periods(within, grain)}, ${seen}.`,
      'Sometimes the chart shows a change by luck.',
      `This happens ${falseAlarm}.`,
    ],
  },
};
