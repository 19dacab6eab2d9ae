import type { Meaning, Rule, Side } from '../analysis.ts';
import type { Direction } from '../options.ts';
import { englishEasy } from './english-easy.ts';
import { englishWarnings } from './english-warnings.ts';
import type { PatternFacts, ReadingMessages } from './messages.ts';

const points = (count: number): string => (count === 1 ? '1 point' : `${String(count)} points`);
const higher = (side: Side): string => (side === 'high' ? 'higher' : 'lower');
const above = (side: Side): string => (side === 'high' ? 'above' : 'below');
const upper = (side: Side): string => (side === 'high' ? 'upper' : 'lower');
const goal = (target: string, direction: Direction): string =>
  ({ increase: `${target} or more`, decrease: `${target} or less`, neutral: target })[direction];

const given = (settled: boolean): string => (settled ? 'If nothing changes,' : 'Going by these limits,');
const opening = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function reason({ rule, side, count, value, date, line }: PatternFacts): string {
  switch (rule) {
    case 'outside':
      return `the latest point (${date}) is ${value}, ${above(side)} the ${upper(side)} limit of ${line}`;
    case 'longRun':
    case 'shift':
      return `the last ${points(count)} are ${above(side)} the mean of ${line}`;
    case 'trend':
      return `the last ${points(count)} are each ${higher(side)} than the one before`;
    case 'twoOfThree':
      return `at least 2 of the last 3 points are close to the ${upper(side)} limit of ${line}, or past it`;
  }
}

function pattern({ rule, side, count, value, line }: PatternFacts): string {
  switch (rule) {
    case 'outside':
      return `${value} is ${above(side)} the ${upper(side)} limit of ${line}`;
    case 'longRun':
    case 'shift':
      return `${points(count)} in a row are ${above(side)} the mean of ${line}`;
    case 'trend':
      return `${points(count)} in a row are each ${higher(side)} than the one before`;
    case 'twoOfThree':
      return `${points(count)} near each other are close to the ${upper(side)} limit of ${line}, or past it`;
  }
}

const sign: Readonly<Record<Meaning, (side: Side) => string>> = {
  improvement: () => 'This is a sign of improvement.',
  concern: () => 'This is a sign of things getting worse.',
  neutral: (side) => `This is a sign of ${higher(side)} values.`,
};

const ruleNames: Readonly<Record<Rule, (side: Side) => string>> = {
  outside: (side) => `${above(side)} the ${upper(side)} limit`,
  shift: (side) => `part of a run ${above(side)} the mean`,
  trend: (side) => `part of a ${side === 'high' ? 'rise' : 'fall'}`,
  longRun: (side) => `part of a run ${above(side)} the mean`,
  twoOfThree: (side) => `one of several close to the ${upper(side)} limit, or past it`,
};

/** The default words: plain English for a reading age of 9 to 11. */
export const english: ReadingMessages = {
  week: (date) => `week of ${date}`,
  period: ({ from, to }) => `${from} to ${to}`,

  noData: () => 'There is nothing to show yet.',
  tooFew: ({ have, more }) =>
    `It is too early to say. There ${have === 1 ? 'is' : 'are'} ${points(have)} so far, and ${String(more)} more ` +
    `${more === 1 ? 'is' : 'are'} needed to tell a real change from chance.`,
  tooFewSince: ({ have, date }) =>
    `It is too early to say. There ${have === 1 ? 'is' : 'are'} only ${points(have)} since the limits were set again (${date}).`,
  unchanging: ({ value }) => `There is no change: every point is ${value}.`,
  steady: ({ mean, earlier }) =>
    earlier
      ? `There is no clear change in the latest point. The mean is ${mean}.`
      : `There is no clear change yet. The points go up and down around a mean of ${mean}, as expected.`,
  special: ({ meaning, side, sure, reason }) =>
    ({
      improvement: `This ${sure ? 'has got' : 'may be getting'} better: ${reason}.`,
      concern: `This ${sure ? 'has got' : 'may be getting'} worse: ${reason}.`,
      neutral: `This ${sure ? 'has got' : 'may be getting'} ${higher(side)}: ${reason}.`,
    })[meaning],
  mixed: ({ reason, against }) => `The signs are mixed: ${reason}, but ${against}.`,
  reason,

  latest: ({ value, date }) => `The latest value is ${value} (${date}).`,
  middle: ({ median }) => `The middle value so far is ${median}.`,
  expected: ({ mean, lower, upper, settled }) => {
    const limits = settled
      ? `If nothing changes, expect values between ${lower} and ${upper}.`
      : `The limits are ${lower} and ${upper}.`;
    return mean === null ? limits : `The mean is ${mean}. ${limits}`;
  },
  meanOnly: ({ mean }) => `The mean is ${mean}.`,
  target: ({ target, direction }) => `The target is ${goal(target, direction)}.`,
  assurance: {
    pass: ({ target, direction, settled }) =>
      `${given(settled)} it can be expected to meet the target of ${goal(target, direction)}.`,
    fail: ({ target, direction, settled }) =>
      `${given(settled)} it cannot be expected to meet the target of ${goal(target, direction)}.`,
    hitOrMiss: ({ target, direction, settled }) =>
      `${given(settled)} it will sometimes meet the target of ${goal(target, direction)} and sometimes miss it.`,
  },
  lastSignal: ({ text }) => `The last sign of change was: ${text}`,
  rebased: ({ date, reason }) =>
    reason === null ? `The limits were set again (${date}).` : `The limits were set again (${date}): ${reason}.`,
  shortLimits: ({ have }) => `The limits rest on only ${points(have)}, so they may still move.`,
  leftOut: ({ count }) => `${points(count)} ${count === 1 ? 'is' : 'are'} shown but not counted.`,

  signal: (facts) => `${opening(facts.period)}: ${pattern(facts)}. ${sign[facts.meaning](facts.side)}`,

  point: ({ date, value, of }) => `${opening(date)}: ${value}${of ? ` (${of.part} of ${of.whole})` : ''}.`,
  gap: ({ date }) => `${opening(date)}: no value.`,
  ghost: ({ reason }) => (reason === null ? 'Shown but not counted.' : `Shown but not counted: ${reason}.`),
  cause: ({ meaning, rules }) => {
    const name = { improvement: 'Improvement', concern: 'Concern', neutral: 'Change' }[meaning];
    return `${name}: ${rules.map(({ rule, side }) => ruleNames[rule](side)).join(', ')}.`;
  },
  lines: ({ mean, lower, upper, target }) =>
    `Mean ${mean}.` +
    (lower === null || upper === null ? '' : ` Limits ${lower} to ${upper}.`) +
    (target === null ? '' : ` Target ${target}.`),

  variation: {
    commonCause: { label: 'No clear change', meaning: 'Common cause variation: the points vary as expected.' },
    improvementHigh: {
      label: 'Signs of improvement',
      meaning: 'Special cause variation, improvement: values are higher than expected, and higher is better.',
    },
    improvementLow: {
      label: 'Signs of improvement',
      meaning: 'Special cause variation, improvement: values are lower than expected, and lower is better.',
    },
    concernHigh: {
      label: 'Signs of getting worse',
      meaning: 'Special cause variation, concern: values are higher than expected, and lower is better.',
    },
    concernLow: {
      label: 'Signs of getting worse',
      meaning: 'Special cause variation, concern: values are lower than expected, and higher is better.',
    },
    neutralHigh: { label: 'Signs of a rise', meaning: 'Special cause variation: values are higher than expected.' },
    neutralLow: { label: 'Signs of a fall', meaning: 'Special cause variation: values are lower than expected.' },
  },
  assuranceIcon: {
    pass: { label: 'Expected to meet the target', meaning: 'Both limits are on the better side of the target.' },
    fail: { label: 'Not expected to meet the target', meaning: 'Both limits are on the worse side of the target.' },
    hitOrMiss: { label: 'May meet or miss the target', meaning: 'The target lies between the limits.' },
  },
  warnings: englishWarnings,
  easy: englishEasy,
};
