import type { Assurance, Meaning, Side, Variation } from '../analysis.ts';
import type { Centre } from './messages.ts';
import type { EasyMessages, EasySignalFacts } from './easy-messages.ts';

const way = (meaning: Meaning, side: Side): string =>
  ({ improvement: 'better', concern: 'worse', neutral: side === 'high' ? 'higher' : 'lower' })[meaning];
const higher = (side: Side): string => (side === 'high' ? 'higher' : 'lower');

const average = (centre: Centre): string => (centre === 'mean' ? 'average' : 'middle result');

function pattern({ rule, side, count, value, date, to, centre }: EasySignalFacts): readonly string[] {
  const when = `The first was in ${date}. The last was in ${to}.`.split(/(?<=\.) /);
  switch (rule) {
    case 'outside':
      return [`The result was ${value}.`, `It is from ${date}.`, `That is ${higher(side)} than we expect.`];
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

/** Easy read English. */
export const englishEasy: EasyMessages = {
  outOfHundred: ({ number }) => `${number} out of 100`,
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
  latest: ({ value, date }) => [`The newest result is ${value}.`, `It is from ${date}.`],
  mean: ({ mean, centre }) => [`The ${average(centre)} is ${mean}.`],
  changed: ({ before, since, date, centre }) => [
    `The ${average(centre)} was ${before} before ${date}.`,
    `Since then it is ${since}.`,
  ],
  assurance: {
    pass: ({ target }) => [`We want to reach ${target}.`, 'We think we will.'],
    fail: ({ target }) => [`We want to reach ${target}.`, 'We need to change something to get there.'],
    hitOrMiss: ({ target }) => [`We want to reach ${target}.`, 'Sometimes we will.', 'Sometimes we will not.'],
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
