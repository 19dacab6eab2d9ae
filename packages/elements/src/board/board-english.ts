import type { MoreIconWords } from './icons-of.ts';
import type { SmallPlotMessages } from './small-plot.ts';

/** Words for the states without an icon of their own in `@always-kit/spc`. */
export const moreIconWords: MoreIconWords = {
  tooFew: { label: 'Too early to say', meaning: 'There are not enough points yet to tell a real change from chance.' },
  noTarget: { label: 'No target', meaning: 'Nobody has set a target, or said which way is better.' },
};

/** The key to all small drawings of a board, in words. */
export const smallPlotEnglish: SmallPlotMessages = {
  smallPlots:
    'In the small charts the solid straight line is the mean. Dashed lines are the limits. A dotted line is the target. ' +
    'Diamonds are signs of improvement. Triangles are signs of getting worse. Squares are other signs of change.',
};
