import type { Assurance, Grain, Meaning, Side, Variation } from '../analysis.ts';
import type { Centre } from './messages.ts';
import type { EasyMessages, EasySignalFacts } from './easy-messages.ts';

const way = (meaning: Meaning, side: Side): string =>
  ({ improvement: 'better', concern: 'worse', neutral: side === 'high' ? 'higher' : 'lower' })[meaning];
const higher = (side: Side): string => (side === 'high' ? 'higher' : 'lower');

const average = (centre: Centre): string =>
  ({ mean: 'average', median: 'middle result', typical: 'usual result' })[centre];
/** A date within a sentence: `the week of …`. */
const the = (date: string, grain: Grain): string => (grain === 'week' ? `the ${date}` : date);
/** When something was: `on 5 May 2025`, `in the week of …`, `in May 2025`. */
const at = (date: string, grain: Grain): string => `${grain === 'day' ? 'on' : 'in'} ${the(date, grain)}`;

function pattern({ rule, side, count, value, date, to, centre, grain }: EasySignalFacts): readonly string[] {
  const when = [`The first was ${at(date, grain)}.`, `The last was ${at(to, grain)}.`];
  switch (rule) {
    case 'outside':
      return [`The result was ${value}.`, `It is from ${the(date, grain)}.`, `That is ${higher(side)} than we expect.`];
    case 'longRun':
    case 'shift':
      return [`${String(count)} results together were ${higher(side)} than the ${average(centre)}.`, ...when];
    case 'trend':
      return [`${String(count)} results together went ${side === 'high' ? 'up' : 'down'}.`, ...when];
    case 'twoOfThree':
      return [`Some results were very ${side === 'high' ? 'high' : 'low'}.`, ...when];
  }
}

const variation: Readonly<Record<Variation, readonly string[]>> = {
  commonCause: ['There is no clear change.'],
  improvementHigh: ['This may be getting better.', 'Higher is better.'],
  improvementLow: ['This may be getting better.', 'Lower is better.'],
  concernHigh: ['This may be getting worse.', 'Lower is better.'],
  concernLow: ['This may be getting worse.', 'Higher is better.'],
  neutralHigh: ['This may be getting higher.'],
  neutralLow: ['This may be getting lower.'],
};

const assuranceIcon: Readonly<Record<Assurance, readonly string[]>> = {
  pass: ['We think we will reach our target.'],
  fail: ['We need to change something to reach our target.'],
  hitOrMiss: ['Sometimes we will reach our target.', 'Sometimes we will not.'],
};

const reach = (target: string): string => `We want to reach ${target}.`;

/** Easy read English. */
export const englishEasy: EasyMessages = {
  outOfHundred: ({ number, bound }) => `${bound === null ? '' : `${bound} than `}${number} out of 100`,
  noData: ({ shown }) => [shown ? 'We cannot count the results yet.' : 'There are no results yet.'],
  tooFew: ({ more }) => [
    'It is too soon to tell.',
    `We need ${String(more)} more ${more === 1 ? 'result' : 'results'}.`,
  ],
  tooFewSince: () => ['It is too soon to tell.', 'We need more results.'],
  unclear: () => ['We cannot show this chart.', 'There is a mistake in the results.'],
  steady: () => ['There is no clear change.'],
  oddCrossings: () => ['Something may have changed.', 'We need to keep checking.'],
  mixed: ({ direction }) =>
    direction === 'neutral'
      ? ['Some signs are higher.', 'Some signs are lower.']
      : ['Some signs are better.', 'Some signs are worse.'],
  special: ({ meaning, side, sure }) =>
    sure
      ? [`This has got ${way(meaning, side)}.`]
      : [`This may be getting ${way(meaning, side)}.`, 'We need to keep checking.'],
  latest: ({ value, date, grain, change }) => [
    `The newest ${change ? 'change' : 'result'} is ${value}.`,
    `It is from ${the(date, grain)}.`,
  ],
  mean: ({ mean, centre }) => [`The ${average(centre)} is ${mean}.`],
  changed: ({ before, since, date, grain, centre }) => [
    `The ${average(centre)} was ${before} before ${the(date, grain)}.`,
    `Since then it is ${since}.`,
  ],
  short: ({ have }) => [
    `We compare with only ${String(have)} ${have === 1 ? 'result' : 'results'}.`,
    'This may still change.',
  ],
  target: ({ target }) => [reach(target)],
  assurance: {
    pass: ({ target, settled }) => [
      reach(target),
      settled ? 'We think we will.' : 'Going by this chart, we think we will.',
    ],
    fail: ({ target, settled }) => [
      reach(target),
      `${settled ? 'We' : 'Going by this chart, we'} need to change something to get there.`,
    ],
    hitOrMiss: ({ target, settled }) => [
      reach(target),
      settled ? 'Sometimes we will.' : 'Going by this chart, sometimes we will.',
      'Sometimes we will not.',
    ],
  },
  signal: (facts) => [...pattern(facts), `This may mean it is getting ${way(facts.meaning, facts.side)}.`],
  variation,
  assuranceIcon,
  kind: {
    mr: ['The numbers show how much results differ.', 'A low number means they are alike.'],
    s: ['The numbers show how much results differ.', 'A low number means they are alike.'],
    g: ['The numbers count the cases between 2 events.', 'A high number means there are fewer events.'],
    t: ['The numbers show the time between 2 events.', 'A high number means there are fewer events.'],
  },
};
