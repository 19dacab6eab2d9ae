import type { Side } from '../analysis.ts';
import type { Direction } from '../options.ts';
import { are, higher, named, opening, past, pattern, points, those } from './english-patterns.ts';
import type { GlanceMessages, IconWords, TargetFacts } from './messages.ts';

const goal = (target: string, direction: Direction): string =>
  target + { increase: ' or more', decrease: ' or less', neutral: '' }[direction];
const promise =
  (what: string) =>
  ({ target, direction, settled }: TargetFacts & { settled: boolean }): string =>
    `${settled ? 'If nothing changes,' : 'Going by these limits,'} it ${what} the target of ${goal(target, direction)}.`;

const icon = (side: Side, label: string, kind = '', better = ''): IconWords => ({
  label,
  meaning: `Special cause variation${kind}: values are ${higher(side)} than chance gives.${better}`,
});
const improved = (side: Side): IconWords =>
  icon(side, 'Signs of improvement', ', improvement', ` ${opening(higher(side))} is better.`);
const worsened = (side: Side, better: Side): IconWords =>
  icon(side, 'Signs of getting worse', ', concern', ` ${opening(higher(better))} is better.`);

/** The English of the first sight of a chart of sound numbers, which has both limits and the same for all points. */
export const glanceEnglish: GlanceMessages = {
  week: (date) => `week of ${date}`,

  tooFew: ({ have, more }) =>
    `It is too early to say. There ${are(have)} ${points(have)} so far, and ${String(more)} more ` +
    `${are(more)} needed to tell a real change from chance.`,
  steady: ({ mean, centre, earlier }) =>
    earlier
      ? `There is no clear change in the latest point. The ${named(centre)} is ${mean}.`
      : `There is no clear change yet. The points go up and down around a ${named(centre)} of ${mean}, as expected.`,
  special: ({ meaning, side, sure, reason }) => {
    const way = { improvement: 'better', concern: 'worse', neutral: higher(side) }[meaning];
    return `This ${sure ? 'has got' : 'may be getting'} ${way}: ${reason}.`;
  },
  mixed: ({ reason, against }) => `The signs are mixed: ${reason}, but ${against}.`,

  reason: (facts) =>
    facts.rule === 'outside'
      ? `the latest point (${facts.date}) is ${facts.value}, ${past(facts)}`
      : pattern(facts, `the last ${those(facts)}`, 'at least 2 of the last 3 points'),

  latest: ({ value, date, change }) => `The latest ${change ? 'change' : 'value'} is ${value} (${date}).`,
  middle: ({ median }) => `The middle value so far is ${median}.`,
  expected: ({ mean, centre, lower, upper, settled }) =>
    (mean === null ? '' : `The ${named(centre)} is ${mean}. `) +
    (settled ? 'If nothing changes, expect values between' : 'The limits are') +
    ` ${lower} and ${upper}.`,
  target: ({ target, direction }) => `The target is ${goal(target, direction)}.`,
  assurance: {
    pass: promise('can be expected to meet'),
    fail: promise('cannot be expected to meet'),
    hitOrMiss: promise('will sometimes meet and sometimes miss'),
  },

  variation: {
    commonCause: { label: 'No clear change', meaning: 'Common cause variation: the points vary as expected.' },
    improvementHigh: improved('high'),
    improvementLow: improved('low'),
    concernHigh: worsened('high', 'low'),
    concernLow: worsened('low', 'high'),
    neutralHigh: icon('high', 'Signs of a rise'),
    neutralLow: icon('low', 'Signs of a fall'),
  },
  earlierIcon: {
    label: 'No clear change',
    meaning: 'Common cause variation in the latest point. There were signs of change before it.',
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
};
