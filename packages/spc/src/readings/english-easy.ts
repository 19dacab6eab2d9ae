import type { EasyMessages } from './messages.ts';

/** Easy read English. */
export const englishEasy: EasyMessages = {
  outOfHundred: ({ number }) => `${number} out of 100`,
  noData: () => ['There are no results yet.'],
  tooFew: ({ more }) => [
    'It is too soon to tell.',
    `We need ${String(more)} more ${more === 1 ? 'result' : 'results'}.`,
  ],
  tooFewSince: () => ['It is too soon to tell.', 'We need more results.'],
  unclear: () => ['We cannot show this chart.', 'There is a mistake in the results.'],
  steady: () => ['There is no clear change.'],
  mixed: ({ direction }) =>
    direction === 'neutral'
      ? ['Some signs are higher.', 'Some signs are lower.']
      : ['Some signs are better.', 'Some signs are worse.'],
  special: ({ meaning, side, sure }) => {
    const way = { improvement: 'better', concern: 'worse', neutral: side === 'high' ? 'higher' : 'lower' }[meaning];
    return sure ? [`This has got ${way}.`] : [`This may be getting ${way}.`, 'We need to keep checking.'];
  },
  latest: ({ value, date }) => [`The newest result is ${value}.`, `It is from ${date}.`],
  mean: ({ mean }) => [`The average is ${mean}.`],
  assurance: {
    pass: ({ target }) => [`We want to reach ${target}.`, 'We think we will.'],
    fail: ({ target }) => [`We want to reach ${target}.`, 'We need to change something to get there.'],
    hitOrMiss: ({ target }) => [`We want to reach ${target}.`, 'Sometimes we will.', 'Sometimes we will not.'],
  },
};
