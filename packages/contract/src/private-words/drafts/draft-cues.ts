import type { CueWords } from '../cue-words.ts';
import { arabicCues } from './ar.ts';
import { bengaliCues } from './bn.ts';
import { gujaratiCues } from './gu.ts';
import { polishCues } from './pl.ts';
import { punjabiCues } from './pa.ts';
import { romanianCues } from './ro.ts';
import { somaliCues } from './so.ts';
import { ukrainianCues } from './uk.ts';
import { urduCues } from './ur.ts';
import { welshCues } from './cy.ts';
import { chineseCues } from './zh.ts';

/**
 * What says that somebody may be in danger, in the languages of our draft catalogues. **Drafts as these are: no speaker has
 * checked them.** A cue that is wrong shows help to who does not need it; one that is missing leaves it out, as all did before.
 */
export const draftCues: readonly (() => CueWords)[] = [
  ...[welshCues, polishCues, romanianCues, somaliCues, ukrainianCues],
  ...[arabicCues, urduCues, punjabiCues, bengaliCues, gujaratiCues, chineseCues],
];
