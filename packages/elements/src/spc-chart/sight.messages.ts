import type { ReadingMessages } from '@always-kit/spc';
import type { Mark } from './marks.ts';

/** The words of the first sight of a chart. Words in `{braces}` are filled in. */
export interface SightMessages {
  /** The language of these words, as a BCP 47 tag. */
  readonly language: string;
  /** Words for what the chart says, in place of the English of `@always-kit/spc`. */
  readonly readings: Partial<ReadingMessages>;
  /** The heading of a chart that has no title. */
  readonly title: string;
  readonly loading: string;
  /** What each icon answers. */
  readonly variation: string;
  readonly assurance: string;
  readonly key: string;
  readonly marks: Readonly<Record<Mark, string>>;
  /** What a hollow mark is where it is not an unfinished period: a point left out on purpose. */
  readonly leftOut: string;
  /** The same where points lie in a pause. */
  readonly notCounted: string;
  /** Before there are enough points for limits. */
  readonly value: string;
  readonly mean: string;
  readonly median: string;
  readonly typical: string;
  readonly limits: string;
  readonly target: string;
  /** `{name}`, `{value}`; for the key where the drawing has no room for names. */
  readonly keyValue: string;
  /** `{from}`, `{to}` */
  readonly range: string;
  readonly upperLimit: string;
  readonly lowerLimit: string;
  readonly meanAndLimits: string;
  /** Which way is better, above the upright axis. */
  readonly higherBetter: string;
  readonly lowerBetter: string;
  readonly explore: string;
  readonly exploreHelp: string;
  readonly previous: string;
  readonly next: string;
  /** The chart could not be loaded, and what follows its first sight could not. */
  readonly notLoaded: string;
  readonly restNotLoaded: string;
}

/** Plain English for a reading age of 9 to 11. */
export const sightEnglish: SightMessages = {
  language: 'en-GB',
  readings: {},
  title: 'How it is going',
  loading: 'Getting the numbers…',
  variation: 'Is it changing?',
  assurance: 'Will it meet the target?',
  key: 'What the marks mean',
  marks: {
    common: 'Usual ups and downs',
    improvement: 'Sign of improvement',
    concern: 'Sign of getting worse',
    neutral: 'Sign of change',
    unfinished: 'Not finished yet',
  },
  leftOut: 'Left out on purpose',
  notCounted: 'Shown but not counted',
  value: 'Value',
  mean: 'Mean',
  median: 'Middle value',
  typical: 'Typical value',
  limits: 'Limits',
  target: 'Target',
  keyValue: '{name} {value}',
  range: '{from} to {to}',
  upperLimit: 'Upper limit',
  lowerLimit: 'Lower limit',
  meanAndLimits: 'Mean and limits',
  higherBetter: 'Higher is better',
  lowerBetter: 'Lower is better',
  explore: 'Look at each point',
  exploreHelp: 'Use the slider, the arrow keys or the buttons, or select a point on the chart.',
  previous: 'Previous point',
  next: 'Next point',
  notLoaded: 'We could not load this: the chart. Check your connection, then load the page again.',
  restNotLoaded: 'We could not load this: signs of change and notes. Check your connection, then load the page again.',
};
