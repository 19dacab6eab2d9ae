import type { MoreIconWords } from './icons-of.ts';
import type { SmallPlotMessages } from './small-plot.ts';

/** Words for the states without an icon of their own in `@always-kit/spc`. */
export const moreIconWords: MoreIconWords = {
  tooFew: { label: 'Too early to say', meaning: 'There are not enough points yet to tell a real change from chance.' },
  noTarget: { label: 'No target', meaning: 'There is no target, or it is not known which way is better.' },
};

/** The key to all small drawings of a board, in words. */
export const smallPlotEnglish: SmallPlotMessages = {
  smallPlots:
    'In the small charts the solid straight line is the mean, dashed lines are the limits, and a dotted line is the target. ' +
    'Diamonds are signs of improvement, triangles are signs of getting worse, and squares are other signs of change.',
};
