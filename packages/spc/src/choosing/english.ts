import type { ChoiceMessages, ReasonFacts } from './messages.ts';

const plural = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
const sizes = ({ counting, smallest, largest, grain }: ReasonFacts): string =>
  counting === 'share'
    ? `Between ${smallest} and ${largest} people are asked each ${grain}.`
    : `There are between ${smallest} and ${largest} units each ${grain}.`;
const spread = ({ dispersion, grain }: ReasonFacts): string =>
  `From ${grain} to ${grain} they vary ${dispersion} times as much as chance alone would bring.`;
const opening = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const use = ({ chart }: { chart: string }): string => `Use ${chart}.`;

/** Plain English about choosing a chart. */
export const choiceEnglish: ChoiceMessages = {
  charts: {
    i: 'an XmR chart',
    mr: 'a moving range chart',
    run: 'a run chart',
    p: 'a p chart',
    pp: 'a p′ chart (p-prime)',
    u: 'a u chart',
    up: 'a u′ chart (u-prime)',
    c: 'a c chart',
    g: 'a g chart',
    t: 'a t chart',
    xbar: 'an x-bar chart',
    s: 'an s chart',
    ip: 'an I′ chart (I-prime)',
  },
  countings: {
    share: 'How many of the people asked said it',
    value: 'One measurement each time',
    events: 'How often something happened',
    rate: 'How often something happened, for so many days, visits or beds',
    casesBetween: 'How many cases from one event to the next',
    timeBetween: 'How much time from one event to the next',
    subgroups: 'Several measurements each time',
  },
  reasons: {
    fewPoints: (facts) =>
      `${use(facts)} There ${facts.periods === 1 ? 'is' : 'are'} ${plural(facts.periods, facts.grain)} of results, and limits need ` +
      `${String(facts.more)} more. Then use ${facts.later}.`,
    usual: (facts) =>
      `${use(facts)} It is the one that NHS England’s Making Data Count team uses, and it fits these results.`,
    allTheSame: (facts) =>
      `${use(facts)} So far every result is ${facts.centre}. The first that is not will stand out.`,
    nearEnd: (facts) =>
      `${use(facts)} It counts the people from one who ${facts.rarer === 'said' ? 'says' : 'does not say'} so to the next. At ` +
      `${facts.centre}, with so few people each ${facts.grain}, a chart of percentages has no room to show a ` +
      `${facts.rarer === 'said' ? 'fall' : 'rise'}.`,
    uneven: (facts) =>
      `${use(facts)} ${sizes(facts)} Its limits are wider when fewer are asked, so it will not mistake that for a change.`,
    unevenFew: (facts) => `${use(facts)} ${sizes(facts)} Its limits follow that, and it works with few people too.`,
    moreSpread: (facts) => `${use(facts)} ${spread(facts)} Its limits allow for that.`,
    counts: (facts) => `${use(facts)} It is made for counting events in ${facts.grain}s that are alike.`,
    rates: (facts) =>
      `${use(facts)} It is made for counting events when there is more chance of them in some ${facts.grain}s.`,
    rareEvents: (facts) =>
      `${use(facts)} There is less than one event each ${facts.grain}, so it shows the time from one to the next.`,
    casesBetween: (facts) => `${use(facts)} It is made for counting cases from one event to the next.`,
    timeBetween: (facts) => `${use(facts)} It is made for the time from one event to the next.`,
    subgroups: (facts) => `${use(facts)} It shows the mean of the measurements of each ${facts.grain}.`,
    singles: (facts) => `${use(facts)} There is only one measurement each ${facts.grain}.`,
    unusable: () => 'A chart cannot be chosen yet. It needs a list of results, and what is counted.',
  },
  alternatives: {
    straightLimits: ({ chart }) => `${opening(chart)}: easier to explain, because its limits are straight lines.`,
    limitsFromPeople: ({ chart }) =>
      `${opening(chart)}: its limits follow from how many are counted each time. It gives fewer false alarms, if nothing but chance is at work.`,
    allowsSpread: ({ chart, grain }) =>
      `${opening(chart)}: if results vary from ${grain} to ${grain} more than chance would bring.`,
    fewRare: ({ chart, grain }) =>
      `${opening(chart)}: if in most ${grain}s everybody, or nobody, says so. It counts the people from one exception to the next.`,
    onlyDates: ({ chart }) =>
      `${opening(chart)}: if you know the date of each, but not how many people were in between.`,
    spread: ({ chart, grain }) =>
      `${opening(chart)}, beside it: shows if the measurements of a ${grain} lie further apart.`,
    noLimits: ({ chart }) => `${opening(chart)}: has no limits, so it can start with the first few points.`,
  },
  skipped: ({ count }) =>
    count === 1
      ? '1 row was left out: it lacks what is counted.'
      : `${String(count)} rows were left out: they lack what is counted.`,
  easy: {
    reasons: {
      fewPoints: (facts) => [use(facts), 'There are not many results yet.', `We need ${String(facts.more)} more.`],
      usual: (facts) => [use(facts), 'The NHS uses this chart a lot.'],
      allTheSame: (facts) => [use(facts), 'All results are the same so far.'],
      nearEnd: (facts) => [use(facts), 'Nearly all results are the same.', 'This chart counts the people in between.'],
      uneven: (facts) => [use(facts), 'We ask more people at some times.', 'This chart knows that.'],
      unevenFew: (facts) => [use(facts), 'We ask more people at some times.', 'This chart knows that.'],
      moreSpread: (facts) => [use(facts), 'The results go up and down a lot.', 'This chart knows that.'],
      counts: (facts) => [use(facts), 'It counts how often something happens.'],
      rates: (facts) => [use(facts), 'It counts how often something happens.'],
      rareEvents: (facts) => [use(facts), 'This does not happen often.', 'The chart shows the time in between.'],
      casesBetween: (facts) => [use(facts), 'It shows how many go well in a row.'],
      timeBetween: (facts) => [use(facts), 'It shows the time in between.'],
      subgroups: (facts) => [use(facts), 'It shows the average each time.'],
      singles: (facts) => [use(facts), 'There is one number each time.'],
      unusable: () => ['We cannot choose a chart yet.', 'We need to know what is counted.'],
    },
  },
};
