import type { MoreIconWords } from './icons-of.ts';

/** Words for the states without an icon of their own in `@always-kit/spc`. */
export const moreIconWords: MoreIconWords = {
  tooFew: { label: 'Too early to say', meaning: 'There are not enough points yet to tell a real change from chance.' },
  noTarget: { label: 'No target', meaning: 'There is no target, or it is not known which way is better.' },
};
