import type { Grain } from '../analysis.ts';
import type { GateMessages, PoolFacts } from './messages.ts';

const plural = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
const people = (count: number): string => (count === 1 ? '1 person' : `${String(count)} people`);
const counts = ({ numerator, denominator, share }: PoolFacts): string =>
  `${share} (${String(numerator)} of ${people(denominator)})`;
const latest = ({ periods }: PoolFacts, grain: Grain): string => `the last ${plural(periods, grain)}`;
const range = ({ lower, upper }: PoolFacts): string => `${lower} to ${upper}`;
const goal = (aim: string, direction: 'increase' | 'decrease'): string =>
  `${aim} or ${direction === 'increase' ? 'more' : 'less'}`;
const inPeriod = (date: string, grain: Grain): string =>
  ({
    day: `on ${date}`,
    week: `in the week of ${date}`,
    month: `in ${date}`,
    quarter: `in the quarter from ${date}`,
    year: `in ${date}`,
  })[grain];
const opening = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const wait = ({ grain, needed }: { grain: Grain; needed: number }): string =>
  `This cannot be judged until there are ${plural(needed, grain)} since the change.`;

/** Plain English about whether an improvement is sustained. */
export const gateEnglish: GateMessages = {
  often: ({ times, outOf, bound }) => `${bound} ${plural(times, 'time')} in ${String(outOf)}`,
  unusable: {
    dates: () => 'This cannot be judged: there is something wrong with the dates.',
    options: () => 'This cannot be judged: check the aim, the date of the change and the numbers of periods.',
    people: () => 'This cannot be judged: it needs to know how many people were asked each time.',
    baseline: ({ grain, have, needed }) =>
      `This cannot be judged: there ${have === 1 ? 'is' : 'are'} ${plural(have, grain)} of results from before the change, ` +
      `and ${plural(needed, grain)} are needed.`,
  },
  tooEarly: ({ grain, have, more }) =>
    `It is too early to say. There ${have === 1 ? 'is' : 'are'} ${plural(have, grain)} of results since the change, and ` +
    `${String(more)} more ${more === 1 ? 'is' : 'are'} needed.`,
  notYet: ({ missing }) => `This is not yet a sustained improvement. Still missing: ${missing.join('; ')}.`,
  improvedSustained: () => 'This has improved, and the improvement has lasted.',
  improvedStrongEvidence: () => 'This has improved, the improvement has lasted, and the evidence is strong.',
  conditions: {
    signal: {
      label: 'a sign of improvement on the chart',
      met: ({ first, grain }) => `The chart shows a sign of improvement, first ${inPeriod(first, grain)}.`,
      notMet: () => 'The chart shows no sign of improvement since the change.',
      unknown: () => 'There are no results since the change yet.',
      easyMet: () => ['The chart shows it got better.'],
      easyNotMet: () => ['The chart does not show it got better.'],
    },
    aim: {
      label: 'the aim reached',
      met: ({ aim, last, grain, direction }) =>
        `${opening(latest(last, grain))} together are at ${counts(last)}. The aim is ${goal(aim, direction)}, so it is reached.`,
      notMet: ({ aim, last, grain, direction }) =>
        `${opening(latest(last, grain))} together are at ${counts(last)}. The aim is ${goal(aim, direction)}, so it is not ` +
        `reached yet.`,
      unknown: wait,
      easyMet: () => ['We reached our aim.'],
      easyNotMet: () => ['We did not reach our aim yet.'],
    },
    aboveBaseline: {
      label: 'clearly better than before',
      met: ({ baseline, last, grain }) =>
        `Allowing for chance, ${latest(last, grain)} are at ${range(last)}. All of that is better than before: ${counts(baseline)}.`,
      notMet: ({ baseline, last, grain }) =>
        `Allowing for chance, ${latest(last, grain)} are at ${range(last)}. That is not clearly better than before: ${counts(baseline)}.`,
      unknown: wait,
      easyMet: () => ['It is clearly better than before.'],
      easyNotMet: () => ['It is not clearly better than before.'],
    },
    noSlide: {
      label: 'no slide back',
      met: ({ longest, level, grain }) =>
        longest === 0
          ? `There is no slide back: no ${grain} is worse than the level since the change, ${level}.`
          : `There is no slide back: at most ${plural(longest, grain)} in a row ${longest === 1 ? 'is' : 'are'} worse than the ` +
            `level since the change, ${level}.`,
      notMet: ({ longest, level, grain }) =>
        `It may be sliding back: ${plural(longest, grain)} in a row are worse than the level since the change, ${level}.`,
      unknown: wait,
      easyMet: () => ['It has stayed better.'],
      easyNotMet: () => ['It may be getting worse again.'],
    },
    apart: {
      label: 'ranges that do not overlap',
      met: ({ baseline, last }) =>
        `Allowing for chance, it was ${range(baseline)} before and is ${range(last)} now. The two do not overlap.`,
      notMet: ({ baseline, last }) =>
        `Allowing for chance, it was ${range(baseline)} before and is ${range(last)} now. The two overlap.`,
      unknown: wait,
      easyMet: () => ['We are very sure.'],
      easyNotMet: () => ['We are not very sure yet.'],
    },
  },
  warnings: {
    askMore: ({ people: asked, needed, baseline, grain }) =>
      `It was at ${baseline} before the change, and about ${people(asked)} a ${grain} ${asked === 1 ? 'is' : 'are'} asked. Ask ` +
      `${String(needed)} or more a ${grain}: with so few, so small a change is hard to tell from chance.`,
    leftOut: ({ rows }) =>
      `${rows.length === 1 ? '1 row was' : `${String(rows.length)} rows were`} left out: more people said it than were asked, or fewer ` +
      'than none.',
    unsteadyBaseline: () =>
      'The results from before the change were not steady. Find out why before you compare with them.',
  },
  errorRate: ({ people: asked, grain, truth, from, to, aim, direction, sustained, strong }) => {
    const change = direction === 'increase' ? 'rise' : 'fall';
    const what = {
      none: `nothing changes from ${from}`,
      change: `there is a real ${change} from ${from} to ${to}`,
      spike: `there is a ${change} from ${from} to ${to} for 8 ${grain}s only`,
    }[truth];
    return (
      `When ${people(asked)} a ${grain} are asked, the aim is ${aim} and ${what}, this check says "lasted" ${sustained}, ` +
      `and "strong" ${strong}.`
    );
  },
  judgeOnce: ({ grain }) =>
    `These figures are for judging once, on a day fixed beforehand. To look again each ${grain} until the answer is yes makes ` +
    `a wrong yes far more likely.`,
  easy: {
    notEnoughData: () => ['We cannot tell.', 'We need more results.'],
    tooEarly: ({ more, grain }) => ['It is too soon to tell.', `We need ${plural(more, grain)} more.`],
    notYet: () => ['We cannot say yet that it got better for good.'],
    improvedSustained: () => ['It got better.', 'It has stayed better.'],
    improvedStrongEvidence: () => ['It got better.', 'It has stayed better.', 'We are very sure.'],
  },
};
