import type { Rule, Side } from '../analysis.ts';
import { glanceEnglish } from './english-glance.ts';
import { above, are, counted, limitOn, named, opening, points } from './english-patterns.ts';
import { because, setAgain } from './english-reasons.ts';
import type { Centre, CoreMessages } from './messages.ts';

function ruleName(rule: Rule, side: Side, centre: Centre): string {
  if (rule === 'outside') return `${above(side)} ${limitOn(side)}`;
  if (rule === 'twoOfThree') return `one of several close to ${limitOn(side)}, or past it`;
  return `part of a ${rule === 'trend' ? (side === 'high' ? 'rise' : 'fall') : `run ${above(side)} the ${named(centre)}`}`;
}

/** The English a chart needs first: plain, for a reading age of 9 to 11. */
export const coreEnglish: CoreMessages = {
  ...glanceEnglish,

  refused: () => 'The chart cannot be worked out.',
  noData: ({ shown }) =>
    shown ? 'None of the points count, so nothing can be said yet.' : 'There is nothing to show yet.',
  tooFewSince: ({ have, ...start }) =>
    `It is too early to say. There ${are(have)} only ${points(have)} since ${setAgain(start)}.`,
  unchanging: ({ value, count }) =>
    count === 1 ? `There is only 1 point: ${value}.` : `There is no change: every point is ${value}.`,
  expected(facts) {
    const { mean, centre, lower, upper, settled, varying } = facts;
    if (lower !== null && upper !== null && !varying) return glanceEnglish.expected(facts);
    const start = mean === null ? '' : `The ${named(centre)} is ${mean}.`;
    if (lower === null && upper === null) return start;
    const hope = settled && !varying;
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
          : `The limits${here} are ${lower} and ${upper}`;
    return `${start} ${hope ? 'If nothing changes, expect values ' : ''}${room}.`.trim();
  },
  oddCrossings: ({ few }) =>
    `Something may have changed: the line crosses the middle value too ${few ? 'seldom' : 'often'} for chance.`,
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

  oddCrossingsIcon: {
    label: 'Something may have changed',
    meaning: 'The line crosses the middle value too seldom or too often for chance.',
  },
  tooEarlyIcon: { label: 'Too early to say', meaning: 'There are too few points since the last new start.' },
};
