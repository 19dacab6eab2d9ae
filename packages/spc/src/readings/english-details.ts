import type { Grain, Meaning, Side } from '../analysis.ts';
import type { ChartKind, Direction } from '../options.ts';
import { are, higher, named, opening, past, pattern, points, those } from './english-patterns.ts';
import { because, setAgain } from './english-reasons.ts';
import type { CrossingFacts, DetailMessages, PatternFacts } from './messages.ts';

const goal = (target: string, direction: Direction): string =>
  ({ increase: `${target} or more`, decrease: `${target} or less`, neutral: target })[direction];

/** A date within a sentence: `the week of …`. */
const the = (date: string, grain: Grain): string => (grain === 'week' ? `the ${date}` : date);

const times = (count: number): string => (count === 1 ? 'once' : `${String(count)} times`);

/** Few crossings, or many, without the full stop. */
function crossing({ crossings, least, most, line }: CrossingFacts): string {
  const few = crossings < least;
  return (
    `the line crosses the middle value (${line}) ${few && crossings > 0 ? 'only ' : ''}${times(crossings)}. ` +
    `By chance it would be ${few ? `${times(least)} or more` : `up to ${times(most ?? 0)}`}`
  );
}

function seen(facts: PatternFacts): string {
  if (facts.rule === 'outside') return `${facts.value} is ${past(facts)}`;
  const near = `${facts.window ? 'most of ' : ''}${points(facts.count)} near each other`;
  return pattern(facts, `${those(facts)} in a row`, near);
}

const sign: Readonly<Record<Meaning, (side: Side) => string>> = {
  improvement: () => 'This is a sign of improvement.',
  concern: () => 'This is a sign of things getting worse.',
  neutral: (side) => `This is a sign of ${higher(side)} values.`,
};

const charts: Readonly<Record<ChartKind, string>> = {
  i: 'an XmR chart',
  mr: 'a moving range chart',
  run: 'a run chart',
  p: 'a p chart',
  pp: 'a p′ chart',
  u: 'a u chart',
  up: 'a u′ chart',
  c: 'a c chart',
  g: 'a g chart',
  t: 'a t chart',
  xbar: 'an X-bar chart',
  s: 'an S chart',
  ip: 'an I′ chart',
};

/** The English for what a chart can load later. */
export const englishDetails: DetailMessages = {
  period: ({ from, to }) => `${from} to ${to}`,
  about: ({ chart, count, from, to, grain }) =>
    `This is ${charts[chart]} with ${points(count)}` +
    `${count === 1 ? ` (${from})` : `, from ${the(from, grain)} to ${the(to, grain)}`}.`,
  targetChanged: ({ target, direction, date }) =>
    `The target changed (${date}). It was ${goal(target, direction)} before.`,
  longestRun: ({ longest, most }) =>
    `The longest run on one side has ${points(longest)}. By chance it would have up to ${String(most)}.`,
  crossings: ({ crossings, least, most }) =>
    `The line crosses the middle value ${times(crossings)}.` +
    // Of so few points any number of crossings may be chance.
    (most === null && least === 0
      ? ''
      : ` By chance it would be ${most === null ? `${times(least)} or more` : `${String(least)} to ${times(most)}`}.`),
  lastSignal: ({ text }) => `The last sign of change was: ${text}`,
  rebased: ({ reason, before, since, ...start }) =>
    `${opening(setAgain(start))}${because(reason)}` +
    (before === null || since === null
      ? ''
      : ` The ${named(start.centre)} was ${before} before, and is ${since} since.`),
  baseline: ({ from, to, centre, limits }) =>
    `The ${named(centre)} ${limits ? 'and limits come' : 'comes'} from the baseline: ${from} to ${to}.`,
  shortLimits: ({ have, centre, limits }) =>
    limits
      ? `The limits rest on only ${points(have)}, so they may still move.`
      : `The ${named(centre)} rests on only ${points(have)}, so it may still move.`,
  leftOut: ({ count, reason }) => `${points(count)} ${are(count)} shown but not counted${because(reason)}`,
  paused: ({ from, to, next, reason, grain }) => {
    if (from === null) {
      const when = next === null ? 'after the last point' : `before ${the(next, grain)}`;
      return `There is a pause ${when}${because(reason)}`;
    }
    const when = to === null ? `from ${from} on` : from === to ? from : `${from} to ${to}`;
    return `There is a pause (${when})${because(reason)}`;
  },
  signal: (facts) => `${opening(facts.period)}: ${seen(facts)}. ${sign[facts.meaning](facts.side)}`,
  crossingsSignal: ({ period, ...facts }) => `${opening(period)}: ${crossing(facts)}. This is a sign of change.`,
  noSignals: ({ early }) => (early ? 'It is too early to look for signs of change.' : 'There are no signs of change.'),
};
