import type { Rule, Side } from '../analysis.ts';
import type { Direction } from '../options.ts';
import {
  above,
  are,
  because,
  counted,
  higher,
  limitOn,
  named,
  opening,
  past,
  pattern,
  points,
  setAgain,
  those,
} from './english-patterns.ts';
import type { Centre, CoreMessages, IconWords, TargetFacts } from './messages.ts';

const goal = (target: string, direction: Direction): string =>
  target + { increase: ' or more', decrease: ' or less', neutral: '' }[direction];
const promise =
  (what: string) =>
  ({ target, direction, settled }: TargetFacts & { settled: boolean }): string =>
    `${settled ? 'If nothing changes,' : 'Going by these limits,'} it ${what} the target of ${goal(target, direction)}.`;

function ruleName(rule: Rule, side: Side, centre: Centre): string {
  if (rule === 'outside') return `${above(side)} ${limitOn(side)}`;
  if (rule === 'twoOfThree') return `one of several close to ${limitOn(side)}, or past it`;
  return `part of a ${rule === 'trend' ? (side === 'high' ? 'rise' : 'fall') : `run ${above(side)} the ${named(centre)}`}`;
}

const icon = (side: Side, label: string, kind = '', better = ''): IconWords => ({
  label,
  meaning: `Special cause variation${kind}: values are ${higher(side)} than chance gives.${better}`,
});
const improved = (side: Side): IconWords =>
  icon(side, 'Signs of improvement', ', improvement', ` ${opening(higher(side))} is better.`);
const worsened = (side: Side, better: Side): IconWords =>
  icon(side, 'Signs of getting worse', ', concern', ` ${opening(higher(better))} is better.`);

/** The English a chart needs first: plain, for a reading age of 9 to 11. */
export const coreEnglish: CoreMessages = {
  week: (date) => `week of ${date}`,

  refused: () => 'The chart cannot be worked out.',
  noData: ({ shown }) =>
    shown ? 'None of the points count, so nothing can be said yet.' : 'There is nothing to show yet.',
  tooFew: ({ have, more }) =>
    `It is too early to say. There ${are(have)} ${points(have)} so far, and ${String(more)} more ` +
    `${are(more)} needed to tell a real change from chance.`,
  tooFewSince: ({ have, ...start }) =>
    `It is too early to say. There ${are(have)} only ${points(have)} since ${setAgain(start)}.`,
  unchanging: ({ value, count }) =>
    count === 1 ? `There is only 1 point: ${value}.` : `There is no change: every point is ${value}.`,
  steady: ({ mean, centre, earlier }) =>
    earlier
      ? `There is no clear change in the latest point. The ${named(centre)} is ${mean}.`
      : `There is no clear change yet. The points go up and down around a ${named(centre)} of ${mean}, as expected.`,
  special: ({ meaning, side, sure, reason }) => {
    const way = { improvement: 'better', concern: 'worse', neutral: higher(side) }[meaning];
    return `This ${sure ? 'has got' : 'may be getting'} ${way}: ${reason}.`;
  },
  mixed: ({ reason, against }) => `The signs are mixed: ${reason}, but ${against}.`,
  oddCrossings: ({ few }) =>
    `Something may have changed: the line crosses the middle value too ${few ? 'seldom' : 'often'} for chance.`,
  reason: (facts) =>
    facts.rule === 'outside'
      ? `the latest point (${facts.date}) is ${facts.value}, ${past(facts)}`
      : pattern(facts, `the last ${those(facts)}`, 'at least 2 of the last 3 points'),

  latest: ({ value, date, change }) => `The latest ${change ? 'change' : 'value'} is ${value} (${date}).`,
  middle: ({ median }) => `The middle value so far is ${median}.`,
  expected({ mean, centre, lower, upper, settled, varying }) {
    const hope = settled && !varying;
    const start = mean === null ? '' : `The ${named(centre)} is ${mean}. `;
    const here = varying ? ' at this point' : '';
    const room =
      lower === null
        ? hope
          ? `up to ${upper}`
          : `The upper limit${here} is ${upper}`
        : upper === null
          ? hope
            ? `of ${lower} or more`
            : `The lower limit${here} is ${lower}`
          : hope
            ? `between ${lower} and ${upper}`
            : `The limits${here} are ${lower} and ${upper}`;
    if (lower === null && upper === null) return start.trim();
    return `${start}${hope ? 'If nothing changes, expect values ' : ''}${room}.`;
  },
  target: ({ target, direction }) => `The target is ${goal(target, direction)}.`,
  assurance: {
    pass: promise('can be expected to meet'),
    fail: promise('cannot be expected to meet'),
    hitOrMiss: promise('will sometimes meet and sometimes miss'),
  },

  point: ({ date, value, of, measured }) =>
    `${opening(date)}: ${value}` +
    (of === null ? '' : ` (${of.part} ${of.share ? 'of' : 'in'} ${of.whole})`) +
    (measured === null ? '.' : ` (${counted(measured, 'measurement')}).`),
  gap: ({ date }) => `${opening(date)}: no value.`,
  ghost: ({ reason }) => `Shown but not counted${because(reason)}`,
  pause: ({ reason }) => `In a pause, so not counted${because(reason)}`,
  cause({ meaning, rules, centre = 'mean', conflict = false }) {
    const name = { improvement: 'improvement', concern: 'concern', neutral: 'change' }[meaning];
    const mark = conflict ? `Mixed signs, shown as ${name}` : opening(name);
    return `${mark}: ${rules.map(({ rule, side }) => ruleName(rule, side, centre)).join(', ')}.`;
  },
  place: ({ point, total }) => `Point ${String(point)} of ${String(total)}.`,
  lines({ mean, centre, lower, upper, target, varying }) {
    const limits =
      lower === null ? `upper limit ${upper}` : upper === null ? `lower limit ${lower}` : `limits ${lower} to ${upper}`;
    const start = `${opening(named(centre))} ${mean}.`;
    const room = lower === null && upper === null ? '' : ` ${varying ? `At this point: ${limits}` : opening(limits)}.`;
    return start + room + (target === null ? '' : ` Target ${target}.`);
  },
  interval: ({ n, lower, upper }) =>
    `The true value is likely to be between ${lower} and ${upper}${n === null ? '' : `, with ${n} counted`}.`,

  variation: {
    commonCause: { label: 'No clear change', meaning: 'Common cause variation: the points vary as expected.' },
    improvementHigh: improved('high'),
    improvementLow: improved('low'),
    concernHigh: worsened('high', 'low'),
    concernLow: worsened('low', 'high'),
    neutralHigh: icon('high', 'Signs of a rise'),
    neutralLow: icon('low', 'Signs of a fall'),
  },
  assuranceIcon: {
    pass: {
      label: 'Expected to meet the target',
      meaning: 'All that can be expected is on the better side of the target.',
    },
    fail: {
      label: 'Not expected to meet the target',
      meaning: 'All that can be expected is on the worse side of the target.',
    },
    hitOrMiss: { label: 'May meet or miss the target', meaning: 'The target lies between the limits.' },
  },
  oddCrossingsIcon: {
    label: 'Something may have changed',
    meaning: 'The line crosses the middle value too seldom or too often for chance.',
  },
  tooEarlyIcon: { label: 'Too early to say', meaning: 'There are too few points since the last new start.' },
};
