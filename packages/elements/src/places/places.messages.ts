import { boardStateEnglish, type BoardStateMessages } from '../board/failed.ts';
import type { Plural } from '../language/fill.ts';
import type { PlaceLies } from './place-rows.ts';

/** Every word that `<always-places>` says by itself. Words in `{braces}` are filled in. */
export interface PlacesMessages extends BoardStateMessages {
  readonly title: string;
  readonly columns: Readonly<Record<'place' | 'people' | 'share' | 'lies', string>>;
  readonly together: string;
  /** `{count}`; rounded */
  readonly about: string;
  /** `{share}` */
  readonly aboutShare: string;
  readonly nobody: string;
  readonly hidden: string;
  readonly lies: Readonly<Record<PlaceLies, string>>;
  readonly otherwise: string;
  /** What can be said of all places together. */
  readonly mayBeChance: string;
  /** `{places}` */
  readonly outside: string;
  readonly tooFew: string;
  readonly manyOutside: string;
  readonly legend: string;
  readonly axis: string;
  readonly howToRead: string;
  readonly noRanks: string;
  readonly rounding: string;
  readonly hiddenPeriods: Plural;
}

/** The default words: plain English for a reading age of 9 to 11. */
export const placesMessages: PlacesMessages = {
  ...boardStateEnglish,
  title: 'In every place',
  nothingAsked: 'No measure has been chosen. So there is nothing to show.',
  empty: 'There is nothing to show yet. The first numbers come with the first answers.',
  columns: { place: 'Place', people: 'People', share: 'Share', lies: 'What this says' },
  together: 'All places together',
  about: 'about {count}',
  aboutShare: 'about {share}',
  nobody: 'Nobody yet',
  hidden: 'Too few people to show',
  lies: {
    within: 'No more different than chance brings',
    lowEdge: 'A little lower. It may be chance',
    highEdge: 'A little higher. It may be chance',
    low: 'Lower than chance brings',
    high: 'Higher than chance brings',
    unsure: 'May be chance, or because numbers are rounded',
  },
  otherwise: 'Counts other answers, so it is not compared',
  mayBeChance: 'The differences between the places may be chance.',
  outside: 'More different than chance brings: {places}. That does not say why.',
  tooFew: 'Too few places have numbers to compare them.',
  manyOutside:
    'Many places lie outside. Then they differ in more than chance: in whom they serve, or in how they ask. Look for that first.',
  legend:
    'Each dot is a place; a diamond is a place outside. The line in the middle is all places together. Chance leaves 1 place in 20 outside the dashed lines, and 1 in 500 outside the full ones.',
  axis: 'Number of people',
  howToRead: 'With few people a share goes up and down a lot, so the lines are wide apart there.',
  noRanks: 'Places stand by name. The order of their shares would be mostly chance.',
  rounding:
    'Numbers are rounded, and months with few people are left out. So we say that a place is outside only where rounding cannot be why.',
  hiddenPeriods: { one: '{count} month not shown', other: '{count} months not shown' },
};
