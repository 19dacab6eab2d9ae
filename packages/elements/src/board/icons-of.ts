import type { Analysis, IconWords } from '@always-kit/spc';
import type { CoreReader } from '@always-kit/spc/reading';
import type { AssuranceIcon, VariationIcon } from '../icons/drawings.ts';

/** The words of the two states that an analysis has no icon for. */
export interface MoreIconWords {
  readonly tooFew: IconWords;
  readonly noTarget: IconWords;
}

/** An icon and its words. */
export interface WordedIcon<Icon> {
  readonly icon: Icon;
  readonly words: IconWords;
}

/** Both icons of a measure. There always are two, so that a row never has an empty cell. */
export interface BothIcons {
  readonly variation: WordedIcon<VariationIcon>;
  readonly assurance: WordedIcon<AssuranceIcon>;
}

export function iconsOf(analysis: Analysis, reader: CoreReader, more: MoreIconWords): BothIcons {
  // The reader's words, and not those of the icon alone: soon after limits were set again they must promise nothing.
  const variation = reader.variation(analysis);
  const assurance = reader.assurance(analysis);
  return {
    variation:
      variation && analysis.variation
        ? { icon: analysis.variation, words: variation }
        : { icon: 'tooFew', words: more.tooFew },
    assurance:
      assurance && analysis.assurance
        ? { icon: analysis.assurance, words: assurance }
        : withoutAssurance(analysis, more),
  };
}

/** With a target the question is still open; without one there is no question. */
function withoutAssurance({ points, latest, direction }: Analysis, more: MoreIconWords): WordedIcon<AssuranceIcon> {
  const target = latest === null ? undefined : points[latest]?.target;
  const open = typeof target === 'number' && direction !== 'neutral';
  return open ? { icon: 'tooFew', words: more.tooFew } : { icon: 'noTarget', words: more.noTarget };
}
